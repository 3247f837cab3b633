import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandNamed } from '#core/commands/registry.ts';
import { checkReplicas } from '../checks/replicas.ts';
import { settle } from '../checks/settle.ts';
import { checkVerdicts, wholeLog } from '../checks/verdicts.ts';
import type { Plan } from '../plan/plan.ts';
import { countTasks } from '../world/tasks.ts';
import { Stuck, World } from '../world/world.ts';
import { doStep } from './do-step.ts';
import { sumOf } from './tally.ts';
import type { Counts } from './tally.ts';
import type { Violation } from './violation.ts';

export interface History {
	readonly seed: number;
	readonly violations: readonly Violation[];
	readonly counts: Counts;
	readonly acts: number;
	readonly devices: number;
	readonly lost: number;
	readonly duplicated: number;
	readonly diverged: number;
	readonly leaked: number;
	readonly seconds: number;
}

export interface Places {
	/** The address of an empty database, for plans that want PostgreSQL. */
	readonly postgres?: () => Promise<string>;
}

const placeOf = async ({ store }: Plan, { postgres }: Places, data: string) => {
	if (store === 'sqlite') return { data };
	if (!postgres) throw new Error('this history wants PostgreSQL');
	return { data, postgres: await postgres() };
};

const live = async (world: World, plan: Plan): Promise<void> => {
	for (const [i, step] of plan.steps.entries()) {
		world.step = i;
		await doStep(world, step);
	}
	await settle(world);
};

/** Lives through a history and says whether every promise was kept. */
export const runPlan = async (
	plan: Plan,
	places: Places = {},
	look?: (world: World) => void
): Promise<History> => {
	countTasks();
	const began = performance.now();
	const data = mkdtempSync(join(tmpdir(), 'millwright-sim-'));
	const place = await placeOf(plan, places, data);
	const { seed, stations } = plan;
	const world = new World({ seed, place, commands: commandNamed, stations });
	const found = { lost: 0, duplicated: 0, diverged: 0, leaked: 0 };
	try {
		look?.(world);
		await world.begin();
		try {
			await live(world, plan);
			const { docs } = await world.server.held();
			Object.assign(found, await checkVerdicts(world, await wholeLog(world)));
			found.diverged = checkReplicas(world, docs);
		} catch (error) {
			const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
			world.violated(error instanceof Stuck ? 'S-6' : 'error', what);
		}
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

export const isClean = ({ violations }: History): boolean => violations.length === 0;
export const effectsOf = ({ counts }: History): number => sumOf(counts, 'effective');
