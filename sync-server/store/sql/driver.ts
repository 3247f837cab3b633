import type { Remembered } from './remembered.ts';

export type Value = string | number | null;

/** One transaction's door to the database. Statements write parameters as `?`, whatever the database calls them. */
export interface Sql {
	/** Statements run in the order of the calls; a caller need not wait for one before it sends the next. */
	all<Row>(text: string, values?: readonly Value[]): Promise<Row[]>;
	/** `into` ends before VALUES, `conflict` follows the rows. Many rows go in one statement. */
	insert(into: string, rows: readonly (readonly Value[])[], conflict?: string): Promise<void>;
	/**
	 * In a write: what the write before left behind, empty unless the database itself says that nobody else, in this
	 * process or another, has written since. Absent where it cannot say so.
	 */
	readonly remembered?: Remembered;
	/** Leaves it to the next write, if this one is committed. */
	readonly leave?: (remembered: Remembered) => void;
}

/** What the two databases call differently; everything else is the same SQL. */
export interface Dialect {
	readonly name: 'sqlite' | 'postgres';
	/** The type of text that compares by its bytes, so that both databases sort alike. */
	readonly text: string;
	/** The type of whole numbers up to 2^53. */
	readonly integer: string;
	/** The function that says where in a text another one begins, from 1; 0 where it is not in it. */
	readonly position: string;
	/** Ends a CREATE TABLE whose rows should lie in the order of their key. */
	readonly clustered: string;
}

/**
 * A database that can run transactions; it knows nothing of documents.
 *
 * `write` holds the database's writer from before the first statement until after the commit, over all processes.
 */
export interface Driver {
	readonly dialect: Dialect;
	write<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
	read<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
	close(): Promise<void>;
}
