import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandsOf } from '../acts/app-versions.ts';
import { watchAll } from '../checks/check-all.ts';
import type { Found } from '../checks/check-all.ts';
import { checkGeneration } from '../checks/generation.ts';
import { settle } from '../checks/settle.ts';
import type { Plan } from '../plan/plan.ts';
import { countTasks } from '../world/tasks.ts';
import { Stuck, World } from '../world/world.ts';
import { doStep } from './do-step.ts';
import { lookFromAllSides } from './sides.ts';
import { withStrays } from './strays.ts';
import type { Counts } from './tally.ts';
import type { Violation } from './violation.ts';

export interface History extends Readonly<Found> {
	readonly seed: number;
	readonly violations: readonly Violation[];
	readonly counts: Counts;
	readonly acts: number;
	readonly devices: number;
	readonly seconds: number;
}

export interface Manner {
	/** The address of an empty database, for plans that want PostgreSQL. */
	readonly postgres?: () => Promise<string>;
	/** Looks at it from sides that must agree; needs PostgreSQL, because one of them is the other store. */
	readonly fromAllSides?: boolean;
}

const placeOf = async ({ store }: Plan, { postgres }: Manner, data: string) => {
	if (store === 'sqlite') return { data };
	if (!postgres) throw new Error('this history wants PostgreSQL');
	return { data, postgres: await postgres() };
};

const live = async (world: World, plan: Plan): Promise<void> => {
	for (const [i, step] of plan.steps.entries()) {
		world.step = i;
		await doStep(world, step);
		if (i === Math.floor(plan.steps.length / 2)) await world.writeDownAnchor();
	}
	await settle(world);
};

const wordsOf = (error: unknown): string =>
	error instanceof Error ? (error.stack ?? error.message) : String(error);

/** On the store this history does not lie on. */
const otherStore = async ({ store }: Plan, { postgres }: Manner, data: string) =>
	store === 'sqlite' && postgres ? { data, postgres: await postgres() } : { data };

const judged = async (world: World, plan: Plan, found: Found, last: () => Promise<void>): Promise<void> => {
	const check = watchAll(world);
	await world.begin();
	try {
		await live(world, plan);
		await check(found);
		await checkGeneration(world);
		await last();
	} catch (error) {
		world.violated(error instanceof Stuck ? 'S-6' : 'error', wordsOf(error));
	}
};

/** Lives through a history and says whether every promise was kept. */
export const runPlan = async (
	plan: Plan,
	manner: Manner = {},
	look?: (world: World) => void
): Promise<History> => {
	countTasks();
	const began = performance.now();
	const data = mkdtempSync(join(tmpdir(), 'millwright-sim-'));
	const place = await placeOf(plan, manner, data);
	const { seed, stations } = plan;
	const world = new World({ seed, place, commands: commandsOf('current'), stations });
	const found: Found = { lost: 0, duplicated: 0, diverged: 0, leaked: 0, chain: '' };
	const stray = (error: unknown) => world.violated('error', `nobody caught ${wordsOf(error)}`);
	const last = async () => {
		if (manner.fromAllSides === true) await lookFromAllSides(world, await otherStore(plan, manner, data));
	};
	const hasDead = () => world.stations.some(({ crashes }) => crashes > 0);
	try {
		look?.(world);
		await withStrays(stray, hasDead, () => judged(world, plan, found, last));
	} finally {
		await world.end();
		rmSync(data, { recursive: true, force: true });
	}
	return {
		...{ seed, ...found, violations: world.violations, counts: world.tally.counts },
		acts: world.ledger.acts.size,
		devices: world.stations.length,
		seconds: (performance.now() - began) / 1_000
	};
};
