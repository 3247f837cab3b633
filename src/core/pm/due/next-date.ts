import { dayNamed } from '../day.ts';
import type { Day } from '../day.ts';
import type { Schedule, Settled } from '../schedule.ts';
import { toleranceDays } from './interval.ts';
import { isNamed, latticeOf } from './lattice.ts';
import { seasonOf } from './season.ts';

/** The due days of one schedule: where the first lies, and where the next one after a settled occurrence. */
export interface DueDays {
	first: () => Day | undefined;
	next: (settled: Pick<Settled, 'dueOn' | 'doneOn'>) => Day | undefined;
}

const half = (share: number): number => Math.sign(share) * Math.floor(Math.abs(share) + 0.5);

const named = (date: string | undefined) => (date === undefined ? undefined : dayNamed(date));

/**
 * Due days of the calendar rule. `resets` is for plans with a meter beside it: whichever of the two came first, both begin
 * anew with the completion.
 */
export const dueDays = (schedule: Schedule, resets = false): DueDays | undefined => {
	const { calendar: rule, early, late } = schedule;
	if (!rule) return undefined;
	const lattice = latticeOf(rule);
	const anchor = named(rule.anchor) ?? 0;
	const isList = rule.dates !== undefined;
	const season = seasonOf(isList ? undefined : schedule.season);
	const [forEarly, forLate] = [toleranceDays(early, rule), toleranceDays(late, rule)];
	const { shiftEarly = 0, shiftLate = 0 } = schedule;
	const isFixed = isNamed(rule) || (shiftEarly === 0 && shiftLate === 0 && !resets);

	const opened = (day: Day | undefined) => (day === undefined ? undefined : season.opening(day));
	/** The first due day on or after this one; what fell into the closed season before it comes at its opening. */
	const onOrAfter = (day: Day) => opened(lattice.from(season.closedSince(day)));
	const succeeding = (due: Day): Day | undefined => {
		// On the calendar it stays there, so that the 31st is the 31st again after a short month.
		if (isFixed || onOrAfter(due) === due) return onOrAfter(due + 1);
		return opened(lattice.after(due));
	};
	const shifted = (due: Day, done: Day): Day | undefined => {
		const planned = succeeding(due);
		const deviation = done - due;
		const factor = deviation > 0 ? shiftLate : shiftEarly;
		const isWithin = Math.abs(deviation) <= (deviation > 0 ? forLate : forEarly);
		if (planned === undefined || isFixed || isWithin || factor === 0) return planned;
		if (factor === 100) return opened(lattice.after(done));
		return opened(planned + half((factor * deviation) / 100));
	};
	return {
		first: () => onOrAfter(anchor),
		next: ({ dueOn, doneOn }) => {
			const due = named(dueOn);
			const done = named(doneOn);
			if (resets && done !== undefined) return opened(lattice.after(done));
			if (due !== undefined && done !== undefined) return shifted(due, done);
			if (due !== undefined) return succeeding(due);
			if (done === undefined) return onOrAfter(anchor);
			return isFixed ? onOrAfter(done + 1) : opened(lattice.after(done));
		}
	};
};
