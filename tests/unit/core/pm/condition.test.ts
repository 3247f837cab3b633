import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areEnough, conditionMet, crossingOf, levelsOf } from '#core/pm/condition.ts';
import type { MeterLine } from '#core/pm/meter.ts';
import type { ConditionRule } from '#core/pm/schedule.ts';
import { slotWorkId } from '#core/pm/slot.ts';
import { turnsOn } from '#core/commands/plan/turns-on.ts';
import { isAsset } from '#core/model/kind-guards.ts';
import { APPLIED, clock, floor } from '../floor.ts';

const DAY = 86_400_000;
const GAUGE = { type: 'gauge' } as const;
const START = Date.parse('2026-03-01T06:00:00.000Z');
const moment = (day: number) => new Date(START + day * DAY).toISOString();
const line = (day: number, value: number, more: object = {}): MeterLine => ({
	...{ id: `r${day}`, at: moment(day), writtenAt: moment(day), value },
	...more
});
const gauge = (...values: number[]) =>
	levelsOf(
		values.map((value, day) => line(day, value)),
		GAUGE
	);
const rule = (when: ConditionRule['when'], value: number, more: object = {}): ConditionRule => ({
	...{ meter: 'temp', when, value },
	...more
});

describe('A rule about readings', () => {
	it('above and below a value, so many readings one after the other', () => {
		expect(conditionMet(rule('above', 80), gauge(70, 81))).toBe(true);
		expect(conditionMet(rule('above', 80), gauge(81, 80))).toBe(false);
		expect(conditionMet(rule('above', 80, { readings: 3 }), gauge(81, 82))).toBe(false);
		expect(conditionMet(rule('above', 80, { readings: 3 }), gauge(70, 81, 82, 83))).toBe(true);
		expect(conditionMet(rule('above', 80, { readings: 3 }), gauge(81, 79, 83))).toBe(false);
		expect(conditionMet(rule('below', 2), gauge(3, 1.9))).toBe(true);
	});

	it('faster than so much a day, up or down', () => {
		expect(conditionMet(rule('rises', 2), gauge(10, 13))).toBe(true);
		expect(conditionMet(rule('rises', 2), gauge(10, 12))).toBe(false);
		expect(conditionMet(rule('rises', 2, { readings: 2 }), gauge(10, 11, 14))).toBe(false);
		expect(conditionMet(rule('rises', 2, { readings: 2 }), gauge(10, 13, 16))).toBe(true);
		expect(conditionMet(rule('falls', 2), gauge(10, 7))).toBe(true);
		// Within the hour nothing is said about a day.
		const close = levelsOf([line(0, 10), line(0.01, 11)], GAUGE);
		expect(conditionMet(rule('rises', 2), close)).toBe(false);
	});

	it('on its way to a value, so many days ahead', () => {
		const levels = gauge(10, 12, 14);
		expect(crossingOf(rule('reaches', 20), levels)).toBe(START + 5 * DAY);
		expect(conditionMet(rule('reaches', 20, { withinDays: 3 }), levels)).toBe(true);
		expect(conditionMet(rule('reaches', 20, { withinDays: 2 }), levels)).toBe(false);
		expect(crossingOf(rule('reaches', 5), levels)).toBeUndefined();
		expect(crossingOf(rule('reaches', 20), gauge(10, 12))).toBeUndefined();
		// It is there.
		expect(conditionMet(rule('reaches', 13, { withinDays: 1 }), levels)).toBe(true);
	});

	it('of a counter looks at its whole life, over replaced ones and those that started over', () => {
		const counter = { type: 'counter', rollover: 1000 } as const;
		const lines = [line(0, 900), line(1, 990), line(2, 40), line(3, 5, { restart: true }), line(4, 60)];
		expect(levelsOf(lines, counter).map(({ level }) => level)).toEqual([900, 990, 1040, 1045, 1100]);
		expect(conditionMet(rule('rises', 40, { readings: 1 }), levelsOf(lines, counter))).toBe(true);
	});

	it('says nothing again by the same readings', () => {
		const levels = gauge(70, 81, 82);
		const after = START + 2 * DAY;
		expect(conditionMet(rule('above', 80), levels, after)).toBe(false);
		expect(conditionMet(rule('above', 80), gauge(70, 81, 82, 83), after)).toBe(true);
	});

	const WHENS = ['above', 'below', 'rises', 'falls', 'reaches'] as const;
	const readings = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: -50, max: 50 })), {
		maxLength: 20
	});

	it('is the same in whatever order readings come, and however late', () => {
		fc.assert(
			fc.property(
				readings,
				fc.constantFrom(...WHENS),
				fc.integer({ min: -40, max: 40 }),
				(taken, when, value) => {
					const lines = taken.map(([hours, level], n) => line(hours / 24, level, { id: `r${n}` }));
					const asked = rule(when, value, { readings: 2 });
					const told = (all: readonly MeterLine[]) => conditionMet(asked, levelsOf(all, GAUGE));
					expect(told(lines.toReversed())).toBe(told(lines));
				}
			),
			{ seed: 9 }
		);
	});

	it('says the same whatever was read before those that are enough for it', () => {
		const minutes = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: -50, max: 50 })), {
			minLength: 3,
			maxLength: 60
		});
		fc.assert(
			fc.property(
				minutes,
				fc.constantFrom(...WHENS),
				fc.integer({ min: -40, max: 40 }),
				fc.integer({ min: 1, max: 4 }),
				(taken, when, value, readings) => {
					const asked = rule(when, value, { readings });
					const levels = levelsOf(
						taken.map(([minute, level], n) => line(minute / 1440, level, { id: `r${n}` })),
						GAUGE
					);
					const from = levels.findLastIndex((_, n) => areEnough(asked, levels.slice(n)));
					if (from < 0) return;
					for (const after of [undefined, levels.at(-3)?.at])
						expect(conditionMet(asked, levels.slice(from), after)).toBe(conditionMet(asked, levels, after));
				}
			),
			{ seed: 11 }
		);
	});

	it('never asks for work by readings from before the last one ended', () => {
		fc.assert(
			fc.property(
				readings,
				fc.constantFrom(...WHENS),
				fc.integer({ min: -40, max: 40 }),
				(taken, when, value) => {
					const lines = taken.map(([hours, level], n) => line(hours / 24, level, { id: `r${n}` }));
					const levels = levelsOf(lines, GAUGE);
					expect(conditionMet(rule(when, value), levels, levels.at(-1)?.at ?? 0)).toBe(false);
				}
			),
			{ seed: 9 }
		);
	});
});

const PLAN = 'pl_TABLET00_1';
const JOB = slotWorkId(PLAN, 'pump', 1);

const watched = async (condition: object = { meter: 'temp', when: 'above', value: 80 }) => {
	const f = floor();
	const plan = {
		...{ site: 'ham1', code: 'CM-1', name: 'Look at the bearing', workKind: 'preventive', assets: ['pump'] },
		schedule: { condition }
	};
	expect(await f.does('planner', 0, 'plan.create', plan)).toEqual(APPLIED);
	const read = (minute: number, value: number, more: object = {}) =>
		f.does('operator', minute, 'reading.add', { asset: 'pump', meter: 'temp', value, ...more });
	const turns = async (minute: number) => {
		const pump = await f.read.get('pump');
		if (!isAsset(pump)) throw new Error('no pump');
		return turnsOn(f.read, f.get('plan', PLAN), pump, clock(minute));
	};
	return { ...f, read, turns };
};

describe('A plan by readings', () => {
	it('raises one job in the act that reads, not one per reading (S-9)', async () => {
		const f = await watched();
		expect(await f.read(1, 70)).toEqual(APPLIED);
		expect(f.all('work')).toEqual([]);
		expect(await f.read(2, 85)).toEqual(APPLIED);
		expect(await f.read(3, 90)).toEqual(APPLIED);
		expect(f.all('work').map(({ id }) => id)).toEqual([JOB]);
		expect(f.get('work', JOB)).toMatchObject({
			...{
				title: 'Look at the bearing',
				type: 'preventive.condition',
				status: 'planned',
				dueOn: '2026-03-23'
			},
			origin: { type: 'plan', plan: PLAN, ordinal: 1 }
		});
	});

	it('raises the next one by what is read after the first has ended, and not before', async () => {
		const f = await watched();
		await f.read(2, 85);
		await f.does('technician', 10, 'work.complete', { id: JOB });
		expect(await f.turns(11)).toEqual([]);
		// Read before the end, written down after it.
		await f.read(12, 88, { readAt: clock(5) });
		expect(f.all('work')).toHaveLength(1);
		await f.read(13, 70);
		expect(f.all('work')).toHaveLength(1);
		await f.read(20, 86);
		expect(f.all('work').map(({ id }) => id)).toEqual([JOB, slotWorkId(PLAN, 'pump', 2)]);
	});

	it('knows the whole life of a counter also where its first readings are not there any more', async () => {
		const f = await watched({ meter: 'hours', when: 'above', value: 9_050 });
		const hours = (minute: number, value: number, more: object = {}) =>
			f.does('operator', minute, 'reading.add', { asset: 'pump', meter: 'hours', value, ...more });
		await hours(1, 9_000);
		await hours(2, 0, { restart: true });
		for (const { id } of f.all('reading')) f.docs.delete(id);
		await hours(3, 40);
		expect(f.all('work')).toEqual([]);
		await hours(4, 60);
		expect(f.all('work').map(({ id }) => id)).toEqual([JOB]);
	});

	it('is found by the server where a machine sent the readings', async () => {
		const f = await watched();
		await f.read(2, 85, { source: 'machine' });
		expect(f.all('work')).toEqual([]);
		expect(await f.turns(5)).toEqual([
			{ name: 'plan.openSlot', args: { plan: PLAN, asset: 'pump', ordinal: 1, dueOn: '2026-03-23' } }
		]);
	});

	it('rests with its plan', async () => {
		const f = await watched();
		await f.does('planner', 1, 'plan.pause', { id: PLAN });
		await f.read(2, 85);
		expect(f.all('work')).toEqual([]);
	});
});
