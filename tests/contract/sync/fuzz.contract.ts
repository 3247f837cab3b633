import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { historyRequest } from '#core/sync/history-messages.ts';
import * as messages from '#core/sync/messages.ts';
import { numbersRequest } from '#core/sync/numbers-messages.ts';
import { parkedRequest } from '#core/sync/parked-messages.ts';
import { refusedRequest } from '#core/sync/refused-messages.ts';
import { omit } from '#core/model/omit.ts';
import { op } from '#core/sync/op.ts';
import type { NewGround } from '../store/ground.ts';
import { fitting } from '../../support/arbitrary-of.ts';
import { spokenIn } from '../../support/spoken-addresses.ts';
import type { Device } from './device.ts';
import { freshServer } from './plant-server.ts';

const SCHEMAS = {
	hello: messages.helloRequest,
	pull: messages.pullRequest,
	push: messages.pushRequest.extend({ ops: messages.pushRequest.shape.ops.element.or(op).array().max(4) }),
	verify: messages.verifyRequest,
	snapshot: messages.snapshotRequest,
	poll: messages.pollRequest,
	carry: messages.carryRequest,
	parked: parkedRequest,
	numbers: numbersRequest,
	refused: refusedRequest,
	history: historyRequest
};
const ENDPOINTS = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];

/** JSON that no honest sender writes and every parser takes. */
const NASTY = [
	'1e400',
	'-1e400',
	'-0',
	'0.1e-400',
	'9007199254740993',
	'"\\ud800"',
	'"\\u0000"',
	'"' + 'x'.repeat(70_000) + '"',
	'{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}',
	'{"toString":null,"valueOf":1,"length":-1,"hasOwnProperty":0}',
	'{"a":1,"a":2,"a":[]}',
	'['.repeat(300) + ']'.repeat(300),
	'{"a":'.repeat(300) + '1' + '}'.repeat(300),
	'[' + '0,'.repeat(3_000) + '0]'
];

/** The message as text, with one of its values, however deep, turned into something nasty; or only with one more field. */
const nastyText = (message: unknown, at: number, nasty: string): string => {
	let n = 0;
	const marked = JSON.stringify(message, (name, value: unknown) =>
		name !== '' && n++ === at ? '\u0001here' : value
	);
	const text = marked.replace('"\\u0001here"', () => nasty);
	return text === marked ? text.replace(/}$/, `,"__proto__":${nasty},"more":${nasty}}`) : text;
};

const headerText = fc.oneof(
	fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
	fc.constantFrom(
		'bytes=0-',
		'bytes=-1',
		'bytes=9-1',
		'gzip;q=0',
		'gzip',
		'*',
		'-1',
		'0',
		'999999999999999999999',
		'chunked'
	)
);
const headers = fc.dictionary(
	fc.constantFrom(
		...[
			'Accept',
			'Accept-Encoding',
			'Content-Encoding',
			'Content-Type',
			'Content-Length',
			'Cookie',
			'Expect'
		],
		...['If-Match', 'If-None-Match', 'If-Range', 'Last-Event-ID', 'Origin', 'Range', 'X-Forwarded-Proto']
	),
	headerText.map((text) => text.trim()),
	{ maxKeys: 4 }
);
const query = fc.dictionary(
	fc.oneof(
		fc.constantFrom('offset', 'bytes', 'wait', 'cursors', 'scope', '__proto__'),
		fc.string({ maxLength: 8 })
	),
	fc.oneof(fc.constantFrom('0', '-1', '1e9', '00000000000000001', 'NaN', ''), fc.string({ maxLength: 12 })),
	{ maxKeys: 4 }
);
/** An address no file could have is refused before anybody looks which part of the server it means. */
const badAddress = z.object({ error: z.object({ code: z.literal('bad-address'), message: z.string() }) });
const isByCode = (said: unknown): boolean => messages.syncError.or(badAddress).safeParse(said).success;

const RUNS = { numRuns: 80, endOnFailure: true };

/** Every address of docs/sync-protocol.md, asked what its schema says and worse (bad input). */
export const fuzzing = (newGround: NewGround): void => {
	const server = freshServer(newGround);

	const standing = () =>
		server.app.store.read(async (tx) => ({
			head: await tx.head(),
			end: await tx.logEnd(),
			epoch: await tx.epoch()
		}));

	/** An error is one of the protocol's, by code, and has changed nothing; a mistake of ours never. */
	const hears = async (ask: () => Promise<Response>): Promise<number> => {
		const before = await standing();
		const heard = await ask();
		expect(heard.status).toBeLessThan(500);
		if (heard.status < 400 || heard.status === 416) {
			await heard.body?.cancel();
			return heard.status;
		}
		const text = await heard.text();
		expect(text === '' || isByCode(JSON.parse(text)), text).toBe(true);
		expect(await standing()).toEqual(before);
		return heard.status;
	};

	const placed = (device: Device, message: unknown): unknown =>
		typeof message === 'object' && message !== null
			? { ...message, protocol: 1, epoch: device.epoch, client: device.client }
			: message;

	test('every address is among them', () => {
		expect(spokenIn('sync-server/sync/create-sync.ts')).toEqual([...ENDPOINTS].sort());
	});

	test.each(ENDPOINTS)('%s takes no harm from what JSON can say and nobody means', async (path) => {
		const device = await server.device('technician');
		const inputs = [fitting(SCHEMAS[path]), fc.nat(40), fc.constantFrom(...NASTY), headers] as const;
		const statuses = new Set<number>();
		await fc.assert(
			fc.asyncProperty(...inputs, async (message, at, nasty, more) => {
				const rest = omit(more, 'Content-Length');
				const body = nastyText(placed(device, message), at, nasty);
				statuses.add(await hears(() => device.request(path, { method: 'POST', body, headers: rest })));
			}),
			RUNS
		);
		expect([...statuses].some((status) => status >= 400)).toBe(true);
		expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
		device.seq = await server.app.store.read((tx) => tx.lastSeq(device.client));
		expect(await device.verdicts(device.write('t1', 'A'))).toEqual([{ result: 'applied' }]);
	});

	test('live takes whatever is asked of it as the same question, and opens no stream for a stranger', async () => {
		const device = await server.device('technician');
		await fc.assert(
			fc.asyncProperty(query, headers, fc.boolean(), async (asked, more, isStranger) => {
				const stranger = isStranger && { Authorization: 'Bearer mw1_nobody' };
				const path = `live?${new URLSearchParams(asked).toString()}`;
				const status = await hears(() => device.request(path, { headers: { ...more, ...stranger } }));
				expect(status).toBe(isStranger ? 401 : 200);
			}),
			RUNS
		);
	});

	test('blobs answer by code, keep what is whole and nothing else', async () => {
		const device = await server.device('technician');
		const hash = '3a6eb0790f39ac87c94f3856b2dd2c5d110e6811602261a9a923d3bb23adc8b7';
		const name = fc.oneof(
			fc.constant(hash),
			fc.stringMatching(/^[0-9a-f]{64}$/),
			fc.string().map(encodeURIComponent)
		);
		const size = fc.oneof(fc.nat(6).map(String), fc.string({ maxLength: 5 }));
		const asked = fc.record({ offset: size, bytes: size }, { requiredKeys: [] });
		const method = fc.constantFrom('PUT', 'PUT', 'GET', 'HEAD', 'POST', 'DELETE', 'PATCH', 'OPTIONS');
		const body = fc.oneof(fc.constantFrom('data', 'da', 'ta', ''), fc.string({ maxLength: 8 }));
		await fc.assert(
			fc.asyncProperty(name, asked, method, body, headers, async (of, at, how, what, more) => {
				const rest = omit(more, 'Content-Length');
				const path = `blobs/${of}?${new URLSearchParams(at).toString()}`;
				const mayCarry = how !== 'GET' && how !== 'HEAD';
				await hears(() =>
					device.request(path, { method: how, headers: rest, ...(mayCarry && { body: what }) })
				);
			}),
			{ ...RUNS, numRuns: 200 }
		);
		const put = await device.request(`blobs/${hash}?offset=0&bytes=4`, { method: 'PUT', body: 'data' });
		const reached = put.status === 200 ? 4 : ((await put.json()) as { offset: number }).offset;
		const rest = 'data'.slice(reached);
		if (put.status !== 200) {
			const more = { method: 'PUT', body: rest };
			expect((await device.request(`blobs/${hash}?offset=${reached}&bytes=4`, more)).status).toBeLessThan(
				500
			);
		}
		const kept = await device.request(`blobs/${hash}`);
		expect([404, 200]).toContain(kept.status);
		if (kept.status === 200) expect(await kept.text()).toBe('data');
	});

	test('an address that is none, whatever the method and the header, is nothing', async () => {
		const device = await server.device('technician');
		const path = fc.oneof(
			fc.constantFrom(...ENDPOINTS, 'live', 'blobs', 'blobs/', 'Hello', 'hello/', 'push/push', ''),
			fc.string({ maxLength: 12 }).map(encodeURIComponent)
		);
		const method = fc.constantFrom('GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS');
		await fc.assert(
			fc.asyncProperty(path, query, method, headers, async (to, asked, how, more) => {
				await hears(() =>
					device.request(`${to}?${new URLSearchParams(asked).toString()}`, { method: how, headers: more })
				);
			}),
			RUNS
		);
	});

	test('healthz says how it is, whatever else is said to it', async () => {
		const ask = (path: string, init: RequestInit) =>
			Promise.resolve(server.app.fetch(new Request(`http://plant.test/${path}`, init)));
		const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS');
		await fc.assert(
			fc.asyncProperty(query, method, headers, async (asked, how, more) => {
				const path = `healthz?${new URLSearchParams(asked).toString()}`;
				const heard = await ask(path, { method: how, headers: more });
				expect(heard.status).toBe(how === 'GET' || how === 'HEAD' ? 200 : 405);
				if (how === 'GET') expect(await heard.json()).toMatchObject({ app: 'millwright', status: 'ok' });
			}),
			RUNS
		);
	});
};
