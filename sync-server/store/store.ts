import type { Read } from '#core/commands/read.ts';
import type { Doc } from '#core/model/document.ts';
import type { Op, Verdict } from '#core/sync/op.ts';

/**
 * Where the plant's truth lies. Two implementations, SQLite and PostgreSQL, answer to one contract suite.
 *
 * 1. `write` runs one transaction at a time over all processes that share the database: what it reads cannot change
 *    under it, and either everything it did is durable when its promise resolves, or nothing is.
 * 2. The feed's numbers are given as the last statement before the commit, so commit order is number order: a reader
 *    who saw number n will never later see a new row at or below n (S-2, S-3).
 * 3. The feed keeps one row for a document and scope; a change moves the row to a new number. A document that leaves a
 *    scope writes the leave before any put, in the same transaction (S-7).
 * 4. A verdict is written in the transaction of the effects it speaks of (S-1).
 * 5. `read` sees one snapshot for its whole duration and never waits for a writer.
 */
export interface Store {
	readonly epoch: () => Promise<string>;
	write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T>;
	read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>;
	close(): Promise<void>;
}

export interface LoggedOp {
	op: Op;
	verdict: Verdict;
	receivedAt: string;
	/** The time of the act as the server ranks it. */
	at: string;
	/** sha256 over the one before and this record: a changed, missing or cut record shows (S-12). */
	chain: string;
}

export interface FeedPage {
	/** In feed order. A leave carries no document. */
	rows: ({ seq: number; scope: string; doc: Doc } | { seq: number; scope: string; leave: string })[];
	more: boolean;
	head: number;
}

export interface ReadTx extends Read {
	head(): Promise<number>;
	/** Below this number leave rows have been cleared: a cursor under it must start from zero. */
	horizon(): Promise<number>;
	lastSeq(client: string): Promise<number>;
	verdictOf(client: string, seq: number): Promise<{ op: Op; verdict: Verdict } | undefined>;
	/** Rows of these scopes above their cursors, lowest number first over all scopes. */
	feed(cursors: Readonly<Record<string, number>>, limit: number): Promise<FeedPage>;
	/** Every (id, rev) these scopes hold in the device window. */
	inventory(scopes: readonly string[]): Promise<{ id: string; rev: number }[]>;
	/** The log in the order it was applied, from a position on. */
	log(after: number, limit: number): Promise<LoggedOp[]>;
}

export interface WriteTx extends ReadTx {
	/** Later reads in the same transaction see it. Feed rows follow from the change of scopes. */
	put(docs: readonly Doc[]): Promise<void>;
	record(op: Op, verdict: Verdict, receivedAt: string, at: string): Promise<void>;
	/** Takes documents out of every device's window without touching the documents: a leave row in each scope. */
	shed(ids: readonly string[]): Promise<void>;
	/** Clears leave rows up to this number. */
	compact(horizon: number): Promise<void>;
	/** A restored database must not be mistaken for the one it was copied from. */
	setEpoch(epoch: string): Promise<void>;
}
