import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { MAX_ACT_BYTES } from '#core/sync/messages.ts';
import type { NewGround } from '../store/ground.ts';
import { freshServer } from './plant-server.ts';

const APPLIED = { result: 'applied' };

export const pushing = (newGround: NewGround): void => {
	const server = freshServer(newGround);

	test('S-1 an act gets its verdict, and the same one again however often it is sent', async () => {
		const tablet = await server.device('technician');
		const [first, second] = [tablet.write('t1', 'A'), tablet.write('t2', 'B')];
		const said = await tablet.push(first, second);
		expect(said.body.verdicts).toEqual([
			{ seq: 1, verdict: APPLIED },
			{ seq: 2, verdict: APPLIED }
		]);
		expect(said.body).toMatchObject({ lastSeq: 2, now: '2026-03-23T08:00:00.000Z' });
		const again = await tablet.push(first, second, tablet.write('t1', 'C'));
		expect(again.body.verdicts).toEqual([...said.body.verdicts, { seq: 3, verdict: APPLIED }]);
		expect(await server.app.store.read((tx) => tx.get('t1'))).toMatchObject({ name: 'C', rev: 2 });
		expect(await server.app.store.read((tx) => tx.log(0, 10))).toHaveLength(3);
	});

	test('S-1 acts ahead of their turn wait: the device is told which one is expected', async () => {
		const tablet = await server.device('technician');
		const [first, second, third] = [1, 2, 3].map((n) => tablet.write(`t${n}`, 'A'));
		expect(await tablet.push(second)).toMatchObject({
			status: 409,
			body: { error: 'expected-seq', expected: 1 }
		});
		// Within one request too: none of it is applied.
		expect((await tablet.push(first, third)).body).toMatchObject({ error: 'expected-seq', expected: 1 });
		expect((await tablet.push(second, first)).body).toMatchObject({ error: 'expected-seq', expected: 1 });
		expect(await server.app.store.read((tx) => tx.log(0, 10))).toEqual([]);
		expect(await tablet.verdicts(first, second, third)).toEqual([APPLIED, APPLIED, APPLIED]);
	});

	test('S-1 many requests at once get each its own answer, and what is applied once stays once', async () => {
		const tablets = await Promise.all(Array.from({ length: 12 }, () => server.device('technician')));
		const requests = tablets.flatMap((tablet, i) => {
			const acts = [1, 2, 3].map((n) => tablet.write(`t_${i}_${n}`, `${n}`));
			// Each one twice, as after a lost answer.
			return [tablet.push(...acts), tablet.push(...acts)];
		});
		for (const { body } of await Promise.all(requests))
			expect(body.verdicts.map(({ verdict }) => verdict)).toEqual([APPLIED, APPLIED, APPLIED]);
		const log = await server.app.store.read((tx) => tx.log(0, 100));
		expect(log).toHaveLength(36);
		expect(new Set(log.map(({ op }) => op.id)).size).toBe(36);
	});

	test('while many acts wait, the server hears whoever else asks', async () => {
		const devices = await Promise.all(Array.from({ length: 10 }, () => server.device('technician')));
		let answered = 0;
		// More than one transaction takes.
		const pushes = devices.map(async (one, n) => {
			await one.push(...Array.from({ length: 450 }, (_, i) => one.write(`t${n}-${i % 5}`, 'A')));
			answered += 1;
		});
		await Promise.race(pushes);
		await turn();
		expect(answered).toBeLessThan(devices.length);
		await Promise.all(pushes);
	});

	test('a cloned profile is told apart: another act under a number that was used', async () => {
		const tablet = await server.device('technician');
		const clone = await server.device('technician', { client: tablet.client });
		expect(await tablet.verdicts(tablet.write('t1', 'mine'))).toEqual([APPLIED]);
		const said = await clone.push(clone.write('t1', 'its own'), clone.write('t2', 'more'));
		expect(said).toMatchObject({ status: 409, body: { error: 'forked-client' } });
		expect(await server.app.store.read((tx) => tx.get('t2'))).toBeUndefined();
	});

	test('nobody can speak under the client of another device, nor read what became of its acts', async () => {
		const tablet = await server.device('technician');
		await tablet.verdicts(tablet.write('t1', 'mine'));
		const thief = await server.device('lead', { device: 'phone', client: tablet.client });
		expect((await thief.hello()).body.error).toBe('forked-client');
		thief.epoch = tablet.epoch;
		thief.scopes = tablet.scopes;
		const forged = thief.write('t1', 'stolen', ['site:ham1'], { seq: 2 });
		for (const said of [await thief.push(forged), await thief.pull(), await thief.verify(thief.cursors())])
			expect(said).toMatchObject({ status: 409, body: { error: 'forked-client' } });
	});

	test('S-6 one poisoned act is refused alone, wherever it stands', async () => {
		const tablet = await server.device('technician');
		const verdicts = await tablet.verdicts(
			tablet.write('t1', 'A'),
			tablet.act('team.explode', {}),
			tablet.act('team.poison', {}),
			tablet.write('t2', 'B')
		);
		const broken = { result: 'refused', refusal: { code: 'broken' } };
		expect(verdicts).toEqual([APPLIED, broken, broken, APPLIED]);
		expect(server.notes.join()).toContain('a mistake of ours');
	});

	test('S-6 an act nobody can read has a number all the same: it is refused, logged, and the queue goes on', async () => {
		const tablet = await server.device('technician');
		const deep = JSON.parse('['.repeat(200) + ']'.repeat(200)) as unknown;
		const unreadable: [unknown, string | undefined][] = [
			[{ ...tablet.write('t', 'A'), at: 'yesterday' }, 'at'],
			[{ seq: (tablet.seq += 1) }, 'id'],
			[((tablet.seq += 1), 'not an act at all'), undefined],
			[((tablet.seq += 1), null), undefined],
			[{ ...tablet.write('t', 'A'), id: 'OTHER:9' }, 'id'],
			[{ ...tablet.write('t', 'A'), client: 'ANOTHER0' }, 'client'],
			[tablet.act('team.write', { id: 't', name: 'x'.repeat(MAX_ACT_BYTES), scopes: [] }), 'size'],
			[tablet.act('team.write', { deep }), 'depth']
		];
		const raws = unreadable.map(([raw]) => raw);
		const expected = unreadable.map(([, field]) => ({
			result: 'refused',
			refusal: { code: 'malformed', ...(field && { field }) }
		}));
		const last = tablet.write('t2', 'B');
		expect(await tablet.verdicts(...raws, last)).toEqual([...expected, APPLIED]);
		// Sent again it is known, changed it is another act.
		expect(await tablet.verdicts(...raws, last)).toEqual([...expected, APPLIED]);
		const changed = [{ ...(raws[0] as object), at: 'tomorrow' }, ...raws.slice(1)];
		expect((await tablet.push(...changed)).body.error).toBe('forked-client');
		const log = await server.app.store.read((tx) => tx.log(0, 20));
		expect(log.map(({ op }) => op.seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
		expect(JSON.stringify(log[2]?.op.args)).toContain('not an act at all');
		expect(Math.max(...log.map(({ op }) => JSON.stringify(op).length))).toBeLessThan(40_000);
	});

	test('S-6 an act that stands on a refused one is refused with it, and those of others are not', async () => {
		const tablet = await server.device('technician');
		const other = await server.device('lead');
		const bad = tablet.act('team.create', { name: 7 });
		const [first, second] = await tablet.verdicts(
			bad,
			tablet.act('team.rename', { id: `t_${tablet.client}_1`, name: 'B' })
		);
		expect(first).toMatchObject({ result: 'refused', refusal: { code: 'malformed', field: 'name' } });
		expect(second).toEqual({ result: 'refused', refusal: { code: 'dependency', dependsOn: bad.id } });
		expect(await other.verdicts(other.act('team.create', { name: 'C' }))).toEqual([APPLIED]);
	});

	test('acts of an older app are understood, those of a newer one are parked, unknown ones too', async () => {
		const tablet = await server.device('technician');
		const verdicts = await tablet.verdicts(
			tablet.act('team.write', { id: 't1', name: 'old' }, { v: 1 }),
			tablet.act('team.write', { id: 't2', name: 'new', scopes: [] }, { v: 3 }),
			tablet.act('team.fly', {}),
			tablet.act('act.withdrawn', {})
		);
		const newer = { result: 'quarantined', reason: 'newer-version' };
		expect(verdicts).toEqual([APPLIED, newer, newer, { result: 'withdrawn' }]);
	});

	test('a shared tablet brings the acts of everybody at its site, and of nobody else', async () => {
		const tablet = await server.device('technician');
		const by = (actor: string) => tablet.write(`t_${actor}`, 'A', ['site:ham1'], { actor });
		const stranger = { result: 'refused', refusal: { code: 'unknown-person' } };
		expect(
			await tablet.verdicts(by('lead'), by('foreigner'), by('nobody'), by('system'), by('technician'))
		).toEqual([APPLIED, stranger, stranger, stranger, APPLIED]);
	});

	test('a personal device brings acts only of those who signed in on it', async () => {
		const phone = await server.device('technician', { device: 'phone' });
		const by = (actor: string) => phone.write(`t_${actor}`, 'A', ['site:ham1'], { actor });
		const parked = { result: 'quarantined', reason: 'foreign-person' };
		expect(await phone.verdicts(by('admin'), by('technician'))).toEqual([parked, APPLIED]);
		await server.device('admin', { device: 'phone' });
		expect(await phone.verdicts(by('admin'))).toEqual([APPLIED]);
	});

	test('what another device did is parked for a supervisor, neither taken nor thrown away', async () => {
		const phone = await server.device('technician', { device: 'phone' });
		const foreign = phone.write('t1', 'A', ['site:ham1'], { device: 'tablet' });
		expect(await phone.verdicts(foreign)).toEqual([{ result: 'quarantined', reason: 'foreign-device' }]);
		expect((await server.app.store.read((tx) => tx.log(0, 1)))[0]?.op).toEqual(foreign);
	});

	test('a revoked device and a person who was sent away are heard, and their acts parked', async () => {
		const tablet = await server.device('technician');
		const admin = await server.device('admin', { device: 'phone' });
		const before = tablet.write('t1', 'A');
		await admin.verdicts(admin.act('person.revoke', { id: 'technician' }));
		expect(await tablet.verdicts(before)).toEqual([{ result: 'quarantined', reason: 'revoked-person' }]);
		await admin.verdicts(admin.act('device.revoke', { id: 'tablet' }));
		expect(await tablet.verdicts(tablet.write('t1', 'A'))).toEqual([
			{ result: 'quarantined', reason: 'revoked-device' }
		]);
		expect((await tablet.hello()).body.scopes).toEqual([]);
	});

	test('S-7 an act upon what its person may not know of is answered like one upon nothing', async () => {
		const contractor = await server.device('contractor');
		const lead = await server.device('lead');
		await lead.verdicts(lead.write('t1', 'secret plans'));
		const rename = (id: string) => contractor.act('team.rename', { id, name: 'mine' });
		const [hidden, missing] = await contractor.verdicts(rename('t1'), rename('t0'));
		expect(hidden).toEqual({ result: 'refused', refusal: { code: 'not-found' } });
		expect(hidden).toEqual(missing);
		// Nor by writing over it.
		const over = contractor.write('t1', 'mine', ['person:contractor']);
		expect(await contractor.verdicts(over)).toEqual([hidden]);
	});

	test('S-11 a device clock ahead is put right, and an impossible one does no harm', async () => {
		const tablet = await server.device('technician');
		const timed = (id: string, at: string, clock: number | null) =>
			tablet.write(id, 'A', ['site:ham1'], { at, clock });
		await tablet.verdicts(
			timed('t1', '2026-03-23T09:30:00.000Z', -7_200_000),
			timed('t2', '2031-01-01T00:00:00.000Z', null),
			timed('t3', '9999-99-99T99:99:99.999Z', 1e300),
			timed('t4', '2026-03-01T06:00:00.000Z', 1e300)
		);
		const times = await server.app.store.read(async (tx) =>
			Promise.all(['t1', 't2', 't3', 't4'].map(async (id) => (await tx.get(id))?.updatedAt))
		);
		const received = '2026-03-23T08:00:00.000Z';
		expect(times).toEqual(['2026-03-23T07:30:00.000Z', received, received, '2026-03-01T06:00:00.000Z']);
	});
};
