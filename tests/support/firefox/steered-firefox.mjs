#!/usr/bin/env node
// Stands in for the Firefox that FIREFOX names: Playwright starts this as its browser. It starts the real one and passes
// on what the two say to each other in WebDriver BiDi, except for what this Firefox does not know yet and no test needs.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

/** Playwright 1.65 gives every context its colours by this, and ends where it is refused, as by Firefox 153. */
const NOT_KNOWN_YET = new Set(['emulation.setMediaFeaturesOverride']);

const args = process.argv.slice(2);
const firefox = spawn(process.env.FIREFOX ?? 'firefox', args, { stdio: ['ignore', 'ignore', 'pipe'] });
firefox.on('exit', (code) => process.exit(code ?? 1));
firefox.on('error', (problem) => {
	console.error(problem.message);
	process.exit(1);
});
// For tests that kill it: Playwright begins a group of processes with this one.
writeFileSync(join(args[args.indexOf('--profile') + 1] ?? '.', 'steered.pid'), String(process.pid));

/** @param {WebSocket} near @param {string} address */
const passOn = (near, address) => {
	const far = new WebSocket(address);
	const opened = new Promise((resolve) => far.once('open', resolve));
	near.on('message', async (data) => {
		const text = String(data);
		const { id, method } = JSON.parse(text);
		await opened;
		if (NOT_KNOWN_YET.has(method)) near.send(JSON.stringify({ type: 'success', id, result: {} }));
		else far.send(text);
	});
	far.on('message', (data) => near.send(String(data)));
	far.on('close', () => near.close());
	near.on('close', () => far.close());
};

for await (const line of createInterface({ input: firefox.stderr })) {
	const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
	if (address === undefined) {
		console.error(line);
		continue;
	}
	const relay = new WebSocketServer({ host: '127.0.0.1', port: 0 });
	relay.on('connection', (near, { url }) => passOn(near, `${address}${url}`));
	relay.on('listening', () => {
		// Playwright reads the address from this line, as it would from Firefox itself.
		console.error(`WebDriver BiDi listening on ws://127.0.0.1:${relay.address().port}`);
	});
}
