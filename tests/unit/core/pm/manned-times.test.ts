import { describe, expect, it } from 'vitest';
import type { FreeTime } from '#core/pm/slots/free-times.ts';
import { mannedTimes, needOf } from '#core/pm/slots/manned-times.ts';
import type { Staff } from '#core/pm/slots/manned-times.ts';
import { docOf, personOf } from '../plant.ts';

const ZONE = 'Europe/Berlin';
const who = (id: string, more: object = {}) =>
	personOf(id, [{ role: 'technician', site: 'ham1' }], { ...more });
const shift = (id: string, from: string, to: string, days = [0, 1, 2, 3, 4]) =>
	docOf({
		...{ id, kind: 'shift', name: id, code: id, cycleDays: 7, anchor: '2026-06-01' },
		turns: days.map((day) => ({ day, from, to }))
	});

const EARLY = shift('early', '06:00', '14:00');
const LATE = shift('late', '14:00', '22:00');
const NIGHT = shift('night', '22:00', '06:00');
const WEEKEND = shift('weekend', '22:00', '06:00', [5]);

const staff = (people: readonly object[], more: { absences?: object[]; members?: string[] } = {}): Staff =>
	({
		people,
		shifts: new Map([EARLY, LATE, NIGHT, WEEKEND].map((one) => [one.id, one])),
		absences: more.absences ?? [],
		teams: [{ id: 'mechanics', members: more.members ?? [] }]
	}) as unknown as Staff;

const ELECTRIC = { skills: ['electric'], owner: undefined };
const window = (from: string, to: string): FreeTime => ({
	window: 'w',
	from: Date.parse(from),
	to: Date.parse(to)
});
/** From a Tuesday morning to a Wednesday noon, 04:00 to 12:00 at the site. */
const LONG = window('2026-06-09T02:00:00Z', '2026-06-10T10:00:00Z');
const times = (need: Parameters<typeof mannedTimes>[1], who: Staff, ...free: FreeTime[]) =>
	mannedTimes(free.length > 0 ? free : [LONG], need, who, ZONE).map(
		({ from, to }) =>
			`${new Date(from).toISOString().slice(8, 16)} ${new Date(to).toISOString().slice(8, 16)}`
	);

const electrician = (id: string, more: object) => who(id, { skills: [{ skill: 'electric' }], ...more });

describe('When work can be done that needs a machine and somebody who can do it', () => {
	it('is while production gives it away and somebody with the skill is at work', () => {
		expect(times(ELECTRIC, staff([electrician('eva', { shift: 'early' })]))).toEqual([
			'09T04:00 09T12:00',
			'10T04:00 10T10:00'
		]);
	});

	it('goes on over the change of shifts, and over midnight', () => {
		const three = staff([
			electrician('eva', { shift: 'early' }),
			electrician('leo', { shift: 'late' }),
			electrician('nia', { shift: 'night' })
		]);
		expect(times(ELECTRIC, three)).toEqual(['09T02:00 10T10:00']);
		expect(times(ELECTRIC, staff([electrician('nia', { shift: 'night' })]))).toEqual([
			'09T02:00 09T04:00',
			'09T20:00 10T04:00'
		]);
	});

	it('needs all its skills at the same time', () => {
		const both = { skills: ['electric', 'welding'], owner: undefined };
		const early = electrician('eva', { shift: 'early' });
		const welder = (more: object) => who('wim', { skills: [{ skill: 'welding' }], ...more });
		expect(times(both, staff([early, welder({ shift: 'late' })]))).toEqual([]);
		expect(times(both, staff([early, welder({ shift: 'early' })]))).toHaveLength(2);
	});

	it('is not while they are away, have left, or once their skill has run out', () => {
		const eva = electrician('eva', { shift: 'early' });
		const away = [{ person: 'eva', from: '2026-06-09', to: '2026-06-09' }];
		expect(times(ELECTRIC, staff([eva], { absences: away }))).toEqual(['10T04:00 10T10:00']);
		const until = who('eva', { shift: 'early', skills: [{ skill: 'electric', until: '2026-06-09' }] });
		expect(times(ELECTRIC, staff([until]))).toEqual(['09T04:00 09T12:00']);
		const left = electrician('leo', { shift: 'late', state: 'left' });
		expect(times(ELECTRIC, staff([eva, left]))).toHaveLength(2);
	});

	it('may be at any hour where nobody knows the shift of whoever can do it, or nobody at the site can', () => {
		expect(times(ELECTRIC, staff([electrician('eva', {})]))).toEqual(['09T02:00 10T10:00']);
		expect(times(ELECTRIC, staff([who('tom', { shift: 'early' })]))).toEqual(['09T02:00 10T10:00']);
	});

	it('without a skill is while somebody of the team is at work whose work it is', () => {
		const need = needOf({}, [{}, { ownerTeam: 'mechanics' }]);
		const tom = who('tom', { shift: 'early' });
		expect(times(need, staff([tom], { members: ['tom'] }))).toHaveLength(2);
		expect(times(need, staff([tom], { members: [] }))).toEqual(['09T02:00 10T10:00']);
		expect(times(needOf({ owner: { type: 'person', id: 'tom' } }, []), staff([tom]))).toHaveLength(2);
		expect(times(needOf({}, []), staff([tom]))).toEqual(['09T02:00 10T10:00']);
	});

	it('lasts from ten to six of the clock also in the night in which it is put back', () => {
		const nia = electrician('nia', { shift: 'weekend' });
		// Saturday, 24 October 2026: at three o'clock it is two again.
		const free = window('2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z');
		expect(times(ELECTRIC, staff([nia]), free)).toEqual(['24T20:00 25T05:00']);
	});
});
