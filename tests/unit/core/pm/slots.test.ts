import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf } from '#core/pm/day.ts';
import { planClock } from '#core/pm/slots/plan-clock.ts';
import { slotsDue } from '#core/pm/slots/slots-due.ts';
import { standingOf } from '#core/pm/slots/standing.ts';
import type { Outcome } from '#core/pm/slots/standing.ts';
import type { Schedule } from '#core/pm/schedule.ts';
import { calendar, day } from './due.ts';

const WEEKLY: Schedule = { calendar: calendar('1 week 2026-01-05'), leadDays: 2, late: { days: 1 } };
const FLOATING: Schedule = { ...WEEKLY, shiftEarly: 100, shiftLate: 100, late: { days: 0 } };

/** "open 3 2026-01-19": what happens to which occurrence of what day. */
const turns = (schedule: Schedule, outcomes: readonly Outcome[], today: string, stack?: 'stack'): string[] =>
	slotsDue(planClock({ schedule }), { stack }, standingOf(outcomes), day(today)).map(
		({ act, slot }) => `${act} ${slot.ordinal} ${slot.due === undefined ? '' : dateOf(slot.due)}`
	);
const done = (ordinal: number, dueOn: string, doneOn = dueOn): Outcome => ({
	ordinal,
	outcome: 'done',
	dueOn,
	doneOn
});
const open = (ordinal: number): Outcome => ({ ordinal, outcome: 'open' });

describe('Occurrences of a plan', () => {
	it('are opened ahead by their lead, and not before', () => {
		expect(turns(WEEKLY, [], '2026-01-02')).toEqual([]);
		expect(turns(WEEKLY, [], '2026-01-03')).toEqual(['open 1 2026-01-05']);
		expect(turns(WEEKLY, [done(1, '2026-01-05')], '2026-01-09')).toEqual([]);
		expect(turns(WEEKLY, [done(1, '2026-01-05')], '2026-01-10')).toEqual(['open 2 2026-01-12']);
	});

	it('wait for the one that is open; one whose time passes meanwhile is missed, not piled up', () => {
		expect(turns(WEEKLY, [open(1)], '2026-01-13')).toEqual([]);
		expect(turns(WEEKLY, [open(1)], '2026-01-14')).toEqual(['missed 2 2026-01-12']);
		expect(turns(WEEKLY, [open(1)], '2026-01-21')).toEqual(['missed 2 2026-01-12', 'missed 3 2026-01-19']);
	});

	it('due before or on the day on which the one before them was done at last are missed', () => {
		expect(turns(WEEKLY, [done(1, '2026-01-05', '2026-01-20')], '2026-01-20')).toEqual([
			'missed 2 2026-01-12',
			'missed 3 2026-01-19'
		]);
		expect(turns(WEEKLY, [done(1, '2026-01-05', '2026-01-12')], '2026-01-17')).toEqual([
			'missed 2 2026-01-12',
			'open 3 2026-01-19'
		]);
	});

	it('are all accounted for after a server was down: the last one that is due is opened', () => {
		expect(turns(WEEKLY, [done(1, '2026-01-05')], '2026-02-04')).toEqual([
			'missed 2 2026-01-12',
			'missed 3 2026-01-19',
			'missed 4 2026-01-26',
			'open 5 2026-02-02'
		]);
	});

	it('may stack where the plan says so', () => {
		expect(turns(WEEKLY, [open(1)], '2026-01-17', 'stack')).toEqual([
			'open 2 2026-01-12',
			'open 3 2026-01-19'
		]);
	});

	it('of a floating plan are never missed: the next one is known when this one is done', () => {
		expect(turns(FLOATING, [open(1)], '2026-03-01')).toEqual([]);
		expect(turns(FLOATING, [done(1, '2026-01-05', '2026-02-20')], '2026-02-25')).toEqual([
			'open 2 2026-02-27'
		]);
	});

	it('that were skipped give way to the next', () => {
		const skipped: Outcome = { ordinal: 1, outcome: 'skipped', dueOn: '2026-01-05' };
		expect(turns(WEEKLY, [skipped], '2026-01-10')).toEqual(['open 2 2026-01-12']);
		expect(turns(FLOATING, [skipped], '2026-01-10')).toEqual(['open 2 2026-01-12']);
	});

	it('done, opened again and done again have one successor', () => {
		const first = [done(1, '2026-01-05')];
		// What was sent back is under way again, and no second job comes beside it.
		expect(turns(WEEKLY, [...first, open(1)], '2026-01-10')).toEqual([]);
		expect(turns(WEEKLY, [...first, open(2)], '2026-01-10')).toEqual([]);
		const again = [done(1, '2026-01-05', '2026-01-09'), ...first, open(2)];
		expect(turns(WEEKLY, again, '2026-01-10')).toEqual([]);
	});

	it('that were left out while somebody had begun them hold the next one back until that job ends', () => {
		const skipped: Outcome = { ordinal: 1, outcome: 'skipped', dueOn: '2026-01-05' };
		expect(turns(WEEKLY, [skipped, open(1)], '2026-01-10')).toEqual([]);
		expect(turns(WEEKLY, [skipped, done(1, '2026-01-05')], '2026-01-10')).toEqual(['open 2 2026-01-12']);
	});

	it('that a technician did before they were told as missed were done', () => {
		const missed: Outcome = { ordinal: 2, outcome: 'missed', dueOn: '2026-01-12' };
		const { settled } = standingOf([missed, done(2, '2026-01-12', '2026-01-12')]);
		expect(settled).toMatchObject({ ordinal: 2, doneOn: '2026-01-12' });
	});

	it('are the same on every device, in whatever order and however often it hears what was done (S-9)', () => {
		const outcome: fc.Arbitrary<Outcome> = fc.record({
			ordinal: fc.integer({ min: 1, max: 6 }),
			outcome: fc.constantFrom<Outcome['outcome']>('done', 'missed', 'skipped', 'satisfied', 'open'),
			dueOn: fc.constantFrom('2026-01-05', '2026-01-12', '2026-02-02'),
			doneOn: fc.option(fc.constantFrom('2026-01-04', '2026-01-19', '2026-02-05'), { nil: undefined }),
			takenBack: fc.option(fc.constant(true), { nil: undefined })
		});
		const deliveries = fc
			.array(outcome, { maxLength: 12 })
			.chain((all) =>
				fc.tuple(
					fc.constant(all),
					fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
					fc.constantFrom(WEEKLY, FLOATING)
				)
			);
		fc.assert(
			fc.property(deliveries, ([all, otherwise, schedule]) => {
				expect(standingOf(otherwise)).toEqual(standingOf(all));
				expect(turns(schedule, otherwise, '2026-02-10')).toEqual(turns(schedule, all, '2026-02-10'));
			})
		);
	});

	it('are opened once each and in order, and none is forgotten, whenever anybody looks and does them (S-9)', () => {
		const visit = fc.record({ after: fc.integer({ min: 0, max: 30 }), does: fc.boolean() });
		fc.assert(
			fc.property(
				fc.array(visit, { minLength: 1, maxLength: 40 }),
				fc.constantFrom(WEEKLY, FLOATING, { ...WEEKLY, shiftLate: 50 }),
				(visits, schedule) => {
					const outcomes = new Map<number, Outcome>();
					let today = day('2026-01-01');
					for (const { after, does } of visits) {
						today += after;
						for (const { act, slot } of slotsDue(
							planClock({ schedule }),
							{},
							standingOf(outcomes.values()),
							today
						)) {
							expect(outcomes.has(slot.ordinal)).toBe(false);
							const dueOn = dateOf(slot.due ?? Number.NaN);
							outcomes.set(slot.ordinal, { ordinal: slot.ordinal, outcome: act, dueOn });
						}
						const undone = [...outcomes.values()].filter(({ outcome }) => outcome === 'open');
						expect(undone.length).toBeLessThanOrEqual(1);
						const [one] = undone;
						if (does && one) outcomes.set(one.ordinal, { ...one, outcome: 'done', doneOn: dateOf(today) });
					}
					const known = [...outcomes.values()].sort((a, b) => a.ordinal - b.ordinal);
					expect(known.map(({ ordinal }) => ordinal)).toEqual(known.map((_, n) => n + 1));
					const dues = known.map(({ dueOn }) => dueOn ?? '');
					if (schedule === WEEKLY) expect(dues).toEqual(dues.toSorted());
					expect(new Set(dues).size).toBe(dues.length);
				}
			)
		);
	});
});
