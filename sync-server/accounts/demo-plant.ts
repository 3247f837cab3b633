import type { z } from 'zod';
import { findOf } from '#core/commands/lookup.ts';
import type { Read } from '#core/commands/read.ts';
import type { DemoOptions } from '#core/demo/demo-options.ts';
import { instantOf } from '#core/demo/plant-time.ts';
import { key } from '#core/model/keys.ts';
import { DEMO_ROLES } from '#core/sync/auth-messages.ts';
import type {
	AuthState,
	DemoRole,
	SignedIn,
	demoRequest,
	demoSignInRequest
} from '#core/sync/auth-messages.ts';
import type { AccountParts, Caller } from './account-parts.ts';
import { fail, fine, type Answer } from './auth-problem.ts';
import type { Person } from './find-person.ts';
import { openSession } from './open-session.ts';
import { codeProblem } from './set-up-code-problem.ts';

export type DemoSize = Omit<DemoOptions, 'until'>;

/** Big enough to look around in, and there within some ten seconds. */
const SIZE: DemoSize = { assets: 400, work: 1_500, people: 30, months: 12, seed: 7 };

export interface DemoParts extends AccountParts {
	/** Lets the made-up plant live through its months; devices hear of it. */
	readonly fillDemo: (options: DemoOptions, progress: (acts: number, at: string) => void) => Promise<unknown>;
	readonly demoSize?: DemoSize | undefined;
}

/** The first of each role by number: the same one at every start, so that what was tried is found again. */
const peopleAt = async (read: Read): Promise<ReadonlyMap<DemoRole, Person>> => {
	const found = new Map<DemoRole, Person>();
	for (const site of await findOf(read, 'site', 'kind:site')) {
		if (!site.demo) continue;
		const people = (await findOf(read, 'person', key.kind('person', site.id)))
			.filter(({ state, archived }) => state === 'active' && !archived)
			.sort((a, b) => (a.code < b.code ? -1 : 1));
		for (const role of DEMO_ROLES) {
			const person = people.find(({ grants }) => grants.some((given) => given.role === role));
			if (person && !found.has(role)) found.set(role, person);
		}
	}
	return found;
};

/** The plant that a new server makes up to be tried on, and the way into it without a password. */
export class DemoPlant {
	#filled: number | undefined;
	readonly #parts: DemoParts;

	constructor(parts: DemoParts) {
		this.#parts = parts;
	}

	/** What a page that signs people in should know; undefined at a plant that is real. */
	async state(): Promise<AuthState['demo']> {
		if (this.#filled !== undefined) return { filled: this.#filled };
		const roles = [...(await this.#open()).keys()];
		return roles.length > 0 ? { roles } : undefined;
	}

	/** Who has a password is somebody's: nobody else comes in as them. */
	async #open(): Promise<ReadonlyMap<DemoRole, Person>> {
		const { store, passwords } = this.#parts;
		const people = await store.read(peopleAt);
		const open = new Map<DemoRole, Person>();
		for (const [role, person] of people)
			if ((await passwords.hashOf(person.id)) === undefined) open.set(role, person);
		return open;
	}

	/** Open, like setting up, to whoever can read the server's terminal, while there is no plant. */
	begin =
		(founded: () => Promise<boolean>) =>
		async ({ code }: z.infer<typeof demoRequest>, caller: Caller): Promise<Answer<undefined>> => {
			if (await founded()) return fail('already-founded');
			const problem = codeProblem(this.#parts, code, caller.address);
			if (problem) return problem;
			if (this.#filled !== undefined) return fail('already-founded');
			this.#filled = 0;
			void this.#fill().finally(() => (this.#filled = undefined));
			return fine(undefined);
		};

	async #fill(): Promise<void> {
		const { fillDemo, now, note, demoSize: size = SIZE } = this.#parts;
		const until = instantOf(Math.floor(now().getTime() / 60_000) * 60_000);
		const begins = Date.parse(until) - size.months * 30.44 * 86_400_000;
		const progress = (_acts: number, at: string): void => {
			const share = (Date.parse(at) - begins) / (Date.parse(until) - begins);
			this.#filled = Math.min(1, Math.max(0, share));
		};
		try {
			await fillDemo({ ...size, until }, progress);
		} catch (error) {
			note(`The demo plant could not be filled: ${String(error)}`);
		}
	}

	signIn = async (
		{ role, bind }: z.infer<typeof demoSignInRequest>,
		caller: Caller
	): Promise<Answer<SignedIn>> => {
		const person = this.#filled === undefined ? (await this.#open()).get(role) : undefined;
		return person === undefined
			? fail('not-found')
			: fine(await openSession(this.#parts, person, caller, bind, 'demo'));
	};
}
