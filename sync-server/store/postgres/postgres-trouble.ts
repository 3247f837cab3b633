import { StoreTrouble, type Trouble } from '../store-trouble.ts';

/** PostgreSQL's error codes, and Node's for the connection, that speak of the surroundings. */
const TROUBLES: ReadonlyMap<string, Trouble> = new Map([
	['53100', 'disk-full'],
	['40001', 'busy'],
	['40P01', 'busy'],
	['53300', 'busy'],
	['55P03', 'busy'],
	['57014', 'busy']
]);

/** Classes: connection exceptions, an operator at work, a system error; 25P03 is a transaction that slept too long. */
const UNREACHABLE = /^(08|57P|58|25P03|E[A-Z]+$)/;
/** What the driver says without any code. */
const BROKEN_CONNECTION = /connection|timeout|not queryable/i;

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '');

const troubleOf = (error: unknown): Trouble | undefined => {
	if (!(error instanceof Error)) return undefined;
	const code = codeOf(error);
	if (code === '') return BROKEN_CONNECTION.test(error.message) ? 'unreachable' : undefined;
	return TROUBLES.get(code) ?? (UNREACHABLE.test(code) ? 'unreachable' : undefined);
};

/** For an error that came from the database or the way to it; one of the work's own is never passed here. */
export const asPostgresTrouble = (error: unknown): unknown => {
	const trouble = troubleOf(error);
	return trouble === undefined ? error : new StoreTrouble(trouble, error);
};

/** The same for an error in answer to a commit: without an answer nobody knows. */
export const asCommitTrouble = (error: unknown): unknown =>
	troubleOf(error) === 'unreachable' ? new StoreTrouble('unsure', error) : asPostgresTrouble(error);
