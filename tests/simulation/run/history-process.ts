// Lives through the histories it is sent, one after the other; started by crew.ts, with whatever --import it was given.
import { planFor } from '../plan/plan-for.ts';
import type { Order } from './crew.ts';
import { databasesOn } from './databases.ts';
import { runPlan } from './run-plan.ts';

const url = process.env['SIM_POSTGRES'];
const databases = url === undefined ? undefined : databasesOn(url);

const obey = async ({
	seed,
	store,
	plan = planFor(seed, store),
	fromAllSides = false
}: Order): Promise<void> => {
	const history = await runPlan(plan, { ...(databases && { postgres: databases.fresh }), fromAllSides });
	await databases?.clear();
	process.send?.({ history, bytes: process.memoryUsage().rss });
};

process.on('message', (order) => void obey(order as Order));
process.on('disconnect', () => process.exit());
