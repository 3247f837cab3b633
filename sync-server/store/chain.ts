import { hash } from 'node:crypto';
import type { Verdict } from '#core/sync/op.ts';
import { canonicalJson } from './canonical-json.ts';
import type { LoggedAct } from './sealed-act.ts';

export interface ChainedRecord {
	/** The act without its personal part, for which its seal stands. */
	open: LoggedAct;
	verdict: Verdict;
	receivedAt: string;
	at: string;
}

/** What stands before the first record. */
export const CHAIN_START = '';

/** A record whose act and verdict are canonical JSON text already. */
export type WrittenRecord = Readonly<Record<'op' | 'verdict' | 'receivedAt' | 'at', string>>;

/** The same as `chainAfter`, from the parts as they are written: a list is the text of its parts. */
export const chainAfterWritten = (
	previous: string,
	{ op, verdict, receivedAt, at }: WrittenRecord
): string => {
	const [before, received, done] = [previous, receivedAt, at].map((text) => JSON.stringify(text));
	return hash('sha256', `[${before},${op},${verdict},${received},${done}]`);
};

/**
 * The sha256 (hex) of the canonical JSON array [previous chain, act, verdict, receivedAt, at]: simple enough that an
 * auditor can compute it without us.
 */
export const chainAfter = (previous: string, { open, verdict, receivedAt, at }: ChainedRecord): string =>
	chainAfterWritten(previous, {
		op: canonicalJson(open),
		verdict: canonicalJson(verdict),
		receivedAt,
		at
	});
