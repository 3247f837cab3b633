import { describe, expect, it } from 'vitest';
import { jobsBehind, type Behind } from '#core/kpi/counted-jobs.ts';
import { firstNumbers, meanOf } from '#core/kpi/first-numbers.ts';
import type { Work } from '#core/model/collections.ts';
import { dayNamed } from '#core/pm/day.ts';
import { clock } from '../floor.ts';

const NOW = Date.parse(clock(0));
const DAY = 24 * 60;
const TODAY = dayNamed('2026-03-23') ?? 0;

const job = (given: object): Work =>
	({
		...{ id: 'w', kind: 'work', code: 'K7-1', title: 'Belt', workKind: 'repair', status: 'approved' },
		...{
			owner: { type: 'team', id: 'mechanics' },
			times: { requested: clock(-DAY) },
			createdAt: clock(-DAY)
		},
		...given
	}) as unknown as Work;

/** Eight hours a day from Monday to Friday. */
const hand = { minutesPerWeek: 40 * 60, absences: [] };
const count = (given: { open?: Work[]; ended?: Work[]; hands?: object[] }) =>
	firstNumbers({ open: [], ended: [], hands: [], now: NOW, today: TODAY, ...given } as never);

describe('The backlog in weeks', () => {
	it('ready hours through the hours of the crew, without absences: 1,200 of 400 less 100 are 4 weeks', () => {
		const open = Array.from({ length: 20 }, (_, n) =>
			job({ id: `w${n}`, status: 'planned', estimateMinutes: 60 * 60 })
		);
		const away = { from: '2026-01-01', to: '2026-12-31' };
		const hands = Array.from({ length: 10 }, () => ({
			minutesPerWeek: 40 * 60,
			absences: [{ ...away, minutesPerDay: 120 }]
		}));
		const { backlog } = count({ open, hands });
		expect(backlog.weekly / 60).toBe(300);
		expect(backlog.readyWeeks).toBe(4);
	});

	it('what nobody planned, or what waits, is backlog and not ready; what nobody estimated is told', () => {
		const waits = {
			b: { type: 'parts', since: clock(-60), by: 'sue', owner: { type: 'person', id: 'sue' } }
		};
		const open = [
			job({ status: 'planned', estimateMinutes: 60 }),
			job({ status: 'approved', estimateMinutes: 60 }),
			job({ status: 'planned', estimateMinutes: 60, blockers: waits }),
			job({ status: 'planned' })
		];
		const { backlog } = count({ open, hands: [hand] });
		expect(backlog).toMatchObject({
			ready: { count: 1, minutes: 60 },
			total: { count: 4, minutes: 180 },
			unestimated: 1
		});
	});

	it('without a crew of which the hours are known there are no weeks', () => {
		const { backlog } = count({ open: [job({ estimateMinutes: 60 })], hands: [{ absences: [] }] });
		expect(backlog).toMatchObject({ weekly: 0, unknown: 1, totalWeeks: undefined });
	});
});

describe('Response and waiting', () => {
	const repair = (given: object) =>
		job({
			status: 'done',
			times: { requested: clock(-600), started: clock(-540), done: clock(-300) },
			labour: {
				a: { at: clock(-540), by: 't', person: 't', from: clock(-540), to: clock(-480), type: 'hands-on' },
				b: { at: clock(-360), by: 't', person: 't', from: clock(-360), to: clock(-300), type: 'hands-on' }
			},
			blockers: {
				p: {
					type: 'parts',
					since: clock(-480),
					by: 't',
					owner: { type: 'person', id: 't' },
					cleared: { at: clock(-360), by: 't' }
				}
			},
			...given
		});

	it('the mean of repairs that ended lately, and by what they waited for, over all of them', () => {
		const { response, waiting } = count({
			ended: [
				repair({ id: 'a' }),
				repair({
					id: 'b',
					blockers: {},
					labour: {},
					times: { requested: clock(-600), started: clock(-570), done: clock(-560) }
				}),
				repair({ id: 'old', times: { requested: clock(-60 * DAY), done: clock(-50 * DAY) } }),
				repair({ id: 'pm', workKind: 'preventive' })
			]
		});
		expect(response.count).toBe(2);
		expect(waiting.find(({ cause }) => cause === 'parts')).toMatchObject({ mean: 60, jobs: 1, openNow: 0 });
	});

	it('each number names the jobs it was made of, those that took longest first', () => {
		const { counted } = count({
			ended: [
				repair({ id: 'a' }),
				repair({
					...{ id: 'b', blockers: {}, labour: {} },
					times: { requested: clock(-600), started: clock(-570), done: clock(-290) }
				}),
				repair({ id: 'pm', workKind: 'preventive' }),
				repair({ id: 'off', status: 'cancelled' })
			]
		});
		const shown = (behind: Behind) => jobsBehind(counted, behind).map(({ work, minutes }) => [work, minutes]);
		expect(shown({ of: 'kind', is: 'repair' })).toEqual([
			['a', 120],
			['b', 0]
		]);
		expect(shown({ of: 'kind', is: 'preventive' })).toEqual([['pm', 120]]);
		expect(shown({ of: 'response' })).toEqual([
			['a', 60],
			['b', 30]
		]);
		expect(shown({ of: 'cause', is: 'parts' })).toEqual([['a', 120]]);
		expect(shown({ of: 'cause', is: 'unexplained' })).toEqual([['b', 280]]);
		expect(shown({ of: 'cause', is: 'constructor' })).toEqual([]);
		expect(counted.map(({ work }) => work)).toEqual(['b', 'pm', 'a']);
	});

	it('what waits now is counted, whether or not a repair of that cause has ended', () => {
		const open = [
			job({
				blockers: { x: { type: 'permit', since: clock(-10), by: 't', owner: { type: 'person', id: 't' } } }
			})
		];
		expect(count({ open }).waiting).toEqual([{ cause: 'permit', mean: 0, jobs: 0, openNow: 1 }]);
	});

	it('of nothing there is no mean, and the longest come first', () => {
		expect(meanOf([])).toEqual({ count: 0, mean: undefined, median: undefined, longest: [] });
		const line = (work: string, minutes: number) => ({ work, title: work, minutes });
		const { mean, median, longest } = meanOf([line('a', 10), line('b', 20), line('c', 90), line('d', 40)]);
		expect([mean, median]).toEqual([40, 30]);
		expect(longest.map(({ work }) => work)).toEqual(['c', 'd', 'b', 'a']);
	});
});

it('work by kind: what was finished with its hours, and what is open', () => {
	const done = job({
		status: 'closed',
		workKind: 'preventive',
		times: { done: clock(-60) },
		labour: {
			a: {
				at: clock(-60),
				by: 't',
				person: 't',
				from: clock(-120),
				to: clock(-60),
				minutes: 45,
				type: 'hands-on'
			}
		}
	});
	const { kinds } = count({ open: [job({ estimateMinutes: 30 }), job({})], ended: [done] });
	expect(kinds).toEqual([
		{ kind: 'repair', open: 2, openMinutes: 30, done: 0, doneMinutes: 0 },
		{ kind: 'preventive', open: 0, openMinutes: 0, done: 1, doneMinutes: 45 }
	]);
});
