import type { Day } from '../day.ts';
import type { CalendarRule } from '../schedule.ts';
import { windowOf } from './on-time.ts';
import type { OnTime } from './on-time.ts';

/** An occurrence as it stands, judged by the day on which it was due, not by the one it was moved to. */
export interface Judged {
	readonly id: string;
	readonly due: Day;
	readonly interval?: Pick<CalendarRule, 'every' | 'unit'> | undefined;
	readonly outcome: 'done' | 'satisfied' | 'missed' | 'skipped' | 'cancelled' | 'open';
	readonly done?: Day | undefined;
	/** The machine was out of use or not yet in use on the due day. */
	readonly inactive?: boolean | undefined;
}

export type Verdict = 'on-time' | 'early' | 'late' | 'not-done' | 'undecided' | 'excluded';

const ofDone = (done: Day, { opens, closes }: { opens: Day; closes: Day }): Verdict =>
	done > closes ? 'late' : done < opens ? 'early' : 'on-time';

/** What counts for an occurrence today. Until its window has closed nothing is decided against it. */
export const verdictOn = (slot: Judged, policy: OnTime, today: Day): Verdict => {
	const { outcome, done, due, interval, inactive } = slot;
	const window = windowOf(policy, due, interval);
	switch (outcome) {
		case 'satisfied':
			return 'on-time';
		case 'done':
			return done === undefined ? 'on-time' : ofDone(done, window);
		case 'missed':
			return 'not-done';
		case 'skipped':
		case 'cancelled':
			return inactive ? 'excluded' : 'not-done';
		case 'open':
			return inactive ? 'excluded' : today > window.closes ? 'not-done' : 'undecided';
	}
};

export interface Compliance<One extends Judged = Judged> {
	/** Those whose window closed in the period; every number opens to them. */
	readonly counted: readonly { readonly slot: One; readonly verdict: Verdict }[];
	readonly due: number;
	readonly onTime: number;
	/** Undefined where nothing was due: no percentage of nothing. */
	readonly percent: number | undefined;
}

/** Of the occurrences whose window closed in a period (both days included), how many were done on time. */
export const complianceIn = <One extends Judged>(
	slots: readonly One[],
	policy: OnTime,
	{ from, to, today }: { from: Day; to: Day; today: Day }
): Compliance<One> => {
	const counted = slots
		.filter(({ due, interval }) => {
			const { closes } = windowOf(policy, due, interval);
			return closes >= from && closes <= to;
		})
		.map((slot) => ({ slot, verdict: verdictOn(slot, policy, today) }))
		.filter(({ verdict }) => verdict !== 'undecided' && verdict !== 'excluded');
	const onTime = counted.filter(({ verdict }) => verdict === 'on-time').length;
	const due = counted.length;
	return { counted, due, onTime, percent: due === 0 ? undefined : (100 * onTime) / due };
};
