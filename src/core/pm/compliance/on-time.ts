import type { DocOf } from '../../model/collections.ts';
import type { Day } from '../day.ts';
import { ceilQuantity, intervalDays } from '../due/interval.ts';
import type { CalendarRule } from '../schedule.ts';

type Interval = Pick<CalendarRule, 'every' | 'unit'>;

/** What a site calls on time; the last is the widespread rule of a tenth of the interval. */
export type OnTime = NonNullable<DocOf<'policy'>['onTime']> | 'tenth';

const MOST_GRACE = 28;

/** Days of grace after the due day. A fifth of the interval is rounded, a tenth is at least a day. */
export const graceDays = (policy: OnTime, interval: Interval | undefined): number => {
	const days = interval ? intervalDays(interval) : 0;
	switch (policy) {
		case 'by-date':
			return 0;
		case 'plus-day':
			return 1;
		case 'interval':
			return Math.min(MOST_GRACE, Math.floor(days / 5 + 0.5));
		case 'tenth':
			return ceilQuantity(days / 10);
	}
};

/** From when to when a completion counts. Only under the rule of a tenth is too early not on time either. */
export const windowOf = (
	policy: OnTime,
	due: Day,
	interval: Interval | undefined
): { opens: Day; closes: Day } => {
	const grace = graceDays(policy, interval);
	return { opens: policy === 'tenth' ? due - grace : -Infinity, closes: due + grace };
};
