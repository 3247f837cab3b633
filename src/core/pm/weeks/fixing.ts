import type { DocOf } from '../../model/collections.ts';
import { minutesOf } from '../../shifts/turns.ts';
import type { Day } from '../day.ts';
import { weekOf } from '../stretches.ts';
import { momentAt, wallAt } from '../zone.ts';

export type FixingRule = NonNullable<DocOf<'policy'>['weekFixed']>;

/** Where a site never said: on Monday before the early shift begins. */
export const USUAL_FIXING: FixingRule = { weekday: 1, at: '06:00' };

/** When the plan of a week is fixed. */
export const fixingMoment = (monday: Day, { weekday, at }: FixingRule, zone: string | undefined): number =>
	momentAt({ day: monday + weekday - 1, second: minutesOf(at) * 60 }, zone);

/**
 * The week whose plan is to be fixed by now: the one that runs, once its hour has come. However late that is noticed, it
 * is still this one; of a week that is over nobody can say any more what was planned when it began.
 */
export const weekToFix = (now: number, rule: FixingRule, zone: string | undefined): Day | undefined => {
	const { from } = weekOf(wallAt(now, zone).day);
	return now >= fixingMoment(from, rule, zone) ? from : undefined;
};

/** Which weeks a person may fix: the one that runs, and the next one before it begins. */
export const mayBeFixed = (monday: Day, now: number, zone: string | undefined): boolean => {
	const { from } = weekOf(wallAt(now, zone).day);
	return monday === from || monday === from + 7;
};
