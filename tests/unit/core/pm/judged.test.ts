import { describe, expect, it } from 'vitest';
import { PlanBook } from '#core/pm/book/plan-book.ts';
import { allJudged } from '#core/pm/compliance/judged-slots.ts';
import { complianceIn } from '#core/pm/compliance/pm-compliance.ts';
import { dayNamed } from '#core/pm/day.ts';
import { slotWorkId } from '#core/pm/slot.ts';
import { APPLIED, floor } from '../floor.ts';

const PLAN = 'pl_TABLET00_1';
const DAY = 24 * 60;
const day = (date: string) => dayNamed(date) ?? 0;

/** Weekly at pump and press; done at the pump in the first week, missed at the press. */
const plant = async () => {
	const f = floor();
	const plan = {
		site: 'ham1',
		code: 'PM-1',
		name: 'Look',
		workKind: 'preventive',
		assets: ['pump', 'press']
	};
	const schedule = { calendar: { every: 1, unit: 'week', anchor: '2026-03-24' } };
	expect(await f.does('planner', 0, 'plan.create', { ...plan, schedule })).toEqual(APPLIED);
	const slot = (asset: string) => ({ plan: PLAN, asset, ordinal: 1, dueOn: '2026-03-24' });
	await f.does('planner', 1, 'plan.openSlot', slot('pump'));
	await f.does('technician', DAY, 'work.complete', { id: slotWorkId(PLAN, 'pump', 1) });
	await f.does('planner', 10 * DAY, 'plan.skipSlot', { ...slot('press'), outcome: 'missed' });
	const told = () => {
		const book = new PlanBook({
			...{ jobs: f.all('work'), lines: f.all('slot'), calendars: [], gauges: [] },
			...{ zone: 'Europe/Berlin', today: day('2026-04-10') }
		});
		const plans = new Map(f.all('plan').map((one) => [one.id, one]));
		const things = new Map(f.all('machine').map((one) => [one.id, one]));
		const period = { from: day('2026-03-01'), to: day('2026-03-31'), today: day('2026-04-10') };
		const { onTime, due } = complianceIn(allJudged(book, plans, things), 'plus-day', period);
		return [onTime, due];
	};
	const edits = (changes: object) => f.does('planner', 11 * DAY, 'plan.edit', { id: PLAN, changes });
	return { ...f, told, edits };
};

describe('What became of the occurrences of a period', () => {
	it('does not change when a machine is taken out of a plan afterwards', async () => {
		const f = await plant();
		expect(f.told()).toEqual([1, 2]);
		expect(await f.edits({ assets: { from: ['pump', 'press'], to: ['pump'] } })).toEqual(APPLIED);
		expect(f.told()).toEqual([1, 2]);
	});

	it('does not change when a plan ends or is put away, nor when a machine is retired', async () => {
		const f = await plant();
		await f.does('planner', 11 * DAY, 'plan.end', { id: PLAN });
		expect(f.told()).toEqual([1, 2]);
		expect(await f.does('planner', 12 * DAY, 'plan.archive', { id: PLAN, archived: true })).toEqual(APPLIED);
		expect(f.told()).toEqual([1, 2]);
		const retired = await f.does('planner', 13 * DAY, 'asset.retire', { id: 'press', on: '2026-04-05' });
		expect(retired).toEqual(APPLIED);
		expect(f.told()).toEqual([1, 2]);
	});
});
