import type { DocOf } from '../model/collections.ts';
import { turnsOn } from '../shifts/at-work.ts';
import { lengthOf } from '../shifts/turns.ts';
import { dayNamed, weekdayOf } from './day.ts';
import type { Day } from './day.ts';

type Shift = Pick<DocOf<'shift'>, 'cycleDays' | 'anchor' | 'turns' | 'breakMinutes'>;
type Absence = Pick<DocOf<'absence'>, 'from' | 'to' | 'minutesPerDay'>;

/** Somebody who can be planned with. */
export interface Hand {
	readonly shift?: Shift | undefined;
	/** Where they work no shift: from Monday to Friday, so much a week. */
	readonly minutesPerWeek?: number | undefined;
	readonly absences: readonly Absence[];
}

const inShift = (shift: Shift, day: Day): number =>
	turnsOn(shift, day).reduce((sum, turn) => sum + Math.max(0, lengthOf(turn) - (shift.breakMinutes ?? 0)), 0);

const usual = ({ shift, minutesPerWeek }: Hand, day: Day): number => {
	if (shift) return inShift(shift, day);
	return minutesPerWeek !== undefined && weekdayOf(day) <= 5 ? minutesPerWeek / 5 : 0;
};

const isOn = ({ from, to }: Absence, day: Day): boolean =>
	(dayNamed(from) ?? Infinity) <= day && day <= (dayNamed(to) ?? -Infinity);

/** So many minutes somebody is at work on a day: their shift without breaks, without what they are away. */
export const minutesOn = (hand: Hand, day: Day): number => {
	const minutes = usual(hand, day);
	const away = hand.absences
		.filter((absence) => isOn(absence, day))
		.reduce((sum, { minutesPerDay = Infinity }) => sum + minutesPerDay, 0);
	return Math.max(0, minutes - away);
};

/** Nobody said when they work: they are not counted, and that is told. */
export const isUnknown = ({ shift, minutesPerWeek }: Hand): boolean =>
	shift === undefined && minutesPerWeek === undefined;

/** From one day to another, both included. */
export const capacityIn = (hands: readonly Hand[], from: Day, to: Day): number => {
	let sum = 0;
	for (let day = from; day <= to; day++) for (const hand of hands) sum += minutesOn(hand, day);
	return sum;
};
