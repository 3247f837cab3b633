import { crewOn, DAY_SHIFT, SHIFTS, shiftsOn } from '../working-days.ts';
import { dateOf, weekdayOf } from '../plant-time.ts';
import type { Day } from '../plant-time.ts';
import type { Stage } from '../stage.ts';
import type { Person } from '../plant.ts';
import type { Foundation } from './foundation.ts';

export type Skills = Record<string, string>;

const SKILLS: readonly (readonly [name: string, label: string, certificate?: true])[] = [
	['mechanical', 'Mechanical'],
	['electrical', 'Electrical', true],
	['welding', 'Welding', true],
	['refrigeration', 'Refrigeration', true],
	['forklift', 'Forklift driving', true],
	['confined-space', 'Work in tanks', true]
];

export const makeSkills = (stage: Stage, { site, admin, desk }: Foundation): Skills =>
	Object.fromEntries(
		SKILLS.map(([name, label, certificate]) => {
			const args = { site, name: label, code: name, ...(certificate && { certificate, validMonths: 36 }) };
			return [name, stage.does(admin, desk, 'skill.create', args)('sk')];
		})
	);

const clockTime = (minutes: number): string =>
	`${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const turn = (day: number, { from, to }: { from: number; to: number }) => ({
	day,
	from: clockTime(from),
	to: clockTime(to)
});

/** Three weeks of one crew, as the working days give them. */
const turnsOf = (crew: number, anchor: Day) =>
	Array.from({ length: 21 }, (_, day) => day).flatMap((day) =>
		(weekdayOf(anchor + day) === 6 ? (['early'] as const) : shiftsOn(anchor + day))
			.filter((shift) => crewOn(anchor + day, shift) === crew)
			.map((shift) => turn(day, SHIFTS[shift]))
	);

/** Shift patterns, by crew. */
export const makeShifts = (
	stage: Stage,
	{ site, admin, desk }: Foundation,
	from: Day
): Record<string | number, string> => {
	const does = (args: object) =>
		stage.does(admin, desk, 'shift.create', { site, breakMinutes: 30, ...args })('sh');
	// Holidays are exceptions, not part of the pattern: it is drawn from three weeks without one.
	let anchor = from - weekdayOf(from) + 1;
	while (
		Array.from({ length: 21 }, (_, n) => anchor + n).some(
			(day) => weekdayOf(day) <= 5 && shiftsOn(day).length === 0
		)
	)
		anchor += 21;
	const shared = { cycleDays: 21, anchor: dateOf(anchor) };
	const named = ['A', 'B', 'C'].map((letter, crew) => [
		crew,
		does({
			name: `Crew ${letter}, three shifts`,
			code: `CREW-${letter}`,
			...shared,
			turns: turnsOf(crew, anchor)
		})
	]);
	const turns = [0, 1, 2, 3, 4].map((day) => turn(day, DAY_SHIFT));
	const day = does({ name: 'Day shift', code: 'DAY', cycleDays: 7, anchor: dateOf(anchor), turns });
	return { ...Object.fromEntries(named), day };
};

/** Who is asked first, by trade. */
export const makeTeams = (stage: Stage, { site, admin, desk }: Foundation, people: readonly Person[]) => {
	const team = (name: string, code: string, members: readonly Person[]) =>
		stage.does(admin, desk, 'team.create', {
			site,
			name,
			code,
			members: members.slice(0, 300).map(({ id }) => id),
			...(members[0] && { lead: members[0].id })
		})('tm');
	const technicians = people.filter(({ role }) => role === 'technician');
	return {
		mechanics: team(
			'Mechanics',
			'MECH',
			technicians.filter(({ electrician }) => !electrician)
		),
		electricians: team(
			'Electricians',
			'ELEC',
			technicians.filter(({ electrician }) => electrician)
		),
		operators: team(
			'Line operators',
			'OPER',
			people.filter(({ role }) => role === 'operator')
		)
	};
};
