import type { DocOf, Work } from '../../model/collections.ts';
import { localDay } from '../../model/local-day.ts';
import { isEnded } from '../../work/status.ts';
import type { Plan } from '../schedule.ts';
import type { Outcome } from './standing.ts';

type Line = DocOf<'slot'>;

const doneThen = (at: string, zone: string | undefined) => ({ doneOn: localDay(at, zone), doneAt: at });

/** What a job tells of its occurrence. */
export const ofJob = (
	ordinal: number,
	{ times, status, origin }: Pick<Work, 'times' | 'status' | 'origin'>,
	zone: string | undefined
): Outcome => {
	const { dueOn, dueMeter } = origin;
	const known = { ordinal, dueOn, dueMeter };
	if (times.done) return { ...known, outcome: 'done', ...doneThen(times.done, zone) };
	return { ...known, outcome: isEnded(status) ? 'skipped' : 'open' };
};

/**
 * What a line tells of it. `other`: the job of another plan with which it was done: it counts as long as that one stands,
 * and was done when that one was.
 */
export const ofLine = (
	{ ordinal, outcome, dueOn, dueMeter }: Line,
	other: Pick<Work, 'times' | 'status'> | undefined,
	zone: string | undefined
): Outcome => {
	const known = { ordinal, outcome, dueOn, dueMeter };
	if (outcome !== 'satisfied' || !other) return known;
	const { done } = other.times;
	return done === undefined
		? { ...known, takenBack: isEnded(other.status) }
		: { ...known, ...doneThen(done, zone) };
};

/** With where the meter stood when the last of them was done: those before it lie behind that. */
export const withMeter = (
	outcomes: readonly Outcome[],
	at: string,
	doneMeter: number | undefined
): Outcome[] =>
	outcomes.map((one) => (one.doneAt === at && doneMeter !== undefined ? { ...one, doneMeter } : one));

/** When the last of them was done of which the plan itself does not remember it. */
export const lastDoneAt = (outcomes: readonly Outcome[]): string | undefined =>
	outcomes.reduce<Outcome | undefined>(
		(last, one) => (one.doneAt !== undefined && one.ordinal >= (last?.ordinal ?? 0) ? one : last),
		undefined
	)?.doneAt;

/** What the plan itself remembers of an asset. */
export const settledBefore = ({ slots }: Pick<Plan, 'slots'>, asset: string): Outcome[] => {
	const settled = slots?.[asset];
	return settled ? [{ ...settled, outcome: settled.doneOn === undefined ? 'skipped' : 'done' }] : [];
};
