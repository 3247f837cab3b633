import type { Op } from './op.ts';

const LAST = Date.parse('9999-12-31T23:59:59.999Z');

const toInstant = (time: number): string | undefined =>
	time >= 0 && time <= LAST ? new Date(time).toISOString() : undefined;

/**
 * When an act was done, as everybody ranks it: the device's time put right by the difference it had measured, and never
 * after `latest`, the moment the server received it. Nothing's order or correctness rests on it (S-11).
 */
export const timeOfAct = ({ at, clock }: Pick<Op, 'at' | 'clock'>, latest?: string): string => {
	const read = Date.parse(at);
	const done = toInstant(read + (clock ?? 0)) ?? toInstant(read) ?? latest ?? new Date(0).toISOString();
	return latest !== undefined && done > latest ? latest : done;
};
