import { createServer, type Server } from 'node:http';
import { lookup } from 'node:dns/promises';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';

export interface Listening {
	readonly url: string;
	/** Takes no new requests, lets the running ones finish for a while, then ends them. */
	readonly stop: (patience?: number) => Promise<void>;
}

export type ListenOutcome = { ok: true; listening: Listening } | { ok: false; problem: string };

const PATIENCE_MS = 5_000;

const isErrno = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error;

const listenAt = (server: Server, host: string, port: number): Promise<number> =>
	new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen({ host, port, exclusive: true }, () => {
			server.off('error', reject);
			resolve((server.address() as AddressInfo).port);
		});
	});

const close = (server: Server, patience: number): Promise<void> =>
	new Promise((resolve) => {
		const force = setTimeout(() => server.closeAllConnections(), patience);
		server.close(() => {
			clearTimeout(force);
			resolve();
		});
		server.closeIdleConnections();
	});

const problemOf = (error: unknown, host: string, port: number): string => {
	switch (isErrno(error) ? error.code : undefined) {
		case 'EADDRINUSE':
			return `Port ${port} on ${host} is already taken: stop the other program or choose another port, for example \`npm start -- --port ${port < 65535 ? port + 1 : 8081}\`.`;
		case 'EACCES':
			return `Port ${port} needs rights this user does not have: choose a port above 1023, for example \`npm start -- --port 8080\`.`;
		case 'EADDRNOTAVAIL':
		case 'ENOTFOUND':
		case 'EAI_AGAIN':
			return `"${host}" is not an address of this computer: set --host (or MILLWRIGHT_HOST) to localhost, or to 0.0.0.0 for every network.`;
		default:
			return `The server could not listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`;
	}
};

/** "localhost" means two addresses; a browser may try either, and another program may hold one of them. */
const addressesOf = async (host: string): Promise<string[]> =>
	host === 'localhost' ? (await lookup(host, { all: true })).map(({ address }) => address) : [host];

const isMissingFamily = (error: unknown): boolean =>
	isErrno(error) && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT');

const urlOf = (host: string, port: number): string =>
	`http://${host.includes(':') ? `[${host}]` : host}:${port}`;

export const listen = async (
	fetch: (request: Request, env: object) => Response | Promise<Response>,
	host: string,
	port: number
): Promise<ListenOutcome> => {
	const listener = getRequestListener(fetch);
	const servers: Server[] = [];
	const stop = async (patience = PATIENCE_MS): Promise<void> => {
		await Promise.all(servers.map((server) => close(server, patience)));
	};
	let bound = port;
	try {
		for (const address of await addressesOf(host)) {
			const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
			try {
				bound = await listenAt(server, address, bound);
				servers.push(server);
			} catch (error) {
				if (host !== 'localhost' || !isMissingFamily(error)) throw error;
			}
		}
	} catch (error) {
		await stop(0);
		return { ok: false, problem: problemOf(error, host, port) };
	}
	if (servers.length === 0) return { ok: false, problem: problemOf({ code: 'ENOTFOUND' }, host, port) };
	return { ok: true, listening: { url: urlOf(host, bound), stop } };
};
