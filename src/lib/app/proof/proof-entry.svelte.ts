import type { Patience } from '#core/access/pin-patience.ts';
import { confirmPassword, type AuthTrouble } from '#lib/session/auth-client.ts';
import type { Session } from '#lib/session/session.svelte.ts';
import type { DeviceStore } from '../device-store.svelte.ts';

/** unknown: this device has never heard the password, and the server does not answer. */
export type ProofTrouble =
	AuthTrouble | { error: 'wrong-here' | 'unknown' | 'locked' | 'wait'; seconds?: number };

/** Whoever holds a device of their own says by their password that it is they. Asked of the server, else of the device. */
export class ProofEntry {
	#password = $state.raw('');
	#trouble = $state.raw<ProofTrouble>();
	#isBusy = $state.raw(false);
	/** What earlier tries cost is counted on the disk and owed again after a restart. */
	#waitUntil: number | undefined;
	readonly #session: Session;
	readonly #store: DeviceStore;

	constructor(session: Session, store: DeviceStore) {
		this.#session = session;
		this.#store = store;
	}

	get password(): string {
		return this.#password;
	}

	get trouble(): ProofTrouble | undefined {
		return this.#trouble;
	}

	get isBusy(): boolean {
		return this.#isBusy;
	}

	write = (text: string): void => {
		this.#password = text;
		this.#trouble = undefined;
	};

	/** True when it was right. */
	try = async (): Promise<boolean> => {
		const { identity } = this.#session;
		if (!identity || this.#isBusy) return false;
		this.#isBusy = true;
		try {
			const asked = await confirmPassword(this.#password, identity.token);
			if (asked.ok) {
				void this.#remember(identity.person, this.#password);
				return true;
			}
			this.#trouble =
				asked.trouble.error === 'unreachable' ? await this.#askDevice(identity.person) : asked.trouble;
			return this.#trouble === undefined;
		} finally {
			this.#isBusy = false;
			this.#password = '';
		}
	};

	async #askDevice(person: string): Promise<ProofTrouble | undefined> {
		const database = await this.#store.open();
		if (!database) return { error: 'unknown' };
		const { checkPassword, passwordPatience } = await import('#lib/session/password-check.ts');
		if (this.#waitUntil === undefined) this.#owe(await passwordPatience(database, person));
		const left = (this.#waitUntil ?? 0) - performance.now();
		if (left > 0) return { error: 'wait', seconds: Math.ceil(left / 1000) };
		const answer = await checkPassword(database, person, this.#password);
		if (answer.ok) return undefined;
		if (answer.why !== 'wrong') return { error: answer.why };
		this.#owe(answer.patience);
		return { error: answer.patience.kind === 'locked' ? 'locked' : 'wrong-here' };
	}

	#owe(patience: Patience): void {
		if (patience.kind === 'wait') this.#waitUntil = performance.now() + patience.milliseconds;
	}

	async #remember(person: string, password: string): Promise<void> {
		const database = await this.#store.open();
		if (!database || password === '') return;
		const { rememberPassword } = await import('#lib/session/password-check.ts');
		await rememberPassword(database, person, password).catch(() => undefined);
	}
}
