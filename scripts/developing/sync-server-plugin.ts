import { resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Plugin } from 'vite';
import { RunningCode, type ServerCode } from './running-code.ts';

const OURS = /^\/(healthz|auth|sync|api|blobs)(\/|\?|$)/;

interface Options {
	/** The module that opens the server; it and all it imports are loaded again when they change. */
	readonly entry?: string;
	readonly data?: string;
}

/** In development the sync server rides on Vite's own port: one process, one origin, as in production. */
export const syncServer = ({
	entry = '/sync-server/develop.ts',
	data = process.env['MILLWRIGHT_DATA'] || './data'
}: Options = {}): Plugin => {
	let running: RunningCode | undefined;
	return {
		name: 'millwright:sync-server',
		apply: 'serve',
		config: ({ root = '.' }) => ({
			// The database changes with every act: nothing there is source.
			server: { watch: { ignored: [resolve(data), resolve(root, 'build')].map((folder) => `${folder}/**`) } }
		}),
		configureServer: (vite) => {
			// Vitest comes through here too, so nothing is opened before the first request.
			const code = new RunningCode(
				async () => (await vite.ssrLoadModule(entry)) as ServerCode,
				resolve(data)
			);
			running = code;
			const listener = getRequestListener(code.fetch, {
				overrideGlobalObjects: false,
				errorHandler: (error) => {
					const problem = error instanceof Error ? error : new Error(String(error));
					vite.ssrFixStacktrace(problem);
					vite.config.logger.error(problem.stack ?? problem.message, { timestamp: true, error: problem });
					return new Response(`${problem.message}\n`, { status: 500 });
				}
			});
			vite.middlewares.use((incoming, outgoing, next) => {
				if (OURS.test(incoming.url ?? '')) void listener(incoming, outgoing);
				else next();
			});
		},
		// Vite waits for this one when it closes, but for no listener.
		closeBundle: () => running?.close()
	};
};
