import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface HalfPortal {
	readonly url: string;
	/** Paths it has answered with its own page. */
	readonly asked: readonly string[];
	readonly stop: () => Promise<void>;
}

/** A captive portal that closed in at the worst moment: the new worker still came through, nothing after it does. */
export const startHalfPortal = async (build: string): Promise<HalfPortal> => {
	const worker = readFileSync(join(build, 'service-worker.js'));
	const asked: string[] = [];
	const server = createServer(({ url = '' }, answer) => {
		if (url === '/service-worker.js') {
			answer.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' }).end(worker);
			return;
		}
		asked.push(url);
		answer.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Welcome to our guest Wi-Fi</h1>');
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		asked,
		stop: () =>
			new Promise((stopped) => {
				server.close(() => stopped());
				server.closeAllConnections();
			})
	};
};
