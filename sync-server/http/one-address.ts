import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { getRequestListener } from '@hono/node-server';
import { sendThrough } from './send-through.ts';

export type Fetch = (request: Request, env: object) => Response | Promise<Response>;

/** With what a server shows who it is; without, it speaks plain http. */
export interface TlsIdentity {
	readonly key: string;
	readonly cert: string;
}

/** One address of this computer, answering requests until it is closed. */
export interface OneAddress {
	readonly port: number;
	/** For connections from now on. */
	readonly renew: (identity: TlsIdentity) => void;
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

const serverFor = (listener: RequestListener, tls: TlsIdentity | undefined) => {
	if (tls === undefined) return { server: createServer(listener), renew: () => undefined };
	const server = createSecureServer({ ...tls, minVersion: 'TLSv1.2' }, listener);
	return { server, renew: (identity: TlsIdentity) => server.setSecureContext(identity) };
};

/** Rejects with Node's own error when the address cannot be had. */
export const openAddress = (
	fetch: Fetch,
	host: string,
	port: number,
	tls?: TlsIdentity
): Promise<OneAddress> => {
	const listener = getRequestListener(async (request, env) =>
		sendThrough(await fetch(request, env), 'outgoing' in env ? env.outgoing : undefined)
	);
	const { server, renew } = serverFor((incoming, outgoing) => void listener(incoming, outgoing), tls);
	// Node would hang up on a client that takes us for a proxy; every other method reaches the app.
	server.on('connect', (_request, socket) => socket.end(NO_PROXY));
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen({ host, port, exclusive: true }, () => {
			server.off('error', reject);
			const address = server.address();
			const bound = typeof address === 'object' && address ? address.port : port;
			resolve({ port: bound, renew, close: (patience) => close(server, patience) });
		});
	});
};
