import { describe, expect, it } from 'vitest';
import { turnsOn } from '#core/commands/plan/turns-on.ts';
import { isAsset } from '#core/model/kind-guards.ts';
import { dateOf, dayNamed } from '#core/pm/day.ts';
import { APPLIED, clock, floor } from '../floor.ts';

const TODAY = dayNamed(clock(0).slice(0, 10)) ?? 0;
const DUE = dateOf(TODAY + 20);

const grouped = async (second: object = {}) => {
	const f = floor();
	const plan = (code: string, machine: string, leadDays: number, more: object = {}) => ({
		...{ site: 'ham1', code, name: code, workKind: 'preventive', assets: [machine], group: 'oil' },
		...{ schedule: { calendar: { every: 1, unit: 'month', anchor: DUE }, leadDays }, ...more }
	});
	expect(await f.does('planner', 0, 'plan.create', plan('P1', 'pump', 21))).toEqual(APPLIED);
	expect(await f.does('planner', 1, 'plan.create', plan('P2', 'press', 0, second))).toEqual(APPLIED);
	const turns = async (code: string, machine: string) => {
		const asset = await f.read.get(machine);
		const found = f.all('plan').find((one) => one.code === code);
		if (!isAsset(asset) || !found) throw new Error('no such plan');
		return turnsOn(f.read, found, asset, clock(5));
	};
	/** The first is opened by its lead; whether the second is asked for with it. */
	const together = async () => {
		expect(await turns('P2', 'press')).toEqual([]);
		for (const { name, args } of await turns('P1', 'pump')) await f.does('planner', 6, name, args);
		return (await turns('P2', 'press')).map(({ name, args }) => [name, args['ordinal'], args['dueOn']]);
	};
	return { f, together };
};

describe('An occurrence of a plan in a group', () => {
	it('is opened with the first of the others that is due on its day in its place, before its own lead', async () => {
		const { together } = await grouped();
		expect(await together()).toEqual([['plan.openSlot', 1, DUE]]);
	});

	it('waits for its own lead where it is due on another day, or the group is another', async () => {
		const later = { calendar: { every: 1, unit: 'month', anchor: dateOf(TODAY + 21) } };
		expect(await (await grouped({ schedule: later })).together()).toEqual([]);
		expect(await (await grouped({ group: 'belts' })).together()).toEqual([]);
	});
});
