import { expect, test } from 'vitest';
import type { Doc } from '#core/model/document.ts';
import { docOf } from '../unit/core/plant.ts';
import { freshPlant } from './replica-server.ts';

const plant = freshPlant();

const SITE = ['site:ham1', 'person:technician'];

test('S-2 a new device holds what its person may see, and nothing else', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	expect(phone.device.loop.status.value).toMatchObject({ state: 'resting' });
	expect(await plant.shelvesOf(phone)).toEqual(await plant.truth(SITE));
	expect([...(await plant.shelvesOf(phone)).keys()]).not.toContain('muc1');
});

test('S-1 what was done offline is on screen at once, and true when the server has it', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	phone.network.isDown = true;
	const done = await phone.device.dispatch('team.create', { name: 'Night shift' }, { undo: 0 });
	expect(done).toMatchObject({ ok: true, verdict: { result: 'applied' } });
	const id = done.ok ? `t_${done.op.client}_1` : '';
	expect(await phone.device.overlay.read().get(id)).toMatchObject({ name: 'Night shift', rev: 1 });
	await phone.device.loop.visit();
	expect(phone.device.loop.status.value).toMatchObject({ state: 'waiting', trouble: 'unreachable' });
	phone.network.isDown = false;
	await phone.device.loop.visit();
	expect(await phone.device.outbox.acts()).toMatchObject([
		{ state: 'answered', verdict: { result: 'applied' } }
	]);
	expect(await plant.shelvesOf(phone)).toEqual(await plant.truth(SITE));
	expect(phone.device.overlay.snapshots.value?.projected.size).toBe(0);
});

const team = (id: string, name: string, rev: number, scopes = ['site:ham1']) =>
	docOf({ id, kind: 'team', name, code: id, members: [], rev, scopes });

const put = (...docs: Doc[]) => plant.server.app.store.write((tx) => tx.put(docs));

const TEAMS = { shelf: 'directory', selector: { kind: 'team', ixState: '' }, sort: ['ixSort'] } as const;

for (const [limit, inMemory] of [
	[1, 1_000],
	[7, 1_000],
	[1_000, 1_000],
	[2, 1]
] as const) {
	test(`S-3 pages of ${limit}, ${inMemory} of them in memory: a list never shows half of what was done together`, async () => {
		const phone = await (await plant.profile('technician')).tab({ limit, inMemory });
		await put(team('a', '0', 1), team('b', '0', 1));
		await phone.device.loop.visit();
		const seen: string[] = [];
		const list = phone.device
			.live(TEAMS)
			.subscribe((docs) => seen.push(docs.map(({ name }) => name).join('=')));
		for (let n = 1; n <= 12; n++) {
			// Others in between, so that the two lie on different pages.
			const between = Array.from({ length: n % 5 }, (_, i) =>
				team(`x${i}`, `x`, n + 1, ['site:muc1', 'site:ham1'])
			);
			await put(
				team('a', String(n), n + 1),
				...between.map((doc) => ({ ...doc, kind: 'team', archived: true })),
				team('b', String(n), n + 1)
			);
			if (n % 2 === 0) await phone.device.loop.visit();
		}
		await expect.poll(() => seen.at(-1)).toMatch(/^12=12/);
		list.unsubscribe();
		const halves = seen.map((names) => names.split('=')).filter(([a, b]) => a !== b);
		expect(halves).toEqual([]);
		expect(seen.length).toBeGreaterThan(3);
		expect(await plant.shelvesOf(phone)).toEqual(await plant.truth(SITE));
	});
}

test('S-2 what leaves a person’s scopes leaves the device, what comes into them comes', async () => {
	const phone = await (await plant.profile('technician')).tab({ limit: 2 });
	await put(
		team('t1', 'ours', 1),
		team('t2', 'theirs', 1, ['site:muc1']),
		team('t3', 'both', 1, ['site:ham1', 'person:technician'])
	);
	await phone.device.loop.visit();
	await put(
		team('t1', 'ours', 2, ['site:muc1']),
		team('t2', 'ours now', 2, ['site:ham1']),
		team('t3', 'mine', 2, ['person:technician'])
	);
	await phone.device.loop.visit();
	const shelves = await plant.shelvesOf(phone);
	expect(shelves).toEqual(await plant.truth(SITE));
	expect([shelves.has('t1'), shelves.has('t2'), shelves.has('t3')]).toEqual([false, true, true]);
});

test('S-2 what is older than the device window leaves the device, and comes back when it changes', async () => {
	const phone = await (await plant.profile('technician')).tab();
	const both = ['site:ham1', 'person:technician'];
	await put(team('t1', 'old', 1, both));
	await phone.device.loop.visit();
	await plant.server.app.store.write((tx) => tx.shed(['t1']));
	await phone.device.loop.visit();
	expect((await plant.shelvesOf(phone)).has('t1')).toBe(false);
	await put(team('t1', 'again', 2, both));
	await phone.device.loop.visit();
	expect((await plant.shelvesOf(phone)).get('t1')).toMatchObject({ name: 'again' });
});

for (const fault of ['lost', 'answer-lost', 'twice', 'portal', 'cut'] as const) {
	test(`S-2 a round that meets "${fault}" between its pages begins again where it was proven`, async () => {
		const phone = await (await plant.profile('technician')).tab({ limit: 3, inMemory: 4 });
		await phone.device.loop.visit();
		await put(...Array.from({ length: 20 }, (_, n) => team(`t${n}`, `team ${n}`, 1)));
		const { replica } = { replica: phone.device.keeper.current.value };
		const { version } = replica?.state ?? { version: 0 };
		for (let n = 0; n < 3; n++) phone.network.pass('/sync/pull');
		phone.network.next('/sync/pull', fault);
		await phone.device.loop.visit();
		if (fault !== 'twice') expect(replica?.state.version).toBe(version);
		await phone.device.loop.visit();
		expect(await plant.shelvesOf(phone)).toEqual(await plant.truth(SITE));
	});
}

test('S-2 a first fill that is interrupted again and again goes on where it was', async () => {
	await put(...Array.from({ length: 40 }, (_, n) => team(`t${n}`, `team ${n}`, 1)));
	const profile = await plant.profile('technician');
	let pages = 0;
	for (let n = 0; n < 12; n++) {
		const tab = await profile.openTab({ limit: 5 });
		for (let i = 0; i < n % 3; i++) tab.network.pass('/sync/snapshot');
		tab.network.next('/sync/snapshot', 'lost');
		await tab.device.loop.visit();
		pages += tab.network.asked.filter((path) => path === '/sync/snapshot').length;
		if (n % 2 === 0) await tab.close();
		else await tab.crash();
	}
	const last = await profile.tab({ limit: 5 });
	await last.device.loop.visit();
	pages += last.network.asked.filter((path) => path === '/sync/snapshot').length;
	expect(await plant.shelvesOf(last)).toEqual(await plant.truth(SITE));
	// Each page was fetched once, besides those that were lost.
	expect(pages).toBeLessThan(12 + 20);
});
