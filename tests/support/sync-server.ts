import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { StorePlace } from '#server/open-store.ts';

const SCRIPT = fileURLToPath(new URL('sync-server-process.ts', import.meta.url));

export interface ServerProcess {
	/** Speaks HTTP with it, whatever address the request names. */
	readonly fetch: (request: Request) => Promise<Response>;
	/** Without warning, as a power cut would. */
	kill(): Promise<void>;
}

/** A server process of its own on a database that others may use too. */
export const startServerProcess = async (place: StorePlace): Promise<ServerProcess> => {
	const child = spawn(process.execPath, [SCRIPT, JSON.stringify(place)], {
		stdio: ['pipe', 'pipe', 'inherit']
	});
	const exit = once(child, 'exit');
	const [url] = (await Promise.race([
		once(createInterface({ input: child.stdout }), 'line'),
		exit.then(([code]) => {
			throw new Error(`The server ended with code ${String(code)}`);
		})
	])) as [string];
	return {
		fetch: (request) => {
			const { pathname, search } = new URL(request.url);
			return fetch(new Request(new URL(pathname + search, url), request));
		},
		kill: async () => {
			child.kill('SIGKILL');
			await exit;
		}
	};
};
