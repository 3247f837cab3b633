import { hash } from 'node:crypto';
import type { Op, Verdict } from '#core/sync/op.ts';
import { canonicalJson } from './canonical-json.ts';

export interface ChainedRecord {
	op: Op;
	verdict: Verdict;
	receivedAt: string;
	at: string;
}

/** What stands before the first record. */
export const CHAIN_START = '';

/**
 * The sha256 (hex) of the canonical JSON array [previous chain, op, verdict, receivedAt, at]: simple enough that an
 * auditor can compute it without us.
 */
export const chainAfter = (previous: string, { op, verdict, receivedAt, at }: ChainedRecord): string =>
	hash('sha256', canonicalJson([previous, op, verdict, receivedAt, at]));
