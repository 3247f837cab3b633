import type { Read } from '#core/commands/read.ts';
import type { DocOf } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import type { FillPart } from '#core/sync/fill-order.ts';
import type { Op, Verdict } from '#core/sync/op.ts';
import type { LoggedAct, PartState } from './sealed-act.ts';

/**
 * Where the plant's truth lies. Two implementations, SQLite and PostgreSQL, answer to one contract suite.
 *
 * 1. `write` runs one transaction at a time over all processes that share the database: what it reads cannot change
 *    under it, and either everything it did is durable when its promise resolves, or, when it rejects, nothing is.
 *    The work runs once and is never repeated. The one exception to "nothing" is the trouble `unsure`: the connection
 *    broke during the commit, so ask `lastSeq` before answering anybody.
 * 2. The feed's numbers are given as the last statement before the commit, so commit order is number order: a reader
 *    who saw number n will never later see a new row at or below n (S-2, S-3).
 * 3. The feed keeps one row for a document and scope; a change moves the row to a new number. A document that leaves a
 *    scope writes the leave before any put, in the same transaction (S-7).
 * 4. A verdict is written in the transaction of the effects it speaks of (S-1).
 * 5. `read` sees one snapshot for its whole duration and never waits for a writer.
 *
 * Between transactions nothing is remembered but documents of which the database says that nobody has written since, so
 * a second process, or a restore under a running one, is seen at once.
 * Do not call `write` inside a `write`: it would wait for itself.
 */
export interface Store {
	epoch(): Promise<string>;
	write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T>;
	read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>;
	/** Waits for what is running, then lets go of the database. */
	close(): Promise<void>;
}

export type Grants = DocOf<'person'>['grants'];

export interface LoggedOp {
	/** Its place in the order in which acts were applied: 1, 2, 3… without gaps. */
	ord: number;
	/** With its personal part, as long as that is there; where it is not, `sealed` still stands in it. */
	op: LoggedAct;
	/** What the chain holds on to. */
	open: LoggedAct;
	part: PartState;
	verdict: Verdict;
	receivedAt: string;
	/** The time of the act as the server ranks it. */
	at: string;
	/** sha256 over the one before and this record: a changed, missing or cut record shows (S-12). */
	chain: string;
}

export interface FeedPut {
	seq: number;
	scope: string;
	id: string;
	/** The document as it lies in the store, for answers that only pass it on. */
	json: string;
	/** Parsed when asked for. */
	readonly doc: Doc;
}

export interface FeedLeave {
	seq: number;
	scope: string;
	leave: string;
}

/** A document as it lies in the store. */
export interface StoredDoc {
	id: string;
	json: string;
}

export interface FeedPage {
	/** In feed order. A document held by several of the scopes comes once for each. */
	rows: (FeedPut | FeedLeave)[];
	more: boolean;
	head: number;
}

/** What somebody with the right to it said about a parked act. */
export interface ParkedDecision {
	/** The act by which it was decided. */
	act: string;
	by: string;
	at: string;
	reason?: string;
	/** What the parked act's device is told from now on. */
	verdict: Verdict;
}

/** An act of the log that waits, or waited, for somebody to decide. */
export interface ParkedAct {
	client: string;
	seq: number;
	/** Whose supervisors decide; empty where that has not been found out yet. */
	site: string;
	/** The document it is about, or nothing. */
	about: string;
	receivedAt: string;
	decision?: ParkedDecision;
}

export type LoggedParkedAct = ParkedAct & Pick<LoggedOp, 'op' | 'verdict' | 'at'>;

/** A place in the list of parked acts. */
export type ParkedPlace = Pick<ParkedAct, 'receivedAt' | 'client' | 'seq'>;

export interface ReadTx extends Read {
	epoch(): Promise<string>;
	head(): Promise<number>;
	/**
	 * Up to this number leave rows have been cleared: a cursor above zero and below it may have missed one and must
	 * start again from zero, unless it started from zero when the horizon was already this.
	 */
	horizon(): Promise<number>;
	/** 0 for a client that never had a verdict. */
	lastSeq(client: string): Promise<number>;
	verdictOf(client: string, seq: number): Promise<{ op: LoggedAct; verdict: Verdict } | undefined>;
	/** What `find` finds, as it lies in the store: damaged ones too, on which `get` and `find` throw. */
	stored(key: string): Promise<StoredDoc[]>;
	parkedAct(client: string, seq: number): Promise<ParkedAct | undefined>;
	/** Parked acts of these sites that were committed before, oldest first, behind a place: those that wait, or the others. */
	parked(
		sites: readonly string[],
		isDecided: boolean,
		after: ParkedPlace | undefined,
		limit: number
	): Promise<LoggedParkedAct[]>;
	/** What was decided about parked acts of a client: the latest few hundred. */
	decided(client: string): Promise<{ seq: number; verdict: Verdict }[]>;
	/** What a person might do at a time, where it was changed after that; undefined where it was not. */
	formerGrants(person: string, at: string): Promise<Grants | undefined>;
	/** Fetches in one go what `get` will be asked for next. */
	warm(ids: readonly string[]): Promise<void>;
	/** Rows of these scopes above their cursors, lowest number first over all scopes. */
	feed(cursors: Readonly<Record<string, number>>, limit: number): Promise<FeedPage>;
	/** In which of these scopes there are rows above a number, with the highest number of each. */
	moved(scopes: readonly string[], after: number): Promise<{ scope: string; head: number }[]>;
	/** One part of what these scopes hold in the device window, ordered by id, above an id; each document once. */
	fill(scopes: readonly string[], part: FillPart, after: string, limit: number): Promise<StoredDoc[]>;
	/** How many documents each part has; one that lies in several of the scopes counts in each. */
	fillCounts(scopes: readonly string[]): Promise<Record<FillPart, number>>;
	/** Those of the documents that these scopes hold in the device window. */
	held(scopes: readonly string[], ids: readonly string[]): Promise<StoredDoc[]>;
	/** Every (id, rev) these scopes hold in the device window, each document once. */
	inventory(scopes: readonly string[]): Promise<{ id: string; rev: number }[]>;
	/** Acts on a document below a position, the latest first: those that changed it, and those that were meant to. */
	actsOn(doc: string, before: number, limit: number): Promise<LoggedOp[]>;
	/** Acts that were refused, the latest first, of those the log got last: nothing older than so many acts is looked at. */
	refused(limit: number): Promise<LoggedOp[]>;
	/** Everything that one act of the log changed. */
	changedBy(ord: number): Promise<string[]>;
	/** The log in the order it was applied, above a position. */
	log(after: number, limit: number): Promise<LoggedOp[]>;
	/** The last record's place and hash; undefined in an empty log. */
	logEnd(): Promise<{ ord: number; chain: string } | undefined>;
	/** The hash of one record. */
	chainAt(ord: number): Promise<string | undefined>;
}

/**
 * What a transaction wrote, its own `get`, `find`, `lastSeq` and `verdictOf` see at once; `feed`, `inventory`, `head`,
 * `log`, `logEnd` and `chainAt` speak of what was committed before it.
 */
export interface WriteTx extends ReadTx {
	/** Feed rows follow from the change of scopes. All of them or, with an error, none. */
	put(docs: readonly Doc[]): Promise<void>;
	/**
	 * Gives an act its one verdict. A second one for the same act breaks the transaction. Of what was refused, and of
	 * somebody who was made anonymous, no personal part is kept; an act that makes somebody so takes away what there is.
	 */
	record(op: Op, verdict: Verdict, receivedAt: string, at: string): Promise<void>;
	/** Lists an act as parked, or where it was listed already says where it belongs. */
	park(parked: Omit<ParkedAct, 'decision'>): Promise<void>;
	decide(client: string, seq: number, decision: ParkedDecision): Promise<void>;
	keepFormerGrants(person: string, until: string, grants: Grants): Promise<void>;
	/** Takes documents out of every device's window without touching the documents: a leave row in each scope. */
	shed(ids: readonly string[]): Promise<void>;
	/** Clears leave rows up to this number. */
	compact(horizon: number): Promise<void>;
	/** A restored database must not be mistaken for the one it was copied from. */
	setEpoch(epoch: string): Promise<void>;
}
