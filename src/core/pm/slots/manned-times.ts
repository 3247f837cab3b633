import type { Asset, DocOf, Work } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { awayOn, turnsOn } from '../../shifts/at-work.ts';
import { lengthOf, minutesOf } from '../../shifts/turns.ts';
import { dayNamed } from '../day.ts';
import type { Day } from '../day.ts';
import type { People } from '../stops/hands-at.ts';
import { momentAt, wallAt } from '../zone.ts';
import type { FreeTime } from './free-times.ts';
import { crossing, joined } from './window-for.ts';
import type { Stretch } from './window-for.ts';

type Person = Doc & DocOf<'person'>;

/** Who works at a site, in which teams and when. */
export interface Staff extends People {
	readonly teams: readonly (Doc & Pick<DocOf<'team'>, 'members'>)[];
}

interface Need {
	readonly skills: readonly string[];
	/** Whose work it is, where it asks for no skill. */
	readonly owner: Work['owner'] | undefined;
}

/** `path`: the machine and everything it lies in, innermost first. */
export const needOf = (
	{ skills = [], owner }: Pick<DocOf<'plan'>, 'skills' | 'owner'>,
	path: readonly Pick<Asset, 'ownerTeam'>[]
): Need => {
	const team = path.find(({ ownerTeam }) => ownerTeam !== undefined)?.ownerTeam;
	return { skills, owner: owner ?? (team === undefined ? undefined : { type: 'team', id: team }) };
};

const isThere = ({ state, account, archived }: Person): boolean =>
	state === 'active' && account === undefined && !archived;

const canOn = ({ skills = [] }: Person, skill: string, day: Day): boolean =>
	skills.some(
		(one) => one.skill === skill && (one.until === undefined || (dayNamed(one.until) ?? -Infinity) >= day)
	);

/** When somebody is at work on a day; whoever works no shift that is known may be there at any hour. */
const turnsOf = (
	{ id, shift: name }: Person,
	day: Day,
	{ shifts, absences }: Staff,
	momentOf: (day: Day, minute: number) => number
): Stretch[] => {
	if (awayOn(absences, id, day) === 'all-day') return [];
	const shift = shifts.get(name ?? '');
	if (!shift) return [{ from: momentOf(day, 0), to: momentOf(day + 1, 0) }];
	return turnsOn(shift, day).map((turn) => {
		const begins = minutesOf(turn.from);
		return { from: momentOf(day, begins), to: momentOf(day, begins + lengthOf(turn)) };
	});
};

/**
 * Of the times in which production gives a machine away, those in which somebody is at work who can do it: with each of
 * the skills, or of the team whose work it is. A skill that nobody at the site has is somebody else's: it is not asked for.
 */
export const mannedTimes = (
	free: readonly FreeTime[],
	{ skills, owner }: Need,
	staff: Staff,
	zone: string | undefined
): readonly FreeTime[] => {
	const people = staff.people.filter(isThere);
	// Asking the zone is slow, and turns of many people begin at the same moment.
	const known = new Map<number, number>();
	const momentOf = (day: Day, minute: number): number => {
		const at = day * 1_440 + minute;
		const moment = known.get(at) ?? momentAt({ day, second: minute * 60 }, zone);
		known.set(at, moment);
		return moment;
	};
	const asked = skills.filter((skill) => people.some((one) => canOn(one, skill, -Infinity)));
	const team = owner?.type === 'team' ? staff.teams.find(({ id }) => id === owner.id)?.members : [owner?.id];
	const own = people.filter(({ id }) => team?.includes(id));
	const groups: ((day: Day) => readonly Person[])[] =
		asked.length > 0
			? asked.map((skill) => (day) => people.filter((one) => canOn(one, skill, day)))
			: own.length > 0
				? [() => own]
				: [];
	const atWork = (group: (day: Day) => readonly Person[], { from, to }: Stretch): Stretch[] => {
		const turns: Stretch[] = [];
		// A turn that began the day before may still run.
		for (let day = wallAt(from, zone).day - 1; day <= wallAt(to, zone).day; day++)
			for (const person of group(day)) turns.push(...turnsOf(person, day, staff, momentOf));
		return joined(turns);
	};
	return free.flatMap((time) =>
		groups
			.reduce<readonly Stretch[]>((left, group) => crossing(left, atWork(group, time)), [time])
			.map(({ from, to }) => ({ window: time.window, from, to }))
	);
};
