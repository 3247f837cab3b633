import { describe, expect, it } from 'vitest';
import { dateOf } from '#core/pm/day.ts';
import { handsAt } from '#core/pm/stops/hands-at.ts';
import { minutesTogether, stopList } from '#core/pm/stops/stop-list.ts';
import type { Stop, StopWork } from '#core/pm/stops/stop-list.ts';
import { couldBegin, jobToDo, slotToDo } from '#core/pm/stops/stop-works.ts';
import { WorkStock } from '#core/pm/stops/work-stock.ts';
import { calendar, day } from './due.ts';
import { samplePerson, samplePlan, sampleWork } from './stop-samples.ts';

const TODAY = day('2026-03-10');
const work = (key: string, more: Partial<StopWork> = {}): StopWork => ({
	...{ key, minutes: 30, due: TODAY, earliest: undefined, priority: 3 },
	...{ parts: [], skills: [], waits: [], permits: [], ...more }
});
const stop: Stop = { on: TODAY, minutes: 60, hands: [] };
const shelves = (...levels: [part: string, onHand: number][]) =>
	new WorkStock(levels.map(([part, onHand]) => ({ part, onHand })));
const told = (works: readonly StopWork[], at: Partial<Stop> = {}, stock = shelves()): string[] =>
	stopList(works, { ...stop, ...at }, stock).map(({ work: { key }, can, hindrances }) =>
		[key, can, ...hindrances.map(({ why }) => why)].join(' ')
	);
const FILTER = [{ part: 'filter', quantity: 1 }];

describe('What can be done while a machine stands', () => {
	it('fits to the minute, and not one minute over', () => {
		expect(told([work('a', { minutes: 60 }), work('b', { minutes: 61 })])).toEqual([
			'a now',
			'b not too-long'
		]);
	});

	it('may be done from the first day of its tolerance, not the day before', () => {
		const early = work('a', { due: TODAY + 3, earliest: TODAY });
		expect(told([early])).toEqual(['a now']);
		const [answer] = stopList([{ ...early, earliest: TODAY + 1 }], stop, shelves());
		expect(answer).toMatchObject({ can: 'not', hindrances: [{ why: 'too-early', from: TODAY + 1 }] });
	});

	it('is never too late', () => {
		expect(told([work('a', { due: TODAY - 400, earliest: TODAY - 410 })])).toEqual(['a now']);
	});

	it('is perhaps possible where nobody said how long it takes', () => {
		expect(told([work('a', { minutes: undefined })])).toEqual(['a perhaps length-unknown']);
	});

	it('does not wait for production any more, but for everything else it waits for', () => {
		expect(told([work('a', { waits: ['production-window'] }), work('b', { waits: ['tool'] })])).toEqual([
			'a now',
			'b not waits'
		]);
	});

	it('needs its parts on the shelf; the last one goes to what is most late', () => {
		const works = [work('new', { parts: FILTER }), work('late', { due: TODAY - 2, parts: FILTER })];
		expect(told(works, {}, shelves(['filter', 1]))).toEqual(['late now', 'new not no-parts']);
		expect(told(works, {}, shelves(['filter', 1], ['filter', 1]))).toEqual(['late now', 'new now']);
	});

	it('leaves the parts of what cannot be done anyway to the others', () => {
		const works = [
			work('late', { due: TODAY - 2, minutes: 90, parts: FILTER }),
			work('b', { parts: FILTER })
		];
		expect(told(works, {}, shelves(['filter', 1]))).toEqual(['b now', 'late not too-long']);
	});

	it('does not count on parts that somebody has put aside for other work', () => {
		const stock = new WorkStock([{ part: 'filter', onHand: 2 }], [{ part: 'filter', quantity: 2 }]);
		expect(told([work('a', { parts: FILTER })], {}, stock)).toEqual(['a not no-parts']);
	});

	it('needs a part twice that is named twice', () => {
		expect(told([work('a', { parts: [...FILTER, ...FILTER] })], {}, shelves(['filter', 1]))).toEqual([
			'a not no-parts'
		]);
	});

	it('is unsure of a part that no store has counted, and of one whose bins say less than nothing', () => {
		const one = [work('a', { parts: FILTER })];
		expect(told(one)).toEqual(['a perhaps stock-unsure']);
		expect(told(one, {}, shelves(['filter', 5], ['filter', -1]))).toEqual(['a perhaps stock-unsure']);
	});

	it('needs somebody there for each skill, who need not be the same', () => {
		const both = [work('a', { skills: ['weld', 'lift'] })];
		const hand = (skill: string, isSure = true) => ({ skills: [skill], isSure });
		expect(told(both, { hands: [hand('weld'), hand('lift')] })).toEqual(['a now']);
		expect(told(both, { hands: [hand('weld'), hand('lift', false)] })).toEqual(['a perhaps skill-unsure']);
		expect(told(both, { hands: [hand('weld')] })).toEqual(['a not no-skill']);
	});

	it('needs its permits first', () => {
		expect(told([work('a', { permits: ['hot-work'] })])).toEqual(['a perhaps permit-first']);
	});

	it('names every reason, not only the first', () => {
		expect(told([work('a', { minutes: 90, skills: ['weld'], waits: ['tool'], parts: FILTER })])).toEqual([
			'a not too-long waits stock-unsure no-skill'
		]);
	});

	it('begins with what is urgent, then with what is most late; together it takes so long', () => {
		const works = [work('b', { due: TODAY + 1 }), work('a', { due: TODAY - 1 }), work('c', { priority: 1 })];
		expect(told(works)).toEqual(['c now', 'a now', 'b now']);
		expect(minutesTogether(stopList(works, stop, shelves()))).toBe(90);
	});
});

describe('A job at a machine that stands', () => {
	const at = '2026-03-10T08:00:00.000Z';

	it('may be done whenever it is open, unless it says from when', () => {
		expect(jobToDo(sampleWork(), [], at).earliest).toBeUndefined();
		expect(jobToDo(sampleWork({ earliest: '2026-03-12' }), [], at).earliest).toBe(day('2026-03-12'));
	});

	it('needs what was planned for it and not taken yet', () => {
		const stamp = { at, by: 'p1' };
		const line = (quantity: number, use: 'planned' | 'used') => ({ ...stamp, part: 'filter', quantity, use });
		const parts = { a: line(3, 'planned'), b: line(2, 'used') };
		expect(jobToDo(sampleWork({ parts }), [], at).parts).toEqual([{ part: 'filter', quantity: 1 }]);
		expect(
			jobToDo(sampleWork({ parts: { a: line(2, 'planned'), b: line(2, 'used') } }), [], at).parts
		).toEqual([]);
	});

	it('that nobody has approved waits for that; what is under way is not asked for', () => {
		expect(jobToDo(sampleWork({ status: 'requested' }), [], at).waits).toEqual(['approval']);
		expect(couldBegin({ status: 'in-progress' })).toBe(false);
		expect(couldBegin({ status: 'paused' })).toBe(true);
	});

	it('needs the permits of every place it lies in', () => {
		const place = [{}, { requirePermit: ['confined-space'] }];
		expect(jobToDo(sampleWork(), place, at).permits).toEqual(['confined-space']);
	});
});

describe('An occurrence without a job', () => {
	const slot = {
		...{ plan: 'pl', asset: 'a', ordinal: 1, due: day('2026-03-20'), planned: day('2026-03-19') },
		...{ minutes: 0, isNext: true, dueMeter: undefined, levels: [] }
	};
	const from = (more: object) => {
		const schedule = { calendar: calendar('1 month 2026-03-20'), ...more };
		const { earliest = 0 } = slotToDo(slot, samplePlan({ schedule }), []);
		return dateOf(earliest);
	};

	it('may be done from its early tolerance on, or from when its job would be raised, whichever is first', () => {
		expect(from({})).toBe('2026-03-19');
		expect(from({ early: { percent: 10 } })).toBe('2026-03-17');
		expect(from({ early: { days: 2 }, leadDays: 7 })).toBe('2026-03-12');
	});

	it('of unknown length is not said to take no time', () => {
		expect(slotToDo(slot, samplePlan(), []).minutes).toBeUndefined();
	});
});

describe('Who is there', () => {
	const night = { cycleDays: 1, anchor: '2026-03-01', turns: [{ day: 0, from: '22:00', to: '06:00' }] };
	const shifts = new Map([['night', night]]);
	const at = (minute: number) => ({ day: TODAY, minute });
	const there = (person: object, minute: number, more: { absences?: object[]; asking?: string } = {}) =>
		handsAt(
			{
				people: [samplePerson({ id: 'p1', skills: [{ skill: 'weld' }], ...person })],
				shifts,
				absences: (more.absences ?? []).map((one) => ({
					person: 'p1',
					from: '2026-03-10',
					to: '2026-03-10',
					...one
				}))
			},
			at(minute),
			more.asking
		).map(({ skills, isSure }) => `${skills.join()} ${isSure ? 'sure' : 'unsure'}`);

	it('is told by the shift, after midnight too', () => {
		const shift = { shift: 'night' };
		expect(there(shift, 23 * 60)).toEqual(['weld sure']);
		expect(there(shift, 5 * 60 + 59)).toEqual(['weld sure']);
		expect(there(shift, 6 * 60)).toEqual([]);
	});

	it('is not known of those without a shift, and certain of whoever asks', () => {
		expect(there({}, 600)).toEqual(['weld unsure']);
		expect(there({}, 600, { asking: 'p1' })).toEqual(['weld sure']);
		expect(there({ shift: 'night' }, 600, { asking: 'p1' })).toEqual(['weld sure']);
	});

	it('is nobody who is away; away for a part of the day nobody knows when', () => {
		expect(there({ shift: 'night' }, 60, { absences: [{}] })).toEqual([]);
		expect(there({ shift: 'night' }, 60, { absences: [{ minutesPerDay: 60 }] })).toEqual(['weld unsure']);
	});

	it('is nobody who has left, and a skill counts until its last day', () => {
		expect(there({ state: 'left' }, 600)).toEqual([]);
		const until = (date: string) => ({ skills: [{ skill: 'weld', until: date }] });
		expect(there(until('2026-03-10'), 600)).toEqual(['weld unsure']);
		expect(there(until('2026-03-09'), 600)).toEqual([' unsure']);
	});
});
