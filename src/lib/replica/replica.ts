import type { Table } from 'dexie';
import type { RxCollection, RxDatabase } from 'rxdb';
import { Subject } from 'rxjs';
import type { Observable } from 'rxjs';
import type { Doc } from '#core/model/document.ts';
import { shelvesOfKey } from '#core/model/keys.ts';
import { SHELVES } from '#core/model/shelves.ts';
import type { Shelf } from '#core/model/shelves.ts';
import { steadily } from '#core/sync/connection-lost.ts';
import type { Change } from './apply-effects.ts';
import { begin, commit, finishJournal, forgetWhole, isWhole } from './commit-state.ts';
import type { Journal } from './commit-state.ts';
import type { Effects } from './effects.ts';
import type { ServedQuery } from './served-query.ts';
import { Manners } from './manners.ts';
import { RowWalk } from './read-rows.ts';
import { ReplicaDatabase, rxSchema } from './replica-database.ts';
import { emptyState, latestOf, withoutHistory } from './replica-state.ts';
import type { ReplicaState } from './replica-state.ts';
import { RowMemo } from './row-memo.ts';
import { docOf } from './row.ts';
import type { Row } from './row.ts';
import { ShelfStorage } from './shelf-storage.ts';
import type { Channel, Ground } from './surroundings.ts';

/** From one version to the next. 'many': too much to tell, or another tab's: ask again. */
export interface Publication {
	state: ReplicaState;
	changes: readonly Change[] | 'many';
}

/** An answer and the version of the shelves it was read from, in one transaction. */
export interface Versioned<T> {
	version: number;
	value: T;
}

/** It was closed or replaced: whoever asked has to ask its successor. */
export class Gone extends Error {}

/** Where to write a replica's name, and how its tabs hear of each other. */
export interface ReplicaParts {
	ground: Ground;
	channel: Channel;
	/** Sets databases of one page apart. */
	token: string;
}

/** Longer lists are read while nobody waits for anything else. */
const LONG = 4_000;

/** From so many on it is asked first which of them a shelf has: those that an import makes are new to all. */
const MANY = 100;

const rowsOf = async (table: Table<Row, string>, ids: readonly string[]): Promise<(Row | undefined)[]> =>
	table.bulkGet(
		ids.length < MANY
			? [...ids]
			: await table
					.where(':id')
					.anyOf([...ids])
					.primaryKeys()
	);

type Collections = Record<Shelf, RxCollection<Row>>;

/** The device's copy of the plant. Only the puller writes it, whole states at a time. */
export class Replica {
	readonly name: string;
	readonly database: ReplicaDatabase;
	readonly #storage: ShelfStorage;
	readonly #rx: RxDatabase<Collections>;
	readonly #channel: Channel;
	readonly #publications = new Subject<Publication>();
	readonly #deaf: () => void;
	readonly #memo = new RowMemo();
	readonly #manners = new Manners();
	#state: ReplicaState;
	#isGone = false;
	/** Up to which moment what is over had to go, where that is not on disk yet. */
	#unsaid: string | undefined;

	private constructor(
		database: ReplicaDatabase,
		state: ReplicaState,
		storage: ShelfStorage,
		rx: RxDatabase<Collections>,
		channel: Channel
	) {
		this.name = database.name;
		this.database = database;
		this.#state = state;
		this.#storage = storage;
		this.#rx = rx;
		this.#channel = channel;
		this.#deaf = channel.listen((message) => {
			if (speaksOf(message, this.name)) this.refresh().catch(() => {});
		});
	}

	static async open(
		name: string,
		{ ground, channel, token }: ReplicaParts,
		fresh: { epoch: string; scopes: readonly string[] }
	): Promise<Replica> {
		const database = new ReplicaDatabase(name, ground);
		await database.open();
		await finishJournal(database);
		const state = (await database.state.get('state')) ?? emptyState(fresh.epoch, fresh.scopes);
		if (state.version === 0) await begin(database, state);
		const storage = new ShelfStorage(database);
		const rx = await ground.createRxDatabase<Collections>({
			name: `${name}-${token}`,
			storage: storage.forRxDb,
			// Tabs hear of each other through our own channel; queries are asked anew, not patched.
			multiInstance: false,
			eventReduce: false
		});
		await rx.addCollections(Object.fromEntries(SHELVES.map((shelf) => [shelf, { schema: rxSchema(shelf) }])));
		return new Replica(database, state, storage, rx, channel);
	}

	/** Closed here, or deleted by another tab or a browser that needed the room. */
	get isGone(): boolean {
		return this.#isGone;
	}

	get state(): ReplicaState {
		return this.#state;
	}

	/** Something had to go, and no state on disk says so yet. */
	get isUnsaid(): boolean {
		return this.#unsaid !== undefined;
	}

	/** RxDB's own view of the shelves. */
	get collections(): Collections {
		return this.#rx.collections;
	}

	get publications(): Observable<Publication> {
		return this.#publications;
	}

	/** The documents in the order asked for. */
	docs(ids: readonly string[]): Promise<Versioned<(Doc | undefined)[]>> {
		return this.#read(SHELVES, async () => {
			const found = new Map<string, Doc>();
			const perShelf = await Promise.all(this.database.shelves.map((table) => rowsOf(table, ids)));
			for (const row of perShelf.flat()) if (row) found.set(row.id, docOf(row));
			return ids.map((id) => found.get(id));
		});
	}

	/** Everything that carries each of these keys, by id. */
	found(keys: readonly string[]): Promise<Versioned<Map<string, Doc[]>>> {
		const places = [...new Set(keys.flatMap(shelvesOfKey))];
		return this.#read(places, async () => {
			const found = new Map(keys.map((key): [string, Doc[]] => [key, []]));
			await Promise.all(
				keys.flatMap((key) =>
					shelvesOfKey(key).map(async (shelf) => {
						const carriers = this.database.shelf(shelf).where('_keys').equals(key.slice(0, 600));
						for (const row of await carriers.toArray()) found.get(key)?.push(docOf(row));
					})
				)
			);
			for (const docs of found.values()) docs.sort((a, b) => (a.id < b.id ? -1 : 1));
			return found;
		});
	}

	/** `limit` counts from the first row; what a query skips is skipped after pending acts were laid over. */
	async rows(query: ServedQuery, limit: number): Promise<Versioned<readonly Row[]>> {
		if (this.#isGone) throw new Gone();
		const known = this.#memo.find(query, limit);
		if (known) return { version: this.#state.version, value: known };
		const { shelf, prepared } = query;
		const { turn } = this.#memo;
		const walk = () => new RowWalk(this.database.shelf(shelf), prepared, limit);
		const read =
			(limit > LONG && (await this.#between(shelf, walk()))) ||
			(await this.#read([shelf], () => walk().all()));
		// Pages of a first fill come without a word about what they bring.
		const isLasting = this.#state.fill === undefined && this.#memo.turn === turn;
		if (isLasting && read.version === this.#state.version) this.#memo.keep(query, limit, read.value);
		return read;
	}

	/**
	 * Whether it was published; not when another tab has published meanwhile, or took a part of the round away. All of it or, with an error, nothing.
	 * Pages of a first fill come quietly: nobody asks again for each of them.
	 */
	async publish(effects: Effects | Journal, next: ReplicaState): Promise<boolean> {
		const quietly = next.fill !== undefined;
		const unsaid = this.#unsaid;
		const done = await this.#steadily(() => commit(this.database, effects, next, unsaid));
		if (!done) {
			await this.refresh();
			return false;
		}
		const { state, changes } = done;
		if (this.#unsaid === unsaid) this.#unsaid = undefined;
		this.#state = withoutHistory(state, this.#unsaid);
		if (quietly) this.#memo.forget();
		else this.#memo.follow(changes);
		if (!quietly) this.#storage.announce(changes, state.version);
		this.#publications.next({ state, changes: quietly ? [] : changes });
		this.#channel.post({ replica: this.name, version: state.version });
		return true;
	}

	/** What was over before that moment has to go: true here at once, and said on disk by what is published next. */
	letGo(before: string): void {
		this.#memo.forget();
		this.#unsaid = latestOf(this.#state.shedBefore, before);
		this.#state = withoutHistory(this.#state, before);
	}

	/**
	 * Only takes rows away, in a transaction that writes nothing: the one kind that a full disk still lets through. What
	 * has to be known of it is published afterwards. Should the page die before that, the missing mark tells.
	 */
	async strip(shelves: readonly Shelf[], ids: readonly string[]): Promise<void> {
		await this.#steadily(() =>
			this.database.transaction('rw', [...shelves, 'state'], async () => {
				await forgetWhole(this.database);
				for (const shelf of shelves) await this.database.shelf(shelf).bulkDelete([...ids]);
			})
		);
		this.#memo.forget();
	}

	/** Another tab may have published; whoever shows something asks again. */
	async refresh(): Promise<void> {
		const state = await this.#steadily(() => this.database.state.get('state'));
		if (!state) return this.#vanish();
		if (state.version <= this.#state.version) return;
		this.#memo.forget();
		this.#state = withoutHistory(state, this.#unsaid);
		this.#publications.next({ state: this.#state, changes: 'many' });
	}

	/** Nothing came, and that is the latest there is. */
	async freshen(now: number): Promise<void> {
		const since = now - (this.#state.freshAt ?? 0);
		this.#state = { ...this.#state, freshAt: now };
		// Once a minute is as exact as people need it after a restart.
		if (since >= 0 && since < 60_000) return;
		await this.#steadily(() =>
			this.database.transaction('rw', this.database.state, async () => {
				const current = await this.database.state.get('state');
				if (current) await this.database.state.put({ ...current, freshAt: now });
			})
		);
	}

	/** Whether everything that a page took away was said by a publication. */
	isWhole(): Promise<boolean> {
		return this.#steadily(() => isWhole(this.database));
	}

	/** After pages that came quietly. */
	tell(): void {
		this.#memo.forget();
		this.#publications.next({ state: this.#state, changes: 'many' });
	}

	async close(): Promise<void> {
		if (this.#isGone) return;
		this.#isGone = true;
		this.#deaf();
		this.#publications.complete();
		await this.#rx.close();
		this.database.close();
	}

	/** Deleted under us, and made anew and empty by our asking. */
	async #vanish(): Promise<void> {
		if (this.#isGone) return;
		await this.close();
		await this.database.delete();
	}

	/** A connection that was lost is made anew; one that we closed is not, or a deleted database would come back empty. */
	async #steadily<T>(work: () => PromiseLike<T>): Promise<T> {
		try {
			return await steadily(this.database, () => {
				if (this.#isGone) throw new Gone();
				return work();
			});
		} catch (error) {
			throw this.#isGone ? new Gone() : error;
		}
	}

	/** In many transactions, so undefined where something was published between two of them (S-3). */
	async #between(shelf: Shelf, walk: RowWalk): Promise<Versioned<readonly Row[]> | undefined> {
		let version: number | undefined;
		while (!walk.isDone) {
			const step = await this.#manners.between(() => this.#transaction([shelf], () => walk.step()));
			version ??= step.version;
			if (step.version !== version) return undefined;
		}
		return { version: version ?? this.#state.version, value: walk.rows };
	}

	#read<T>(shelves: readonly Shelf[], work: () => Promise<T>): Promise<Versioned<T>> {
		return this.#manners.atOnce(() => this.#transaction(shelves, work));
	}

	async #transaction<T>(shelves: readonly Shelf[], work: () => Promise<T>): Promise<Versioned<T>> {
		return this.#steadily(() =>
			this.database.transaction('r', [...shelves, 'state'], async () => {
				const [state, value] = await Promise.all([this.database.state.get('state'), work()]);
				return state && { version: state.version, value };
			})
		).then(async (answer) => {
			if (answer) return answer;
			await this.#vanish();
			throw new Gone();
		});
	}
}

const speaksOf = (message: unknown, name: string) =>
	typeof message === 'object' && message !== null && 'replica' in message && message.replica === name;
