import { createContext } from 'svelte';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import type { Identity } from '#lib/device/identity.ts';
import type { LocalValues } from '#lib/device/local-values.ts';

/** Kept for as long as the browser runs: after a restart a shared device asks who is there. */
const STAYS = 'millwright.here';

/** Who begins at their line instead of with their jobs. */
const AT_LINE = 'millwright.at-line.';

/** Who works on this browser. Kept on the device, so it is known without a network. */
export class Session {
	/** opening: not read yet. unknown: the device keeps nothing, so nobody can be signed in. */
	#state = $state.raw<'opening' | 'nobody' | 'here' | 'unknown'>('opening');
	#identity = $state.raw<Identity>();
	#known = $state.raw<readonly string[]>();
	#isAtLine = $state.raw<{ person: string; is: boolean }>();
	#database: DeviceDatabase | undefined;
	readonly #values: LocalValues;
	readonly #forget: () => void;

	/** `forget`: what the page has kept of one person's sight must not be there for the next. */
	constructor(values: LocalValues, forget: () => void = () => {}) {
		this.#values = values;
		this.#forget = forget;
	}

	/** Many people work on this device, each for a while. */
	get isShared(): boolean {
		return this.#identity?.holder !== undefined;
	}

	/** On a shared device: whose PIN it knows; undefined before it has looked. */
	get known(): readonly string[] | undefined {
		return this.#known;
	}

	/** A shared device, and nobody has said who they are. */
	get isUnclaimed(): boolean {
		return this.#identity !== undefined && this.#identity.holder === this.#identity.person;
	}

	/** Works at a line and nothing else, as their roles said when they were last looked at. */
	get isAtLine(): boolean {
		const { person } = this.#identity ?? {};
		if (person === undefined) return false;
		const told = this.#isAtLine;
		return told?.person === person ? told.is : this.#values.read(AT_LINE + person) === 'yes';
	}

	/** What this person's roles say. */
	tellOfLine(person: string, is: boolean): void {
		if (is !== (this.#values.read(AT_LINE + person) === 'yes'))
			this.#values.write(AT_LINE + person, is ? 'yes' : '');
		this.#isAtLine = { person, is };
	}

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
		const kept = database && (await readIdentity(database).catch(() => undefined));
		const { holder, place = '' } = kept ?? {};
		const isStranger = holder !== undefined && this.#values.read(STAYS) !== kept?.person;
		this.#identity = kept && isStranger ? { ...kept, person: holder, name: place } : kept;
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
		this.#forget();
		await keepIdentity(this.#database, identity);
		this.#identity = identity;
		this.#state = 'here';
		return true;
	}

	/** What lies on this device of its people's PINs, now or since the server was asked. */
	async learn(): Promise<void> {
		const { readRoster } = await import('#lib/device/shared-device.ts');
		const roster = this.#database && (await readRoster(this.#database));
		this.#known = roster?.people.map(({ person }) => person) ?? [];
	}

	/** On a shared device: this person from now on, until they go or the device is left alone. */
	async claim(person: string, name: string): Promise<void> {
		this.#values.write(STAYS, person);
		await this.#become(person, name);
	}

	/** The shared device again and nobody on it; what the person did and began stays theirs. */
	async lock(): Promise<void> {
		this.#values.write(STAYS, '');
		const { holder, place = '' } = this.#identity ?? {};
		if (holder !== undefined) await this.#become(holder, place);
	}

	/** Another tab may have been given a new key. True where there is one. */
	async reread(): Promise<boolean> {
		const before = this.#identity;
		if (!this.#database || !before) return false;
		const { readIdentity } = await import('#lib/device/identity.ts');
		const kept = await readIdentity(this.#database);
		if (kept?.device !== before.device || kept.token === before.token) return false;
		this.#identity = { ...before, token: kept.token, ...(kept.since !== undefined && { since: kept.since }) };
		return true;
	}

	/** A new key in the place of the one before, on disk before it is used: an old one would soon be worth nothing. */
	async renewed(before: string, token: string, since: number): Promise<void> {
		if (!this.#database || !this.#identity) return;
		const { keepToken } = await import('#lib/device/identity.ts');
		if (await keepToken(this.#database, before, token, since))
			this.#identity = { ...this.#identity, token, since };
	}

	/** Nobody is here; what they did stays, and goes out when they are back. */
	async leave(): Promise<void> {
		const [{ forgetIdentity }, { dropOwnCheck }] = await Promise.all([
			import('#lib/device/identity.ts'),
			import('#lib/device/own-check.ts')
		]);
		this.#forget();
		if (this.#database) await forgetIdentity(this.#database);
		if (this.#database && this.#identity) await dropOwnCheck(this.#database, this.#identity.person);
		this.#identity = undefined;
		this.#state = 'nobody';
	}

	async #become(person: string, name: string): Promise<void> {
		if (!this.#database) return;
		const { keepPerson } = await import('#lib/device/identity.ts');
		this.#forget();
		this.#identity = (await keepPerson(this.#database, { person, name })) ?? this.#identity;
	}
}

export const [useSession, provideSession] = createContext<Session>();
