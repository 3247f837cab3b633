import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { SignedIn } from '#core/sync/auth-messages.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import type { AuthAnswer, AuthTrouble } from '#lib/session/auth-client.ts';
import type { Session } from '#lib/session/session.svelte.ts';
import type { DeviceStore } from '../device-store.svelte.ts';
import type { Engine } from '../engine/engine.svelte.ts';

interface Parts {
	session: Session;
	device: DeviceStore;
	engine: Engine;
}

/** What is not remembered is asked of the server when they sign. */
const remember = (database: DeviceDatabase, person: string, password: string): Promise<void> =>
	import('#lib/session/password-check.ts')
		.then(({ rememberPassword }) => rememberPassword(database, person, password))
		.catch(() => undefined);

/** Somebody is let in: asked of the server, kept on the device, and the engine begins. */
export class Entering {
	/** not-kept: the browser keeps nothing, so nobody can be signed in on it. */
	#trouble = $state.raw<AuthTrouble | { error: 'not-kept' }>();
	#isBusy = $state.raw(false);
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	get trouble(): AuthTrouble | { error: 'not-kept' } | undefined {
		return this.#trouble;
	}

	get isBusy(): boolean {
		return this.#isBusy;
	}

	/** Pressed twice, it asks once. With a password this device knows them again without a network. */
	async enter(
		ask: (lastToken: string | undefined) => Promise<AuthAnswer<SignedIn>>,
		password?: string
	): Promise<void> {
		if (this.#isBusy) return;
		this.#isBusy = true;
		this.#trouble = undefined;
		try {
			const { session, device, engine } = this.#parts;
			const database = await device.open();
			if (!database) {
				this.#trouble = { error: 'not-kept' };
				return;
			}
			const answer = await ask(await session.lastToken());
			if (!answer.ok) {
				this.#trouble = answer.trouble;
				return;
			}
			if (!(await session.enter({ ...answer.value, since: Date.now() }))) {
				this.#trouble = { error: 'not-kept' };
				return;
			}
			if (password !== undefined) void remember(database, answer.value.person, password);
			await engine.enter(database);
			await goto(resolve('/'), { replaceState: true });
		} finally {
			this.#isBusy = false;
		}
	}
}
