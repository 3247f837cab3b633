import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FILL_PARTS, fillPartOf } from '#core/sync/fill-order.ts';
import type { Doc } from '#core/model/document.ts';
import type { NewGround } from '../store/ground.ts';
import type { Device } from './device.ts';
import { freshServer } from './plant-server.ts';
import { line, team } from './teams.ts';

interface Filled {
	readonly held: Map<string, Doc>;
	readonly order: readonly string[];
	readonly cursors: Record<string, number>;
}

/** The whole first fill, as a device does it; `between` happens after each page. */
const fill = async (
	device: Device,
	limit: number,
	between = async (): Promise<void> => {}
): Promise<Filled> => {
	const held = new Map<string, Doc>();
	const order: string[] = [];
	let lowest = Infinity;
	for (const part of FILL_PARTS)
		for (let after: string | null = ''; after !== null;) {
			const { status, body } = await device.snapshot(part, after, limit);
			if (status !== 200) throw new Error(`The fill was answered ${body.error}`);
			expect(body.docs.length).toBeLessThanOrEqual(limit);
			for (const doc of body.docs) {
				expect(fillPartOf(doc)).toBe(part);
				if ((held.get(doc.id)?.rev ?? 0) <= doc.rev) held.set(doc.id, doc);
				order.push(doc.id);
			}
			lowest = Math.min(lowest, ...Object.values(body.cursors));
			after = body.next;
			await between();
		}
	return { held, order, cursors: device.cursors(lowest) };
};

const startsIn = (data: string): string[] => readdirSync(join(data, 'starts')).sort();

const sorted = (held: ReadonlyMap<string, Doc>) => [...held].sort(([a], [b]) => (a < b ? -1 : 1));

export const filling = (newGround: NewGround): void => {
	const server = freshServer(newGround);

	const plant = async (): Promise<void> => {
		const scopes = [
			['site:ham1'],
			['confidential:ham1'],
			['person:lead'],
			['site:ham1', 'person:lead'],
			['site:muc1']
		];
		const docs = Array.from({ length: 60 }, (_, n) => [
			team(`t${n}`, scopes[n % 5]),
			line(`l${n}`, scopes[n % 5])
		]);
		await server.app.store.write((tx) => tx.put(docs.flat()));
	};

	test('S-2 a prepared start and what came after it are the same as pulling everything', async () => {
		await plant();
		const lead = await server.device('lead');
		const filled = await fill(lead, 5000);
		await server.app.store.write((tx) =>
			tx.put([team('t0', ['site:muc1'], { rev: 2 }), line('l1', ['site:ham1'], { rev: 2 }), team('new')])
		);
		const { held } = await lead.catchUp(1000, filled.held, filled.cursors);
		expect(sorted(held)).toEqual(sorted((await lead.catchUp(1000)).held));
		expect(held.has('t0')).toBe(false);
	});

	test.each([1, 7, 1000])(
		'S-2 a fill in pages of %i, while the plant goes on changing, ends in the server’s own state',
		async (limit) => {
			await plant();
			const lead = await server.device('lead');
			let n = 0;
			const { held, order, cursors } = await fill(lead, limit, async () => {
				n += 1;
				const to = n % 3 === 0 ? ['site:muc1'] : ['site:ham1'];
				if (n <= 30)
					await server.app.store.write((tx) =>
						tx.put([team(`t${n % 20}`, to, { rev: n + 1 }), line(`new${n}`)])
					);
			});
			expect(order.indexOf('tablet')).toBeLessThan(order.indexOf('filler'));
			expect(order.indexOf('filler')).toBeLessThan(order.indexOf('l0'));
			const caughtUp = await lead.catchUp(1000, held, cursors);
			expect(sorted(caughtUp.held)).toEqual(sorted((await lead.catchUp(1000)).held));
		}
	);

	test('the counts tell how far it is', async () => {
		await plant();
		const lead = await server.device('lead');
		const { body } = await lead.snapshot('people', '', 3);
		const { order } = await fill(lead, 5000);
		expect(body.docs).toHaveLength(3);
		// Documents that lie in a person's own scope and a shared one count twice.
		const all = Object.values(body.counts).reduce((sum, count) => sum + count, 0);
		expect(all).toBeGreaterThanOrEqual(order.length);
		expect(all).toBeLessThan(order.length * 1.5);
	});

	test('compressed on disk once, it is sent as it lies there to those who can read it', async () => {
		await server.app.store.write((tx) =>
			tx.put(
				Array.from({ length: 2500 }, (_, n) =>
					team(`t${String(n).padStart(4, '0')}`, undefined, { name: `Ätzung ${n}` })
				)
			)
		);
		const lead = await server.device('lead');
		await server.app.store.write((tx) => tx.put([team('t0500x', ['person:lead'])]));
		const message = {
			protocol: 1,
			epoch: lead.epoch,
			client: lead.client,
			scopes: lead.scopes,
			part: 'people'
		};
		for (const after of ['', 't0499']) {
			const ask = (encoding: string) =>
				lead.request('snapshot', {
					method: 'POST',
					body: JSON.stringify({ ...message, after, limit: 5000 }),
					headers: { 'Accept-Encoding': encoding }
				});
			const zipped = await ask('gzip');
			expect(zipped.headers.get('content-encoding')).toBe('gzip');
			const bytes = new Uint8Array(await zipped.arrayBuffer());
			const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
			expect(await new Response(stream).json()).toEqual(await (await ask('identity')).json());
		}
		expect((await fill(lead, 5000)).held.size).toBeGreaterThan(2500);
	});

	test('people of the same scopes share one start, and a new process finds it again', async () => {
		await plant();
		const [one, two] = [await server.device('technician'), await server.device('technician')];
		await fill(one, 5000);
		const [file] = startsIn(server.data);
		await fill(two, 5000);
		const later = await server.another();
		const three = await server.device('technician', { app: later });
		await fill(three, 5000);
		expect(startsIn(server.data)).toHaveLength(2);
		expect(startsIn(server.data)[0]).toBe(file);
	});

	test('a start behind the horizon is made anew, by every process', async () => {
		await plant();
		const lead = await server.device('lead');
		const elsewhere = await server.device('lead', { app: await server.another() });
		await fill(lead, 5000);
		await fill(elsewhere, 5000);
		await lead.verdicts(lead.write('t0', 'gone', ['site:muc1']));
		await server.app.store.write(async (tx) => tx.compact(await tx.head()));
		for (const device of [lead, elsewhere]) {
			const { held, cursors } = await fill(device, 5000);
			expect(held.has('t0')).toBe(false);
			expect((await device.pull(cursors)).status).toBe(200);
		}
	});

	test('a start whose file is gone is made again', async () => {
		const lead = await server.device('lead');
		await fill(lead, 5000);
		for (const name of startsIn(server.data))
			if (name.endsWith('.blocks')) rmSync(join(server.data, 'starts', name));
		expect(await lead.snapshot('people')).toMatchObject({ status: 503, body: { error: 'busy' } });
		expect((await fill(lead, 5000)).held.has('tablet')).toBe(true);
	});
};
