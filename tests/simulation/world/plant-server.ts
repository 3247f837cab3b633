import { join } from 'node:path';
import type { Command } from '#core/commands/command.ts';
import type { Doc } from '#core/model/document.ts';
import type { OpenApp } from '#server/assemble.ts';
import { backUp } from '#server/back-up.ts';
import { openApp } from '#server/open-app.ts';
import type { StorePlace } from '#server/open-store.ts';
import { restore } from '#server/restore.ts';
import type { LoggedOp, Store } from '#server/store/store.ts';
import type { Identity } from '#server/auth/identity.ts';
import type { Clock } from './clock.ts';
import { mortalStore } from './mortal-store.ts';
import type { Death, Fate } from './mortal-store.ts';
import { Past } from './past.ts';
import { People } from './people.ts';
import { founded } from './plant.ts';
import { elsewhereWhile } from './tasks.ts';

/** Nobody answers: the process is gone, or its answer was on its way when it went. */
class NobodyThere extends Error {}

export interface Answer {
	readonly status: number;
	readonly headers: [string, string][];
	readonly text: string;
}

export interface ServerParts {
	readonly place: StorePlace;
	readonly clock: Clock;
	readonly commands: (name: string) => Command | undefined;
	/** Bytes that are the same for the same seed. */
	readonly bytes: (count: number) => Uint8Array;
}

const aTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The real server on a real database, with the accidents servers have. */
export class PlantServer {
	readonly #parts: ServerParts;
	readonly notes: string[] = [];
	/** By epoch: what this history of the store was at each of its heads. */
	readonly pasts = new Map<string, Past>();
	/** Acts with a verdict in the history the store has now. */
	logged = new Set<string>();
	#app: OpenApp | undefined;
	#past = new Past();
	readonly #people = new People();
	#generation = 0;
	#isDead = false;
	served = 0;
	/** The server dies in its next push. */
	dies: Death | undefined;
	/** Called when it died; whoever made it die lets it come back. */
	died: () => void = () => {};
	#backups = 0;
	readonly #awaited = new Map<string, PromiseWithResolvers<Past>>();
	readonly #writes = { begun: 0, open: 0 };
	/** While two processes write: one transaction after the other, so that each commit is known before the next. */
	#turn: Promise<unknown> | undefined;

	constructor(parts: ServerParts) {
		this.#parts = parts;
	}

	get app(): OpenApp {
		if (!this.#app) throw new NobodyThere('the server is down');
		return this.#app;
	}

	/** Past everything that is watched. */
	get store(): Store {
		return this.app.store;
	}

	get isUp(): boolean {
		return this.#app !== undefined && !this.#isDead;
	}

	async found(): Promise<void> {
		await this.open();
		this.pasts.set(await this.store.epoch(), this.#past);
		const { docs, records } = await founded();
		await this.store.write(async (tx) => {
			await tx.put([...docs]);
			for (const { op, verdict, at } of records) await tx.record(op, verdict, at, at);
		});
	}

	async open(): Promise<void> {
		this.#app = await this.#process();
		this.#isDead = false;
	}

	async #process(): Promise<OpenApp> {
		const { place, clock, commands, bytes } = this.#parts;
		const opening = await elsewhereWhile(() =>
			openApp({
				...place,
				durable: false,
				version: 'simulated',
				site: () => new Response(null, { status: 404 }),
				contentSecurityPolicy: '',
				commands,
				wrap: (store) => mortalStore(store, this.#fate),
				world: {
					now: () => clock.now(),
					after: clock.after,
					note: (words) => this.notes.push(words),
					random: bytes
				}
			})
		);
		if (!opening.ok) throw new Error(opening.problem);
		return opening.app;
	}

	/** Both find the same to do: on PostgreSQL another process on the same database, on SQLite a second look of this one. */
	async openSlots(): Promise<void> {
		const { app } = this;
		const other = 'postgres' in this.#parts.place ? await this.#process() : undefined;
		this.#turn = Promise.resolve();
		try {
			await elsewhereWhile(() => Promise.all([app.openSlotsOnce(), (other ?? app).openSlotsOnce()]));
		} finally {
			this.#turn = undefined;
			await elsewhereWhile(async () => other?.close());
		}
	}

	/** What it had begun is ended by the database; nobody hears how. */
	async stop(): Promise<void> {
		const app = this.#app;
		this.#app = undefined;
		this.#generation += 1;
		await elsewhereWhile(async () => app?.close());
	}

	/** One request and its whole answer. */
	async answer(path: string, init: RequestInit): Promise<Answer> {
		const { app } = this;
		const generation = this.#generation;
		const answer = await elsewhereWhile(async () => {
			const response = await app.fetch(new Request(`http://plant.test${path}`, init));
			return { status: response.status, headers: [...response.headers], text: await response.text() };
		});
		this.served += 1;
		if (generation !== this.#generation) throw new NobodyThere('the server went down meanwhile');
		return answer;
	}

	mint = (identity: Identity): Promise<string> =>
		this.app.credentials.mint(identity, this.#parts.clock.now());

	revoke = (token: string): Promise<void> => this.app.credentials.revoke(token, this.#parts.clock.now());

	/** What this person may hold on this device at this moment, the last change counted either way. */
	allowed = (who: Identity): string[] => this.#people.allowed(who, this.#parts.clock.now().getTime());

	/** Where a document is to be found now; undefined where there is none of that name. */
	scopesOf = (id: string): readonly string[] | undefined => this.#past.scopesOf(id);

	/** PostgreSQL shows a commit to others before whoever made it hears that it is done: such a head belongs to no known commit. */
	async headNow(): Promise<void> {
		for (;;) {
			const { begun } = this.#writes;
			const isQuiet = this.#writes.open === 0;
			const { epoch, head } = await this.store.read(async (tx) => ({
				epoch: await tx.epoch(),
				head: await tx.head()
			}));
			if (isQuiet && this.#writes.begun === begun) return this.pasts.get(epoch)?.headIs(head);
			await aTurn();
		}
	}

	async backUp(): Promise<string> {
		const { place, clock } = this.#parts;
		const to = join(place.data, `${++this.#backups}.backup`);
		const saved = await elsewhereWhile(() => backUp(place, to, clock.now()));
		if (!saved.ok) throw new Error(saved.problem);
		return to;
	}

	/** Under the running server, as `npm run restore` does it. */
	async restore(from: string, epoch: string): Promise<void> {
		await this.headNow();
		const done = await elsewhereWhile(() => restore(this.#parts.place, { from, force: true, epoch }));
		if (!done.ok) throw new Error(done.problem);
		const past = new Past();
		const { docs, head } = await this.held();
		this.logged = new Set((await this.log()).map(({ op }) => op.id));
		past.begin(docs.values(), head, this.logged);
		this.#people.put([...docs.values()], this.#parts.clock.now().getTime());
		this.#past = past;
		this.pasts.set(epoch, past);
		this.#awaited.get(epoch)?.resolve(past);
	}

	/** Somebody writes in a history that has just begun, before it is known here what it began with. */
	#pastToCome(epoch: string): Promise<Past> {
		const awaited = this.#awaited.get(epoch) ?? Promise.withResolvers<Past>();
		this.#awaited.set(epoch, awaited);
		return awaited.promise;
	}

	async log(): Promise<LoggedOp[]> {
		return this.store.read(async (tx) => {
			const log: LoggedOp[] = [];
			for (;;) {
				const page = await tx.log(log.length, 1_000);
				log.push(...page);
				if (page.length < 1_000) return log;
			}
		});
	}

	/** Everything devices may hold between them. */
	async held(): Promise<{ docs: Map<string, Doc>; head: number }> {
		const scopes = await this.#scopes();
		return this.store.read(async (tx) => {
			const docs = new Map<string, Doc>();
			for (const { id } of await tx.inventory(scopes)) {
				const doc = await tx.get(id);
				if (doc) docs.set(id, doc);
			}
			return { docs, head: await tx.head() };
		});
	}

	async #scopes(): Promise<string[]> {
		const { ids } = await founded();
		const sites = [ids['ham'], ids['muc']].flatMap((site) => [`site:${site}`, `confidential:${site}`]);
		const people = ['admin', 'anna', 'bert', 'carla', 'dora', 'emil', 'guest', 'paul', 'moni'];
		return [...sites, ...people.map((name) => `person:${ids[name]}`)];
	}

	readonly #fate: Fate = {
		past: (epoch) => this.pasts.get(epoch) ?? this.#pastToCome(epoch),
		writing: async (work) => {
			this.#writes.begun += 1;
			this.#writes.open += 1;
			const turn = this.#turn?.then(work, work) ?? work();
			if (this.#turn) this.#turn = turn;
			return turn.finally(() => (this.#writes.open -= 1));
		},
		due: () => this.dies,
		died: () => this.#died(),
		put: (docs) => this.#people.put(docs, this.#parts.clock.now().getTime()),
		logged: (op) => this.logged.add(op)
	};

	readonly #died = (): void => {
		this.dies = undefined;
		this.#isDead = true;
		this.#generation += 1;
		this.died();
	};
}
