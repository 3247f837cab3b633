import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import * as messages from '#core/sync/messages.ts';
import { COMMANDS } from '#core/commands/registry.ts';
import { blobHash } from '#core/model/fields.ts';
import { op } from '#core/sync/op.ts';
import type { NewGround } from '../store/ground.ts';
import { fitting, spoiled } from '../../support/arbitrary-of.ts';
import type { Device } from './device.ts';
import { freshServer } from './plant-server.ts';

const ENDPOINTS: Readonly<Record<string, readonly [z.ZodType, z.ZodType]>> = {
	hello: [messages.helloRequest, messages.helloAnswer],
	pull: [messages.pullRequest, messages.pullAnswer],
	push: [messages.pushRequest.extend({ ops: z.array(op).max(6) }), messages.pushAnswer],
	verify: [messages.verifyRequest, messages.verifyAnswer],
	snapshot: [messages.snapshotRequest, messages.snapshotAnswer],
	poll: [messages.pollRequest, messages.pollAnswer]
};

/** Gets past the first checks, so that the rest of a message is read too. */
const placed = (device: Device, message: unknown, at: number | undefined): unknown => {
	if (at === undefined || typeof message !== 'object' || message === null) return message;
	const cursors = 'cursors' in message && { cursors: device.cursors(at) };
	const scopes = 'scopes' in message && { scopes: device.scopes };
	return { ...message, protocol: 1, epoch: device.epoch, client: device.client, ...cursors, ...scopes };
};

/** Acts numbered as if they were next, with something wrong in them all the same. */
const numbered = (device: Device, message: unknown, next: number): unknown => {
	if (typeof message !== 'object' || message === null || !('ops' in message)) return message;
	const ops = Array.isArray(message.ops) ? (message.ops as unknown[]) : [];
	return {
		...message,
		ops: ops.map((raw, i) =>
			typeof raw === 'object' && raw !== null
				? { ...raw, id: `${device.client}:${next + i}`, client: device.client, seq: next + i }
				: raw
		)
	};
};

const RUNS = { numRuns: 60, endOnFailure: true };

export const bearing = (newGround: NewGround): void => {
	const server = freshServer(newGround);

	const say = async (device: Device, path: string, body: BodyInit, answer: z.ZodType): Promise<number> => {
		const heard = await device.request(path, { method: 'POST', body });
		const text = await heard.text();
		expect(heard.status, text).toBeLessThan(500);
		expect(heard.headers.get('content-type')).toMatch(/^application\/json/);
		const said: unknown = JSON.parse(text);
		expect((heard.status === 200 ? answer : messages.syncError).safeParse(said).success, text).toBe(true);
		return heard.status;
	};

	test.each(Object.keys(ENDPOINTS))('whatever is said to %s, it answers in order', async (path) => {
		const device = await server.device('technician');
		const [request, answer] = ENDPOINTS[path] ?? [z.never(), z.never()];
		const message = fc.oneof(fitting(request), spoiled(request), fc.jsonValue());
		const statuses = new Set<number>();
		await fc.assert(
			fc.asyncProperty(message, fc.boolean(), async (said, isPlaced) => {
				const lastSeq = await server.app.store.read((tx) => tx.lastSeq(device.client));
				const head = await server.app.store.read((tx) => tx.head());
				// Verifying asks for everything to be pulled, polling for something to be there.
				const at = path === 'verify' ? head : 0;
				const full = numbered(device, placed(device, said, isPlaced ? at : undefined), lastSeq + 1);
				statuses.add(await say(device, path, JSON.stringify(full), answer));
			}),
			RUNS
		);
		expect(statuses).toContain(400);
		// Some of it made sense, or the test would only look at the door.
		expect(statuses).toContain(200);
		// And nothing of it is in the way of the next act.
		device.seq = await server.app.store.read((tx) => tx.lastSeq(device.client));
		expect(await device.verdicts(device.write('t1', 'A'))).toEqual([{ result: 'applied' }]);
	});

	test('S-6 whatever arguments an act has, it gets a verdict, and none of them breaks a command', async () => {
		const device = await server.device('admin');
		const acts = fc
			.constantFrom(...COMMANDS)
			.chain((command) =>
				fc.oneof(fitting(command.args), spoiled(command.args)).map((args) => [command, args] as const)
			);
		const results = new Set<string>();
		await fc.assert(
			fc.asyncProperty(fc.array(acts, { minLength: 1, maxLength: 5 }), async (some) => {
				const ops = some.map(([{ name, v }, args]) => device.act(name, args, { v }));
				for (const verdict of await device.verdicts(...ops)) {
					results.add(verdict.result);
					expect(verdict).not.toMatchObject({ refusal: { code: 'broken' } });
				}
			}),
			RUNS
		);
		expect(results).toContain('refused');
	});

	test('whatever name and place a blob is given, the answer comes in order', async () => {
		const device = await server.device('technician');
		const name = fc.oneof(fitting(blobHash), fc.string().map(encodeURIComponent));
		const query = fc.dictionary(
			fc.constantFrom('offset', 'bytes', 'x'),
			fc.oneof(fc.nat(40).map(String), fc.string())
		);
		await fc.assert(
			fc.asyncProperty(name, query, fc.string(), async (hash, asked, body) => {
				const path = `blobs/${hash}?${new URLSearchParams(asked).toString()}`;
				for (const init of [{ method: 'PUT', body }, { method: 'GET' }, { method: 'HEAD' }])
					expect((await device.request(path, init)).status).toBeLessThan(500);
			}),
			RUNS
		);
	});

	test('what is no JSON, is cut off or is not text at all is refused', async () => {
		const device = await server.device('technician');
		const bodies: BodyInit[] = [
			'',
			'{',
			'"',
			'[1,]',
			new Uint8Array([0xff, 0xfe, 0x00]),
			'{"a":1}x',
			'[]',
			'null'
		];
		for (const path of Object.keys(ENDPOINTS))
			for (const body of bodies) expect(await say(device, path, body, z.never())).toBe(400);
		const deep = '['.repeat(100_000) + ']'.repeat(100_000);
		for (const path of Object.keys(ENDPOINTS)) expect(await say(device, path, deep, z.never())).toBe(400);
	});

	test('a message that is too large is refused by what it says of itself, and by what comes', async () => {
		const device = await server.device('technician');
		const most = messages.MAX_BODY_BYTES;
		const announced = await device.request('push', {
			method: 'POST',
			body: '{}',
			headers: { 'Content-Length': String(most + 1) }
		});
		expect([announced.status, await announced.json()]).toMatchObject([413, { error: 'too-large', most }]);
		let sent = 0;
		const endless = new ReadableStream<Uint8Array>({
			pull: (controller) => {
				sent += 65_536;
				controller.enqueue(new Uint8Array(65_536).fill(32));
			}
		});
		const init = { method: 'POST', body: endless, duplex: 'half' };
		expect((await device.request('push', init)).status).toBe(413);
		expect(sent).toBeLessThan(most + 1_000_000);
	});

	test('more acts than one request may carry are refused together, and none is lost or half done', async () => {
		const device = await server.device('technician');
		const acts = Array.from({ length: messages.MAX_ACTS + 1 }, (_, n) => device.write(`t${n}`, 'A'));
		expect((await device.push(...acts)).body).toMatchObject({ error: 'bad-request', field: 'ops' });
		expect(await device.verdicts(...acts.slice(0, -1))).toHaveLength(messages.MAX_ACTS);
	});

	test('names that mean something to JavaScript mean nothing here', async () => {
		const device = await server.device('technician');
		const said = await device.request('push', {
			method: 'POST',
			body: `{"protocol":1,"epoch":"${device.epoch}","client":"${device.client}","__proto__":{"ops":[]},"ops":[{"__proto__":{"seq":1},"constructor":1,"args":{"__proto__":{"x":1}}}]}`
		});
		expect(await said.json()).toMatchObject({ verdicts: [{ seq: 1, verdict: { result: 'refused' } }] });
		expect((await device.pull({ ['__proto__']: 0 } as Record<string, number>)).status).toBe(409);
		expect(({} as Record<string, unknown>)['seq']).toBeUndefined();
	});
};
