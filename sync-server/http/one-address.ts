import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { sendThrough } from './send-through.ts';

export type Fetch = (request: Request, env: object) => Response | Promise<Response>;

/** One address of this computer, answering requests until it is closed. */
export interface OneAddress {
	readonly port: number;
	readonly close: (patience: number) => Promise<void>;
}

const NO_PROXY = 'HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

const close = (server: Server, patience: number): Promise<void> =>
	new Promise((resolve) => {
		const force = setTimeout(() => server.closeAllConnections(), patience);
		// A connection whose request has just ended would otherwise be kept open for the next one.
		const sweep = setInterval(() => server.closeIdleConnections(), 20);
		server.close(() => {
			clearTimeout(force);
			clearInterval(sweep);
			resolve();
		});
		server.closeIdleConnections();
	});

/** Rejects with Node's own error when the address cannot be had. */
export const openAddress = (fetch: Fetch, host: string, port: number): Promise<OneAddress> => {
	const listener = getRequestListener(async (request, env) =>
		sendThrough(await fetch(request, env), 'outgoing' in env ? env.outgoing : undefined)
	);
	const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
	// Node would hang up on a client that takes us for a proxy; every other method reaches the app.
	server.on('connect', (_request, socket) => socket.end(NO_PROXY));
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen({ host, port, exclusive: true }, () => {
			server.off('error', reject);
			const address = server.address();
			const bound = typeof address === 'object' && address ? address.port : port;
			resolve({ port: bound, close: (patience) => close(server, patience) });
		});
	});
};
