import type { DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { lengthOf } from '../../shifts/turns.ts';
import { dayNamed } from '../day.ts';
import type { Day } from '../day.ts';
import type { StopHand } from './stop-list.ts';

type Shift = Pick<DocOf<'shift'>, 'cycleDays' | 'anchor' | 'turns'>;
type Absence = Pick<DocOf<'absence'>, 'person' | 'from' | 'to' | 'minutesPerDay'>;

/** A minute on the wall at the site. */
export interface WallMinute {
	readonly day: Day;
	readonly minute: number;
}

export interface People {
	readonly people: readonly (Doc & DocOf<'person'>)[];
	readonly shifts: ReadonlyMap<string, Shift>;
	readonly absences: readonly Absence[];
}

const minuteOf = (time: string): number => {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return hours * 60 + minutes;
};

/** A turn that began yesterday may still run. */
const isAtWork = ({ cycleDays, anchor, turns }: Shift, { day, minute }: WallMinute): boolean => {
	const first = dayNamed(anchor);
	if (first === undefined || cycleDays < 1) return false;
	const placeOf = (one: Day) => (((one - first) % cycleDays) + cycleDays) % cycleDays;
	return turns.some((turn) => {
		const since = [0, 1]
			.filter((ago) => placeOf(day - ago) === turn.day)
			.map((ago) => minute + ago * 1_440 - minuteOf(turn.from));
		return since.some((passed) => passed >= 0 && passed < lengthOf(turn));
	});
};

/** Away for a part of the day: nobody knows which. */
const awayOn = (absences: readonly Absence[], person: string, day: Day): 'all-day' | 'partly' | undefined => {
	const mine = absences.filter(
		({ person: id, from, to }) =>
			id === person && (dayNamed(from) ?? Infinity) <= day && day <= (dayNamed(to) ?? -Infinity)
	);
	if (mine.some(({ minutesPerDay }) => minutesPerDay === undefined)) return 'all-day';
	return mine.length > 0 ? 'partly' : undefined;
};

/**
 * Who is there at that moment, by shifts and absences. Of whom no shift is known nobody knows it; whoever asks is there.
 * A skill whose time has run out does not count.
 */
export const handsAt = ({ people, shifts, absences }: People, at: WallMinute, asking?: string): StopHand[] =>
	people.flatMap((person): StopHand[] => {
		if (person.state !== 'active' || person.account !== undefined || person.archived) return [];
		const away = awayOn(absences, person.id, at.day);
		const shift = shifts.get(person.shift ?? '');
		const isAsking = person.id === asking;
		if (!isAsking && (away === 'all-day' || (shift && !isAtWork(shift, at)))) return [];
		const skills = (person.skills ?? [])
			.filter(({ until }) => until === undefined || (dayNamed(until) ?? -Infinity) >= at.day)
			.map(({ skill }) => skill);
		return [{ skills, isSure: isAsking || (shift !== undefined && away === undefined) }];
	});
