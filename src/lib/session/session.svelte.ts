import { createContext } from 'svelte';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import type { Identity } from '#lib/device/identity.ts';

/** Who works on this browser. Kept on the device, so it is known without a network. */
export class Session {
	/** opening: not read yet. unknown: the device keeps nothing, so nobody can be signed in. */
	#state = $state.raw<'opening' | 'nobody' | 'here' | 'unknown'>('opening');
	#identity = $state.raw<Identity>();
	#database: DeviceDatabase | undefined;

	get state(): 'opening' | 'nobody' | 'here' | 'unknown' {
		return this.#state;
	}

	get identity(): Identity | undefined {
		return this.#identity;
	}

	/** Whoever was here when the app was closed. */
	async recall(database: DeviceDatabase | undefined): Promise<void> {
		this.#database = database;
		const { readIdentity } = await import('#lib/device/identity.ts');
		this.#identity = database && (await readIdentity(database).catch(() => undefined));
		this.#state = database ? (this.#identity ? 'here' : 'nobody') : 'unknown';
	}

	/** How the server knows this browser again, whoever signs in on it next. */
	async lastToken(): Promise<string | undefined> {
		const { readLastToken } = await import('#lib/device/identity.ts');
		return this.#database && readLastToken(this.#database);
	}

	/** On disk before anybody is told: a page that dies now opens as this person. */
	async enter(identity: Identity): Promise<boolean> {
		if (!this.#database) return false;
		const { keepIdentity } = await import('#lib/device/identity.ts');
		await keepIdentity(this.#database, identity);
		this.#identity = identity;
		this.#state = 'here';
		return true;
	}

	/** Nobody is here; what they did stays, and goes out when they are back. */
	async leave(): Promise<void> {
		const { forgetIdentity } = await import('#lib/device/identity.ts');
		if (this.#database) await forgetIdentity(this.#database);
		this.#identity = undefined;
		this.#state = 'nobody';
	}
}

export const [useSession, provideSession] = createContext<Session>();
