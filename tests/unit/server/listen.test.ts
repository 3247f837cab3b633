import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { listen, type Listening } from '#server/http/listen.ts';
import { PokeStream } from '#server/sync/poke-stream.ts';

const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0)) await close();
});

type Answer = (request: Request) => Response | Promise<Response>;

const listening = async (answer: Answer, host = '127.0.0.1'): Promise<Listening> => {
	const outcome = await listen(answer, host, 0);
	if (!outcome.ok) throw new Error(outcome.problem);
	closing.push(() => outcome.listening.stop(0));
	return outcome.listening;
};

const otherProgram = (host: string): Promise<number> =>
	new Promise((resolve) => {
		const server: Server = createServer().listen(0, host, () =>
			resolve((server.address() as AddressInfo).port)
		);
		closing.push(() => void server.close());
	});

test('stopping lets a running request finish and takes no new ones', async () => {
	const reached = Promise.withResolvers<void>();
	const released = Promise.withResolvers<void>();
	const { url, stop } = await listening(async () => {
		reached.resolve();
		await released.promise;
		return new Response('finished');
	});
	const running = fetch(url);
	await reached.promise;
	const stopped = stop(60_000);
	await expect(fetch(url)).rejects.toThrow();
	released.resolve();
	expect(await (await running).text()).toBe('finished');
	// Well before its patience, or this test runs out of its own.
	await stopped;
});

test('stopping does not wait for a client that only keeps its connection open', async () => {
	const { url, stop } = await listening(() => new Response('ok'));
	await (await fetch(url)).text();
	await stop(60_000);
});

test('a request that never ends is ended when patience is over', async () => {
	const reached = Promise.withResolvers<void>();
	const { url, stop } = await listening(() => {
		reached.resolve();
		return new Promise<Response>(() => {});
	});
	const running = fetch(url).then(
		() => 'answered',
		() => 'cut'
	);
	await reached.promise;
	await stop(50);
	expect(await running).toBe('cut');
});

test('a port that another program holds is said in one sentence', async () => {
	const port = await otherProgram('127.0.0.1');
	const outcome = await listen(() => new Response(), '127.0.0.1', port);
	expect(outcome).toEqual({
		ok: false,
		problem: expect.stringMatching(
			new RegExp(`^Port ${port} on 127.0.0.1 is already taken: .*--port \\d+\`\\.$`)
		)
	});
});

test('localhost is refused when another program holds either of its addresses, for a browser may try that one', async () => {
	const port = await otherProgram('localhost');
	expect(await listen(() => new Response(), 'localhost', port)).toMatchObject({ ok: false });
});

test('a host that is not this computer is said in one sentence', async () => {
	for (const host of ['192.0.2.1', 'no-such-host.invalid']) {
		const outcome = await listen(() => new Response(), host, 0);
		expect(outcome).toEqual({
			ok: false,
			problem: expect.stringMatching(/is not an address of this computer: .*\.$/)
		});
	}
});

test('a client that hangs up in the middle disturbs nobody', async () => {
	const { url } = await listening(() => new Response('still here'));
	await new Promise<void>((resolve) => {
		const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
			socket.write('GET / HTT');
			socket.resetAndDestroy();
		});
		socket.on('close', () => resolve());
	});
	expect(await (await fetch(url)).text()).toBe('still here');
});

test('a stream of pokes goes past the readers of bodies, piece by piece, and ends for both sides', async () => {
	const ended = Promise.withResolvers<void>();
	const stream = new PokeStream(() => ended.resolve());
	const headers = { 'Content-Type': 'text/event-stream', 'X-Kept': 'yes' };
	const { url } = await listening(() => new Response(stream.body, { headers }));
	stream.beat();
	const answer = await fetch(url);
	expect(answer.headers.get('x-kept')).toBe('yes');
	const reader = (answer.body ?? new ReadableStream<Uint8Array>()).getReader();
	const next = async (): Promise<string> => new TextDecoder().decode((await reader.read()).value);
	expect(await next()).toBe(': still here\n\n');
	stream.poke([{ scope: 'site:ham1', head: 7 }], 'e1');
	expect(await next()).toBe('data: {"epoch":"e1"}\n\ndata: {"scope":"site:ham1","head":7}\n\n');
	stream.poke([{ scope: 'site:ham1', head: 8 }], 'e1');
	expect(await next()).toBe('data: {"scope":"site:ham1","head":8}\n\n');
	expect(stream.body.locked).toBe(false);
	stream.close();
	expect(await reader.read()).toEqual({ done: true, value: undefined });
	await ended.promise;
});

test('a proxy that speaks HTTP/1.0, as nginx does unless told otherwise, gets pokes and nothing between them', async () => {
	const stream = new PokeStream(() => {});
	const headers = { 'Content-Type': 'text/event-stream' };
	const { url } = await listening(() => new Response(stream.body, { headers }));
	stream.poke([{ scope: 'site:ham1', head: 7 }], 'e1');
	const { hostname, port } = new URL(url);
	const socket = connect(Number(port), hostname);
	closing.push(() => void socket.destroy());
	socket.write(`GET / HTTP/1.0\r\nHost: ${hostname}\r\n\r\n`);
	let said = '';
	socket.on('data', (bytes) => (said += bytes.toString()));
	await expect.poll(() => said).toContain('head":7}');
	stream.close();
	expect(said.slice(said.indexOf('\r\n\r\n') + 4)).toBe(
		'data: {"epoch":"e1"}\n\ndata: {"scope":"site:ham1","head":7}\n\n'
	);
});

test('a device that hangs up in the middle of its stream is listened to no longer', async () => {
	const ended = Promise.withResolvers<void>();
	const stream = new PokeStream(() => ended.resolve());
	const headers = { 'Content-Type': 'text/event-stream' };
	const { url } = await listening(() => new Response(stream.body, { headers }));
	const leaving = new AbortController();
	await fetch(url, { signal: leaving.signal });
	leaving.abort();
	await ended.promise;
	stream.poke([{ scope: 'site:ham1', head: 8 }], 'e1');
});
