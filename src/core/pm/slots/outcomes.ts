import type { DocOf, Work } from '../../model/collections.ts';
import { localDay } from '../../model/local-day.ts';
import { isEnded } from '../../work/status.ts';
import type { Plan } from '../schedule.ts';
import type { Outcome } from './standing.ts';

type Line = DocOf<'slot'>;

/** What a job tells of its occurrence. */
export const ofJob = (
	ordinal: number,
	{ times, status, origin }: Pick<Work, 'times' | 'status' | 'origin'>,
	zone: string | undefined
): Outcome => {
	const { dueOn, dueMeter } = origin;
	const known = { ordinal, dueOn, dueMeter };
	if (times.done) return { ...known, outcome: 'done', doneOn: localDay(times.done, zone) };
	return { ...known, outcome: isEnded(status) ? 'skipped' : 'open' };
};

/** What a line tells of it. `other`: the job of another plan with which it was done, which counts as long as that one stands. */
export const ofLine = (
	{ ordinal, outcome, dueOn, dueMeter }: Line,
	other: Pick<Work, 'times' | 'status'> | undefined
): Outcome => {
	const takenBack =
		outcome === 'satisfied' && other !== undefined && isEnded(other.status) && !other.times.done;
	return { ordinal, outcome, dueOn, dueMeter, takenBack };
};

/** What the plan itself remembers of an asset. */
export const settledBefore = ({ slots }: Pick<Plan, 'slots'>, asset: string): Outcome[] => {
	const settled = slots?.[asset];
	return settled ? [{ ...settled, outcome: settled.doneOn === undefined ? 'skipped' : 'done' }] : [];
};
