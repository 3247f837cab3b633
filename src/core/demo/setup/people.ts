import type { Role } from '../../access/actor.ts';
import type { Dice } from '../dice.ts';
import type { Person } from '../plant.ts';
import { dateOf } from '../plant-time.ts';
import type { Day } from '../plant-time.ts';
import { newDevice } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { FAMILY, FIRMS, GIVEN } from '../words/names.ts';
import { absencesOf } from './absences.ts';
import { clientOf } from './foundation.ts';
import type { Foundation } from './foundation.ts';
import { makeShifts, makeSkills } from './crews.ts';
import type { Skills } from './crews.ts';

/** How many of each there are among so many people; whoever is left works at the machines. */
const headcount = (people: number): [Role, number][] => {
	const share = (part: number, least: number) => Math.max(least, Math.round(people * part));
	const offices: [Role, number][] = [
		['supervisor', share(0.07, 1)],
		['planner', share(0.03, 1)],
		['storekeeper', share(0.03, 1)],
		['reliability', share(0.015, 1)],
		['permit-issuer', share(0.02, 1)],
		['contractor', share(0.05, 0)],
		['requester', share(0.02, 0)],
		['viewer', share(0.015, 0)]
	];
	const rest = people - 1 - offices.reduce((sum, [, count]) => sum + count, 0);
	const technicians = Math.ceil(rest * 0.58);
	return [...offices, ['technician', technicians], ['operator', rest - technicians]];
};

const DEVICE_OF: Partial<Record<Role, readonly [letter: string, words: string]>> = {
	supervisor: ['T', 'Tablet'],
	planner: ['D', 'Office'],
	reliability: ['D', 'Office'],
	requester: ['D', 'Laboratory'],
	viewer: ['D', 'Office']
};

const skillsFor = (dice: Dice, role: Role, electrician: boolean, skills: Skills) => {
	const own = role === 'technician' ? [electrician ? 'electrical' : 'mechanical'] : [];
	const extra = ['welding', 'refrigeration', 'forklift', 'confined-space'].filter(() =>
		dice.chance(role === 'technician' ? 0.35 : 0.12)
	);
	return [...own, ...extra].flatMap((name) => (skills[name] ? [{ skill: skills[name] }] : []));
};

const nameOf = (dice: Dice, taken: Set<string>): string => {
	for (let tries = 0; ; tries++) {
		const name = `${dice.pick(GIVEN)} ${tries > 50 ? `${dice.pick(FAMILY)}-` : ''}${dice.pick(FAMILY)}`;
		if (taken.has(name)) continue;
		taken.add(name);
		return name;
	}
};

/** People and what they act with. Operators use the tablets that hang at their lines. */
export const hirePeople = (stage: Stage, base: Foundation, count: number, from: Day): Person[] => {
	const { dice } = stage;
	const { site, admin, desk } = base;
	const does = (name: string, args: object) => stage.does(admin, desk, name, args);
	const skills = makeSkills(stage, base);
	const shifts = makeShifts(stage, base, from);
	const taken = new Set(['Ulrike Tams']);
	const numbers: Record<string, number> = { D: 1 };
	const people: Person[] = [];
	const hire = (role: Role, n: number, all: number): void => {
		const name = nameOf(dice, taken);
		const electrician = role === 'technician' && n % 5 < 2;
		const onShift = role === 'operator' || (['technician', 'supervisor'].includes(role) && all >= 4);
		const crew = onShift && (role === 'operator' || n % 4 !== 3) ? n % (role === 'operator' ? 3 : 4) : 'day';
		const id = does('person.create', {
			site,
			name,
			code: `P${String(people.length + 2).padStart(3, '0')}`,
			grants: [{ role, site }],
			skills: skillsFor(dice, role, electrician, skills),
			...(role === 'contractor' && { company: dice.pick(FIRMS) }),
			shift: shifts[crew],
			minutesPerWeek: dice.chance(0.12) ? 1_800 : 2_280
		})('p');
		const [letter, words] = DEVICE_OF[role] ?? ['P', 'Phone'];
		const prefix = `${letter}${(numbers[letter] = (numbers[letter] ?? 0) + 1)}`;
		const enrol = { site, name: `${words}, ${name}`, prefix, use: 'personal', person: id };
		const device =
			role === 'operator' ? desk : newDevice(does('device.enrol', enrol)('d'), clientOf(prefix), prefix);
		const away = absencesOf(dice, from, stage.until);
		people.push({ id, name, role, device, crew, electrician, away, onShiftUntil: 0, session: undefined });
	};
	for (const [role, all] of headcount(count)) for (let n = 0; n < all; n++) hire(role, n, all);
	for (const { id, away } of people) {
		for (const [first, last] of away) {
			const days = { from: dateOf(first), to: dateOf(last) };
			does('absence.create', { site, person: id, ...days, type: dice.chance(0.1) ? 'training' : 'away' });
		}
	}
	return people;
};
