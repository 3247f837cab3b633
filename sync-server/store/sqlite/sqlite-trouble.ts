import { StoreTrouble, type Trouble } from '../store-trouble.ts';

const TROUBLES: ReadonlyMap<number, Trouble> = new Map([
	[5, 'busy'],
	[6, 'busy'],
	[8, 'unreachable'],
	[10, 'unreachable'],
	[13, 'disk-full'],
	[14, 'unreachable']
]);

/** The kind of error SQLite reports: the low byte of its result code; 0 for any other error. */
export const sqliteCodeOf = (error: unknown): number =>
	error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;

/** What SQLite says, in the store's words; errors that are not its own pass as they are. */
export const asSqliteTrouble = (error: unknown): unknown => {
	const trouble = TROUBLES.get(sqliteCodeOf(error));
	return trouble === undefined ? error : new StoreTrouble(trouble, error);
};
