import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/**
 * What the network between a device and its server does:
 * `through` everything works; `down` connections are reset; `lie-fi` accepts and never answers;
 * `captive` a portal answers everything with its own page and 200.
 */
export type Trouble = 'through' | 'down' | 'lie-fi' | 'captive';

export interface TroubledNetwork {
	/** The app's origin in the test: stays the same whatever happens behind it. */
	readonly url: string;
	readonly become: (trouble: Trouble) => void;
	/** Puts another server behind the same origin, for example the next version. */
	readonly leadTo: (url: string) => void;
	/** Paths asked for since the start, whatever became of them. */
	readonly asked: readonly string[];
	readonly stop: () => Promise<void>;
}

const PORTAL_PAGE =
	'<!doctype html><html lang="en"><title>Guest Wi-Fi</title><h1>Welcome to our guest Wi-Fi</h1><form><button>Accept the terms</button></form></html>';

const pass = (
	incoming: IncomingMessage,
	outgoing: ServerResponse,
	upstream: string,
	flowing: Map<IncomingMessage, ServerResponse>
): void => {
	const { hostname, port } = new URL(upstream);
	const { method, url: path, headers } = incoming;
	const onward = request({ hostname, port, method, path, headers }, (answer) => {
		outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
		flowing.set(answer, outgoing);
		answer.on('close', () => flowing.delete(answer));
		answer.on('error', () => outgoing.destroy());
		answer.pipe(outgoing);
	});
	onward.on('error', () => outgoing.destroy());
	outgoing.on('close', () => onward.destroy());
	incoming.pipe(onward);
};

export const startTroubledNetwork = async (upstream: string): Promise<TroubledNetwork> => {
	let target = upstream;
	let trouble: Trouble = 'through';
	const sockets = new Set<Socket>();
	const unanswered = new Set<Socket>();
	const flowing = new Map<IncomingMessage, ServerResponse>();
	const asked: string[] = [];

	const server = createServer((incoming, outgoing) => {
		asked.push(incoming.url ?? '');
		switch (trouble) {
			case 'through':
				return pass(incoming, outgoing, target, flowing);
			case 'down':
				return void incoming.socket.resetAndDestroy();
			case 'lie-fi':
				return void unanswered.add(incoming.socket);
			case 'captive':
				outgoing.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
				outgoing.end(PORTAL_PAGE);
		}
	});
	server.on('connection', (socket) => {
		if (trouble === 'down') return void socket.resetAndDestroy();
		sockets.add(socket);
		socket.on('error', () => socket.destroy());
		socket.on('close', () => {
			sockets.delete(socket);
			unanswered.delete(socket);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		asked,
		become: (next) => {
			// Answers that were streaming fall silent too: the client is left waiting, as on a dying Wi-Fi.
			if (next === 'lie-fi') {
				for (const [answer, outgoing] of flowing) {
					answer.unpipe();
					if (outgoing.socket) unanswered.add(outgoing.socket);
				}
			} else for (const socket of next === 'down' ? sockets : unanswered) socket.resetAndDestroy();
			trouble = next;
		},
		leadTo: (url) => {
			target = url;
		},
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
};
