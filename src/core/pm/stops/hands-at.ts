import type { DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { awayOn, isAtWork, type Absence, type Shift, type WallMinute } from '../../shifts/at-work.ts';
import { dayNamed } from '../day.ts';
import type { StopHand } from './stop-list.ts';

export interface People {
	readonly people: readonly (Doc & DocOf<'person'>)[];
	readonly shifts: ReadonlyMap<string, Shift>;
	readonly absences: readonly Absence[];
}

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
