import { availableParallelism } from 'node:os';
import { startPostgres } from '../../support/postgres-cluster.ts';
import type { StoreKind } from '../plan/plan.ts';
import { Crew } from './crew.ts';
import type { CrewParts, Order } from './crew.ts';
import type { History } from './run-plan.ts';
import { addHistory, noTotals } from './report.ts';
import type { Totals } from './report.ts';

export interface Simulating extends Partial<CrewParts> {
	readonly seeds: number;
	readonly from: number;
	readonly store: StoreKind;
	/** The address of a PostgreSQL that is running; without it one is started where it is needed. */
	readonly postgres?: string;
	/** Hears of each history as it is over; true ends the run. */
	readonly hear?: (history: History, order: Order) => boolean | void;
}

export interface Simulated {
	readonly totals: Totals;
	readonly failures: readonly History[];
	readonly seconds: number;
}

const ordersFrom = (from: number, seeds: number, store: StoreKind): Order[] =>
	Array.from({ length: seeds }, (_, n) => ({ seed: from + n, store }));

/** A crew with a database to work on, for as long as `work` lasts. */
export const withCrew = async <T>(
	{
		store,
		postgres,
		workers = availableParallelism(),
		execArgv = [],
		env = {}
	}: Omit<Simulating, 'seeds' | 'from'>,
	work: (crew: Crew) => Promise<T>
): Promise<T> => {
	const started = store === 'postgres' && postgres === undefined ? await startPostgres() : undefined;
	const url = postgres ?? started?.url;
	const crew = new Crew({
		workers,
		execArgv,
		env: { ...env, ...(url !== undefined && { SIM_POSTGRES: url }) }
	});
	try {
		return await work(crew);
	} finally {
		crew.close();
		await started?.stop();
	}
};

export const simulate = (simulating: Simulating): Promise<Simulated> =>
	withCrew(simulating, async (crew) => {
		const { seeds, from, store, hear } = simulating;
		const began = performance.now();
		const totals = noTotals();
		const failures: History[] = [];
		await crew.run(ordersFrom(from, seeds, store), (history, order) => {
			addHistory(totals, history);
			if (history.violations.length > 0) failures.push(history);
			return hear?.(history, order);
		});
		return { totals, failures, seconds: (performance.now() - began) / 1_000 };
	});
