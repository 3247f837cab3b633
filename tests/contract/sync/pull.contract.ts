import { expect, test } from 'vitest';
import type { Doc } from '#core/model/document.ts';
import type { Store } from '#server/store/store.ts';
import type { NewGround } from '../store/ground.ts';
import { freshServer } from './plant-server.ts';
import { team } from './teams.ts';

/** What a person of these scopes should hold, by looking at every document. */
const visible = async (store: Store, scopes: readonly string[], ids: readonly string[]) =>
	store.read(async (tx) => {
		const docs = await Promise.all(ids.map((id) => tx.get(id)));
		return docs
			.filter((doc) => doc?.scopes.some((scope) => scopes.includes(scope)))
			.map((doc) => doc?.id)
			.sort();
	});

const idsOf = (held: ReadonlyMap<string, Doc>): string[] => [...held.keys()].sort();

export const pulling = (newGround: NewGround): void => {
	const server = freshServer(newGround);

	test('S-2 pages of one, seven and a thousand end in the same state: the server’s own', async () => {
		const lead = await server.device('lead');
		const ids = Array.from({ length: 40 }, (_, n) => `t${n}`);
		const scopesFor = (n: number) =>
			[['site:ham1'], ['site:muc1'], ['confidential:ham1'], ['person:lead', 'site:ham1'], ['person:other']][
				n % 5
			];
		await server.app.store.write((tx) => tx.put(ids.map((id, n) => team(id, scopesFor(n) ?? []))));
		// Half of them move on: into, out of and between what this person holds.
		for (const [n, id] of ids.entries())
			if (n % 2 === 0)
				await server.app.store.write((tx) => tx.put([team(id, scopesFor(n + 1) ?? [], { rev: 2 })]));
		const expected = await visible(server.app.store, lead.scopes, ids);
		for (const limit of [1, 7, 1000]) {
			const { held, cursors } = await lead.catchUp(limit);
			expect(idsOf(held).filter((id) => /^t\d/.test(id))).toEqual(expected);
			expect(new Set(Object.values(cursors))).toEqual(
				new Set([await server.app.store.read((tx) => tx.head())])
			);
		}
	});

	test('S-7 a document outside the scopes is never sent, not by pull, repair, verify or fill', async () => {
		const contractor = await server.device('contractor');
		await server.app.store.write((tx) =>
			tx.put([team('site', ['site:ham1']), team('mine', ['site:ham1', 'person:contractor'])])
		);
		expect(contractor.scopes).toEqual(['person:contractor']);
		const { held, cursors } = await contractor.catchUp(1000);
		expect(idsOf(held)).toEqual(['contractor', 'mine']);
		const again = await contractor.pull(cursors, { again: ['site', 'mine', 'tablet', 'nothing'] });
		expect(again.body.docs.map(({ id }) => id)).toEqual(['mine']);
		expect((await contractor.verify(cursors)).body.buckets?.reduce((n, { count }) => n + count, 0)).toBe(2);
		const fills = await Promise.all(
			['people', 'work', 'plant', 'history'].map((part) => contractor.snapshot(part))
		);
		expect(fills.flatMap(({ body }) => body.docs.map(({ id }) => id)).sort()).toEqual(['contractor', 'mine']);
	});

	test('S-7 whoever asks for scopes the person does not hold is told which they are now', async () => {
		const tablet = await server.device('technician');
		const wrong: Record<string, number>[] = [
			{},
			{ 'site:ham1': 0 },
			{ ...tablet.cursors(), 'site:muc1': 0 },
			{ ...tablet.cursors(), 'confidential:ham1': 0 }
		];
		for (const cursors of wrong)
			for (const said of [
				await tablet.pull(cursors),
				await tablet.verify(cursors),
				await tablet.poll(cursors, 0)
			])
				expect(said).toMatchObject({
					status: 409,
					body: { error: 'scopes-changed', scopes: ['person:technician', 'site:ham1'] }
				});
		expect((await tablet.snapshot('people', '', 10, { scopes: ['site:muc1'] })).body.error).toBe(
			'scopes-changed'
		);
	});

	test('S-7 a person who gets and loses a right holds at once what goes with it, and no more', async () => {
		const tablet = await server.device('technician');
		const admin = await server.device('admin');
		const { cursors } = await tablet.catchUp(1000);
		const grants = (to: unknown, from: unknown) =>
			admin.act('person.edit', { id: 'technician', changes: { grants: { from, to } } });
		const before = [{ role: 'technician', site: 'ham1' }];
		const after = [...before, { role: 'supervisor', site: 'ham1' }];
		expect(await admin.verdicts(grants(after, before))).toEqual([{ result: 'applied' }]);
		expect((await tablet.pull(cursors)).body).toMatchObject({
			error: 'scopes-changed',
			scopes: ['confidential:ham1', 'person:technician', 'site:ham1']
		});
		expect(await admin.verdicts(admin.act('person.leave', { id: 'technician' }))).toEqual([
			{ result: 'applied' }
		]);
		expect((await tablet.pull(cursors)).body).toMatchObject({ error: 'scopes-changed', scopes: [] });
		await tablet.hello();
		expect((await tablet.pull()).body).toMatchObject({ docs: [], leaves: [], more: false });
	});

	test('S-1 an act’s effects and the number that covers it come together', async () => {
		const tablet = await server.device('technician');
		const { cursors } = await tablet.catchUp(1000);
		expect((await tablet.pull(cursors)).body.lastSeq).toBe(0);
		await tablet.verdicts(tablet.write('t1', 'A'), tablet.write('t2', 'B'));
		const { body } = await tablet.pull(cursors);
		expect(body.lastSeq).toBe(2);
		expect(body.docs.map(({ id }) => id)).toEqual(['t1', 't2']);
	});

	test('a page ends before it gets too large for a phone, whatever was asked for', async () => {
		const lead = await server.device('lead');
		const large = Array.from({ length: 30 }, (_, n) =>
			team(`t${n}`, ['site:ham1'], { name: 'x'.repeat(500_000) })
		);
		await server.app.store.write((tx) => tx.put(large));
		const { body } = await lead.pull();
		expect(body.more).toBe(true);
		expect(JSON.stringify(body.docs).length).toBeLessThan(5_000_000);
		expect((await lead.catchUp(1000)).held.size).toBeGreaterThan(30);
	});

	test('S-2 whoever was away longer than leave rows are kept begins again at zero, and gets there', async () => {
		const lead = await server.device('lead');
		const away = await server.device('lead');
		await server.app.store.write((tx) => tx.put([1, 2, 3].map((n) => team(`t${n}`, ['site:ham1']))));
		const { cursors, held } = await away.catchUp(1000);
		expect(held.has('t1')).toBe(true);
		await lead.verdicts(lead.write('t1', 'gone', ['site:muc1']), lead.write('t9', 'new'));
		await server.app.store.write(async (tx) => tx.compact(await tx.head()));
		expect(await away.pull(cursors)).toMatchObject({ status: 409, body: { error: 'behind-horizon' } });
		// Below the horizon on the way up, page by page.
		for (const limit of [1, 2, 1000]) {
			const fresh = await away.catchUp(limit);
			expect(idsOf(fresh.held)).toEqual(expect.arrayContaining(['t2', 't3', 't9']));
			expect(fresh.held.has('t1')).toBe(false);
		}
	});

	test('a cursor the store never reached is not trusted', async () => {
		const lead = await server.device('lead');
		const head = await server.app.store.read((tx) => tx.head());
		expect((await lead.pull(lead.cursors(head))).body.docs).toEqual([]);
		expect((await lead.pull(lead.cursors(head + 1))).body.error).toBe('behind-horizon');
		expect((await lead.verify(lead.cursors(head + 1))).body.error).toBe('moved');
	});

	test('a repair sends again what the device asks for, whatever its cursors say', async () => {
		const lead = await server.device('lead');
		const { cursors } = await lead.catchUp(1000);
		const { body } = await lead.pull(cursors, { again: ['tablet', 'filler', 'tablet', 'unknown'] });
		expect(body.docs.map(({ id }) => id).sort()).toEqual(['filler', 'tablet']);
		expect(body.more).toBe(false);
	});

	test('S-2 verify tells the device what differs, bucket by bucket, once it has pulled everything', async () => {
		const lead = await server.device('lead');
		const { held, cursors } = await lead.catchUp(1000);
		const { body } = await lead.verify(cursors);
		expect(body.buckets).toHaveLength(256);
		expect(body.buckets?.reduce((n, { count }) => n + count, 0)).toBe(held.size);
		const pairs = await Promise.all(
			(body.buckets ?? []).flatMap(({ count }, bucket) =>
				count > 0 ? [lead.verify(cursors, { bucket })] : []
			)
		);
		const told = pairs.flatMap((said) => said.body.pairs ?? []);
		expect(told.map(({ id }) => id).sort()).toEqual(idsOf(held));
		for (const { id, rev } of told) expect(held.get(id)?.rev).toBe(rev);
		// What moves elsewhere is none of this device's business.
		await server.app.store.write((tx) => tx.put([team('far', ['site:muc1'])]));
		expect((await lead.verify(cursors)).status).toBe(200);
		await lead.verdicts(lead.write('t1', 'A'));
		expect((await lead.verify(cursors)).body.error).toBe('moved');
	});

	test('answers are compressed for those who can read it', async () => {
		const lead = await server.device('lead');
		await server.app.store.write((tx) =>
			tx.put(Array.from({ length: 50 }, (_, n) => team(`t${n}`, ['site:ham1'])))
		);
		const message = {
			protocol: 1,
			epoch: lead.epoch,
			client: lead.client,
			cursors: lead.cursors(),
			limit: 99
		};
		const ask = (encoding: string) =>
			lead.request('pull', {
				method: 'POST',
				body: JSON.stringify(message),
				headers: { 'Accept-Encoding': encoding }
			});
		for (const encoding of ['gzip', 'br, gzip;q=0.5', 'deflate,gzip']) {
			const answer = await ask(encoding);
			expect(answer.headers.get('content-encoding')).toBe('gzip');
			const plain = answer.body?.pipeThrough(new DecompressionStream('gzip'));
			expect(await new Response(plain ?? null).json()).toEqual(await (await ask('identity')).json());
		}
		expect((await ask('gzip;q=0')).headers.get('content-encoding')).toBeNull();
	});
};
