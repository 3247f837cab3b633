import { describe, expect, test } from 'vitest';
import { seeded } from '#core/demo/dice.ts';
import { demoActs } from '#core/demo/demo-acts.ts';
import type { DemoOptions } from '#core/demo/demo-options.ts';
import type { DemoAct } from '#core/demo/stage.ts';
import { op as opSchema } from '#core/sync/op.ts';

const SMALL: DemoOptions = {
	assets: 90,
	work: 220,
	people: 16,
	months: 4,
	seed: 7,
	until: '2026-03-10T13:30:00.000Z'
};

const actsOf = (more: Partial<DemoOptions> = {}): DemoAct[] => {
	const options = { ...SMALL, ...more };
	return [...demoActs(options, seeded(options.seed))];
};

const ASKING = ['work.request', 'work.followUp', 'plan.openSlot'];
const asksForWork = ({ op: { name, args } }: DemoAct) =>
	ASKING.includes(name) || (name === 'work.answer' && Object.hasOwn(args as object, 'raise'));

const named = (acts: readonly DemoAct[], ...names: string[]) =>
	acts.filter(({ op }) => names.includes(op.name)).length;

describe('one plant', () => {
	const acts = actsOf();

	test('has exactly as many assets, work items and people as were asked for', () => {
		expect(named(acts, 'asset.create')).toBe(90);
		expect(acts.filter(asksForWork)).toHaveLength(220);
		expect(named(acts, 'person.create')).toBe(16);
	});

	test('is told in acts that any device could have sent', () => {
		expect(acts.filter(({ op }) => !opSchema.safeParse(op).success)).toEqual([]);
	});

	test('numbers the acts of each device without gaps', () => {
		const last = new Map<string, number>();
		const gaps = acts.filter(({ op }) => {
			const before = last.get(op.client) ?? 0;
			last.set(op.client, op.seq);
			return op.seq !== before + 1 || op.id !== `${op.client}:${op.seq}`;
		});
		expect(gaps).toEqual([]);
	});

	test('S-11 tells nothing before the plant began, nothing after its end, and nothing before it was done', () => {
		const from = '2025-11-10T05:00:00.000Z';
		expect(acts.filter(({ op }) => op.at < from || op.at >= SMALL.until)).toEqual([]);
		expect(acts.filter(({ op, receivedAt }) => receivedAt < op.at || receivedAt > SMALL.until)).toEqual([]);
		const times = acts.map(({ receivedAt }) => receivedAt);
		expect(times).toEqual(times.toSorted());
	});

	test('is lived by people who repair, answer, use parts, wait, hand over and make mistakes', () => {
		for (const name of [
			'work.complete',
			'work.answer',
			'work.useParts',
			'work.pause',
			'work.block',
			'downtime.start'
		])
			expect([name, named(acts, name)]).not.toEqual([name, 0]);
		const mistakes = actsOf({ work: 900 }).filter(({ mistake }) => mistake !== undefined);
		expect(mistakes.length).toBeGreaterThan(0);
		expect(mistakes.length).toBeLessThan(40);
	});
});

test('the same options give the same acts, and another seed gives another plant', () => {
	const [one, same, other] = [actsOf(), actsOf(), actsOf({ seed: 8 })].map((acts) => JSON.stringify(acts));
	expect(one === same).toBe(true);
	expect(one === other).toBe(false);
});

test.each([
	{ assets: 40, work: 1, people: 10, months: 1 },
	{ assets: 40, work: 60, people: 10, months: 24 },
	{ assets: 41, work: 700, people: 11, months: 2 },
	{ assets: 700, work: 40, people: 80, months: 3 }
])('sizes that do not go together still make a plant: %o', (sizes) => {
	const acts = actsOf(sizes);
	expect(named(acts, 'asset.create')).toBe(sizes.assets);
	expect(acts.filter(asksForWork)).toHaveLength(sizes.work);
	expect(named(acts, 'person.create')).toBe(sizes.people);
});
