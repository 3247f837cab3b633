import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres-cluster.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The address of the run's PostgreSQL. */
		postgres: string;
	}
}

/** One PostgreSQL for the whole run; where it cannot be started the run fails. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
	const { url, stop } = await startPostgres();
	provide('postgres', url);
	return stop;
};
