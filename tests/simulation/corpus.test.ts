import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { Plan } from './plan/plan.ts';
import { planFor } from './plan/plan-for.ts';
import { shrink } from './run/shrink.ts';
import { withCrew } from './run/simulate.ts';
import type { History } from './run/run-plan.ts';

/** Histories that broke a promise once. */
const folder = join(import.meta.dirname, 'corpus');
const kept = readdirSync(folder).map((name) => ({
	name: name.replace('.json', '').replaceAll('-', ' '),
	plan: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Plan
}));

const lasts = 30 * 60_000;

const live = (plan: Plan): Promise<History> =>
	withCrew({ store: plan.store, postgres: inject('postgres'), workers: 1 }, (crew) =>
		crew.one({ ...plan, plan })
	);

describe('histories that broke a promise once', () => {
	test.each(kept)(
		'$name',
		async ({ plan }) => {
			expect((await live(plan)).violations).toEqual([]);
		},
		lasts
	);
});

test(
	'the same seed is the same history, act for act',
	async () => {
		const [once, again] = [await live(planFor(30_001)), await live(planFor(30_001))];
		expect(once.chain).not.toBe('');
		expect(again).toMatchObject({ chain: once.chain, acts: once.acts, counts: once.counts });
	},
	lasts
);

test('a history that breaks a promise is shrunk to the steps it takes', async () => {
	const plan = planFor(30_002);
	const guilty = plan.steps.filter((_, i) => i === 7 || i === 31);
	const run = async ({ steps }: Plan): Promise<History> => {
		const breaks = guilty.every((step) => steps.includes(step));
		return { violations: breaks ? [{ guarantee: 'S-1', detail: '', step: 0 }] : [] } as unknown as History;
	};
	const { plan: shrunk } = await shrink(plan, 'S-1', { run, runs: 1_000, milliseconds: 60_000 });
	expect(shrunk.steps).toEqual(guilty);
});
