import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '#server/start-server.ts';

export interface PlantServer {
	readonly url: string;
	readonly version: string;
	/** Lets the first person in. */
	readonly setUpCode: string | undefined;
	readonly stop: () => Promise<void>;
}

/** The real server on the real build (or another one), on a port and a data folder of its own. */
export const startPlantServer = async ({ build = 'build', port = 0 } = {}): Promise<PlantServer> => {
	const data = mkdtempSync(join(tmpdir(), 'millwright-plant-'));
	const started = await startServer({ host: '127.0.0.1', port, data, build });
	if (!started.ok) throw new Error(started.problem);
	const { url, version, setUpCode, stop } = started.server;
	return {
		url,
		version,
		setUpCode,
		stop: async () => {
			await stop(0);
			rmSync(data, { recursive: true, force: true });
		}
	};
};
