import type { DocOf } from '../model/collections.ts';
import { dayNamed } from '../pm/day.ts';
import type { Day } from '../pm/day.ts';
import { lengthOf, minutesOf } from './turns.ts';
import type { Turn } from './turns.ts';

export type Shift = Pick<DocOf<'shift'>, 'cycleDays' | 'anchor' | 'turns'>;
export type Absence = Pick<DocOf<'absence'>, 'person' | 'from' | 'to' | 'minutesPerDay'>;

/** A minute on the wall at the site. */
export interface WallMinute {
	readonly day: Day;
	readonly minute: number;
}

/** The turns of a shift that begin on a day. */
export const turnsOn = ({ cycleDays, anchor, turns }: Shift, day: Day): readonly Turn[] => {
	const first = dayNamed(anchor);
	if (first === undefined || cycleDays < 1) return [];
	const place = (((day - first) % cycleDays) + cycleDays) % cycleDays;
	return turns.filter((turn) => turn.day === place);
};

/** A turn that began yesterday may still run. */
export const isAtWork = (shift: Shift, { day, minute }: WallMinute): boolean =>
	[0, 1].some((ago) =>
		turnsOn(shift, day - ago).some((turn) => {
			const passed = minute + ago * 1_440 - minutesOf(turn.from);
			return passed >= 0 && passed < lengthOf(turn);
		})
	);

/** Away for a part of the day: nobody knows which. */
export const awayOn = (
	absences: readonly Absence[],
	person: string,
	day: Day
): 'all-day' | 'partly' | undefined => {
	const mine = absences.filter(
		({ person: id, from, to }) =>
			id === person && (dayNamed(from) ?? Infinity) <= day && day <= (dayNamed(to) ?? -Infinity)
	);
	if (mine.some(({ minutesPerDay }) => minutesPerDay === undefined)) return 'all-day';
	return mine.length > 0 ? 'partly' : undefined;
};
