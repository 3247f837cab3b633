import { Observable } from 'rxjs';
import type { Doc } from '#core/model/document.ts';
import { same } from '#core/model/same.ts';
import type { Overlay } from '#lib/outbox/overlay.ts';
import type { Snapshot } from '#lib/outbox/snapshot.ts';
import { Gone } from '#lib/replica/replica.ts';
import type { Publication, Replica, Versioned } from '#lib/replica/replica.ts';
import { docOf } from '#lib/replica/row.ts';
import type { Row } from '#lib/replica/row.ts';
import { serve } from '#lib/replica/served-query.ts';
import type { ServedQuery, ShelfQuery } from '#lib/replica/served-query.ts';
import { moment } from './moment.ts';
import { hiddenBy, viewOf } from './overlay-view.ts';

/** A few rows more than asked for, so that most acts need no other question to the disk. */
const SPARE = 16;

const shown = new WeakMap<Row, Doc>();

/** One object for each row, however many lists show it. */
const shownOf = (row: Row): Doc => {
	const doc = shown.get(row) ?? docOf(row);
	shown.set(row, doc);
	return doc;
};

/** So many are taken out of their rows at a time. */
const PIECE = 1_000;

/** Of tens of thousands of rows the page would answer nobody until all are documents. */
const prepare = async (rows: readonly Row[]): Promise<void> => {
	let made = 0;
	for (const row of rows) {
		if (shown.has(row)) continue;
		shownOf(row);
		if (++made % PIECE === 0) await moment();
	}
};

/** The documents a screen shows, again whenever they have changed. Plain objects; each answer is one moment. */
export const liveRows = (overlay: Overlay, query: ShelfQuery): Observable<Doc[]> => {
	const served = serve(query);
	return new Observable((screen) => {
		const view = new LiveRows(overlay, served, (docs) => screen.next(docs));
		view.start().catch((error: unknown) => screen.error(error));
		return () => view.stop();
	});
};

interface Base extends Versioned<readonly Row[]> {
	replica: Replica;
	/** So many were asked for. */
	asked: number;
}

class LiveRows {
	readonly #overlay: Overlay;
	readonly #query: ServedQuery;
	readonly #show: (docs: Doc[]) => void;
	readonly #ends: (() => void)[] = [];
	#base: Base | undefined;
	#shown: readonly Doc[] | undefined;
	#running: Promise<void> | undefined;
	#again = false;
	#stopped = false;
	#fail: (error: unknown) => void = () => {};

	constructor(overlay: Overlay, query: ServedQuery, show: (docs: Doc[]) => void) {
		this.#overlay = overlay;
		this.#query = query;
		this.#show = show;
	}

	/** Ends only by stopping or with an error. */
	start(): Promise<never> {
		let hearing = () => {};
		let heard: Replica | undefined;
		const snapshots = this.#overlay.snapshots.subscribe((snapshot) => {
			if (snapshot && snapshot.replica !== heard) {
				hearing();
				heard = snapshot.replica;
				const subscription = heard.publications.subscribe((publication) => this.#follow(publication));
				hearing = () => subscription.unsubscribe();
			}
			this.#update();
		});
		this.#ends.push(
			() => snapshots.unsubscribe(),
			() => hearing()
		);
		return new Promise((_, reject) => (this.#fail = reject));
	}

	stop(): void {
		this.#stopped = true;
		for (const end of this.#ends) end();
	}

	/** Rows read before stay good over a publication that touched none of them and brought none. */
	#follow({ state, changes }: Publication): void {
		const base = changes === 'many' ? undefined : this.#base;
		this.#base = base;
		if (!base || base.version + 1 !== state.version || changes === 'many') return;
		const { shelf, matches } = this.#query;
		const isTouched = changes.some(
			(change) =>
				change.shelf === shelf &&
				((change.before && matches(change.before)) || (change.after && matches(change.after)))
		);
		if (!isTouched) this.#base = { ...base, version: state.version };
	}

	#update(): void {
		this.#again = true;
		this.#running ??= this.#run()
			.catch((error: unknown) => {
				// Its successor brings a snapshot of its own.
				if (!(error instanceof Gone)) this.#fail(error);
			})
			.finally(() => (this.#running = undefined));
	}

	async #run(): Promise<void> {
		while (this.#again && !this.#stopped) {
			this.#again = false;
			const snapshot = this.#overlay.snapshots.value;
			if (!snapshot) return;
			const base = await this.#baseFor(snapshot);
			// Only rows and acts of one version make a state that ever was (S-3); the other half is on its way.
			if (base && !this.#stopped && this.#overlay.snapshots.value === snapshot) this.#tell(base, snapshot);
		}
	}

	async #baseFor(snapshot: Snapshot): Promise<Base | undefined> {
		const { replica, state } = snapshot;
		const { skip, limit } = this.#query;
		const needed = skip + limit + hiddenBy(this.#query, snapshot);
		const base = this.#base;
		const fits = base?.replica === replica && base.version === state.version;
		if (fits && (base.asked >= needed || base.value.length < base.asked)) return base;
		const asked = needed + SPARE;
		const rows = await replica.rows(this.#query, asked);
		this.#base = { ...rows, replica, asked };
		if (rows.version === state.version) {
			await prepare(rows.value);
			return this.#base;
		}
		// Another tab has published, and told us or will.
		if (rows.version > replica.state.version) await replica.refresh();
		return undefined;
	}

	/** A document that reads as before stays the same object, and a list of the same objects is not shown again. */
	#tell(base: Base, snapshot: Snapshot): void {
		const before = new Map(this.#shown?.map((doc) => [doc.id, doc]));
		const docs = viewOf(this.#query, base.value, snapshot).map((row) => {
			const [doc, known] = [shownOf(row), before.get(row.id)];
			if (doc === known) return doc;
			return known && known.rev === doc.rev && same(known, doc) ? known : doc;
		});
		if (docs.length === this.#shown?.length && docs.every((doc, i) => doc === this.#shown?.[i])) return;
		this.#shown = docs;
		this.#show(docs);
	}
}
