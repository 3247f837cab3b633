import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface PostgresCluster {
	/** Of its own first database, as its owner. */
	readonly url: string;
	stop(): Promise<void>;
}

const KEEPER = fileURLToPath(new URL('postgres-keeper-process.ts', import.meta.url));

/** Starts a PostgreSQL server that ends with `stop`, and for sure with this process. */
export const startPostgres = async ({ durable = false } = {}): Promise<PostgresCluster> => {
	const args = [KEEPER, ...(durable ? ['--durable'] : [])];
	const keeper = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
	const ended = once(keeper, 'exit');
	const lines = createInterface({ input: keeper.stdout });
	const line = await Promise.race([once(lines, 'line').then(([text]) => String(text)), ended.then(() => '')]);
	if (line === '') throw new Error('PostgreSQL could not be started, for the reason above.');
	return {
		url: (JSON.parse(line) as { url: string }).url,
		async stop() {
			keeper.stdin.end();
			await ended;
		}
	};
};
