import { IDBIndex } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import type { Tab } from '../support/engine-device.ts';
import { freshPlant } from './replica-server.ts';

const plant = freshPlant();

const create = (tab: Tab, name: string) => tab.device.dispatch('team.create', { name }, { undo: 0 });

const teams = async () => {
	const log = await plant.server.app.store.read((tx) => tx.log(0, 1_000));
	return log
		.filter(({ op }) => op.name === 'team.create')
		.map(({ op }) => (op.args as { name: string }).name);
};

const verdicts = async ({ device }: Tab) =>
	(await device.outbox.acts()).map(({ state, verdict }) => (state === 'answered' ? verdict?.result : state));

for (const fault of ['lost', 'answer-lost', 'twice', 'portal', 'cut'] as const) {
	test(`S-1 an act whose sending meets "${fault}" is applied once and gets its verdict`, async () => {
		const phone = await (await plant.profile('technician')).tab();
		await phone.device.loop.visit();
		await create(phone, 'A');
		await create(phone, 'B');
		phone.network.next('/sync/push', fault);
		await phone.device.loop.visit();
		if (fault !== 'twice') {
			expect(phone.device.loop.status.value).toMatchObject({ state: 'waiting', trouble: 'unreachable' });
			await phone.device.loop.visit();
		}
		expect(await verdicts(phone)).toEqual(['applied', 'applied']);
		expect(await teams()).toEqual(['A', 'B']);
	});
}

test('S-1 a server that accepts and never answers is given up, and asked again later', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	await create(phone, 'A');
	phone.network.next('/sync/push', 'silence');
	const visit = phone.device.loop.visit();
	await expect.poll(() => phone.network.asked.at(-1)).toBe('/sync/push');
	plant.server.time.pass(30_000);
	await visit;
	expect(phone.device.loop.status.value).toMatchObject({ state: 'waiting', trouble: 'unreachable' });
	await phone.device.loop.visit();
	expect(await verdicts(phone)).toEqual(['applied']);
});

test('S-1 a page that dies between the server’s commit and its answer leaves nothing twice', async () => {
	const profile = await plant.profile('technician');
	const first = await profile.openTab();
	await first.device.loop.visit();
	await create(first, 'A');
	first.network.next('/sync/push', 'answer-lost');
	void first.device.loop.visit().catch(() => {});
	await expect.poll(teams).toEqual(['A']);
	await first.crash();
	const second = await profile.tab();
	expect(await verdicts(second)).toEqual(['sent']);
	await second.device.loop.visit();
	expect(await verdicts(second)).toEqual(['applied']);
	expect(await teams()).toEqual(['A']);
});

test('an act whose page is left before it can go goes in its time from the page that is opened next', async () => {
	const profile = await plant.profile('technician');
	const first = await profile.openTab();
	await first.device.loop.visit();
	await first.device.dispatch('team.create', { name: 'A' });
	await first.crash();
	const second = await profile.tab();
	second.device.loop.start();
	await second.device.loop.visit();
	expect(await verdicts(second)).toEqual(['held']);
	plant.server.time.pass(10_000);
	await expect.poll(teams).toEqual(['A']);
	await expect.poll(() => verdicts(second)).toEqual(['applied']);
});

test('S-1 two tabs act and send at the same time: every act once, numbers without a gap', async () => {
	const profile = await plant.profile('technician');
	const tabs = [await profile.tab(), await profile.tab()];
	await Promise.all(tabs.map(({ device }) => device.loop.visit()));
	await Promise.all(
		tabs.map(async (tab, t) => {
			for (let i = 0; i < 10; i++) {
				await create(tab, `${t}.${i}`);
				void tab.device.loop.visit();
			}
			await tab.device.loop.visit();
		})
	);
	const [first] = tabs;
	await first?.device.loop.visit();
	expect((await teams()).sort()).toEqual(
		tabs.flatMap((_, t) => Array.from({ length: 10 }, (_, i) => `${t}.${i}`))
	);
	for (const tab of tabs) expect(new Set(await verdicts(tab))).toEqual(new Set(['applied']));
});

test('S-3 an act is shown at once, without reading from the disk again what was done before it', async () => {
	const phone = await (await plant.profile('technician')).tab();
	const { loop, overlay } = phone.device;
	await loop.visit();
	await create(phone, 'A');
	await overlay.settled();
	const reads = vi.spyOn(IDBIndex.prototype, 'getAll');
	await create(phone, 'B');
	expect(overlay.snapshots.value?.laid.map(({ act }) => act.op.args)).toEqual([{ name: 'A' }, { name: 'B' }]);
	await overlay.ask(() => Promise.resolve());
	const asked = (reads.mock.contexts as IDBIndex[]).map(({ objectStore }) => objectStore.name);
	reads.mockRestore();
	expect(asked).not.toContain('outbox');
});

test('S-6 an act that is refused, and one the server cannot bear, hold up nothing', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	await create(phone, 'A');
	const there = await phone.device.overlay.read().find('code:nothing');
	expect(there).toEqual([]);
	const exploding = await phone.device.dispatch('team.explode', {}, { undo: 0 });
	// The rules say no here already: nothing was kept, the form still has it.
	expect(exploding).toEqual({ ok: false, reason: 'refused', refusal: { code: 'broken' } });
	await create(phone, 'B');
	await phone.device.loop.visit();
	expect(await verdicts(phone)).toEqual(['applied', 'applied']);
});

test('a refusal on the spot keeps nothing and says which field', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	const done = await phone.device.dispatch('team.create', { name: 7 });
	expect(done).toEqual({ ok: false, reason: 'refused', refusal: { code: 'malformed', field: 'name' } });
	expect(await phone.device.outbox.acts()).toEqual([]);
});

test('before anything is here, nothing can be done, and that is said', async () => {
	const phone = await (await plant.profile('technician')).tab();
	expect(await create(phone, 'A')).toEqual({ ok: false, reason: 'not-ready' });
});

test('an act taken back in time reaches nobody, and what stood on it is told so', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	const made = await phone.device.dispatch('team.create', { name: 'A' });
	const id = made.ok ? `t_${made.op.client}_1` : '';
	await phone.device.dispatch('team.rename', { id, name: 'B' });
	expect(await phone.device.overlay.read().get(id)).toMatchObject({ name: 'B' });
	expect(made.ok && (await phone.device.outbox.takeBack(made.n))).toBe(true);
	await phone.device.overlay.refresh();
	expect(await phone.device.overlay.read().get(id)).toBeUndefined();
	await phone.device.hide();
	await phone.device.loop.visit();
	expect(await phone.device.outbox.acts()).toMatchObject([
		{ verdict: { result: 'withdrawn' } },
		{ verdict: { result: 'refused', refusal: { code: 'dependency' } } }
	]);
});

test('signed out on the server, the device waits and says so; nothing is lost', async () => {
	const profile = await plant.profile('technician');
	const phone = await profile.tab();
	await phone.device.loop.visit();
	await create(phone, 'A');
	const { send } = profile.parts;
	profile.signIn((request) => {
		request.headers.delete('Authorization');
		return plant.server.app.fetch(request);
	});
	await phone.device.loop.visit();
	expect(phone.device.loop.status.value).toMatchObject({ state: 'waiting', trouble: 'sign-in' });
	profile.signIn(send);
	await phone.device.loop.visit();
	expect(await verdicts(phone)).toEqual(['applied']);
});

test('S-1 a copied profile goes on under its own name: both do their work, nothing is lost or done twice', async () => {
	const original = await plant.profile('technician');
	const first = await original.tab();
	await first.device.loop.visit();
	await create(first, 'before the copy');
	const copy = await plant.profile('technician');
	await copy.copyFrom(first);
	const second = await copy.tab();
	await second.device.loop.visit();
	await create(first, 'original');
	const made = await create(second, 'copy');
	await second.device.dispatch(
		'team.rename',
		{ id: made.ok ? `t_${made.op.client}_${made.op.seq}` : '', name: 'copy, renamed' },
		{ undo: 0 }
	);
	await first.device.loop.visit();
	await second.device.loop.visit();
	expect(await teams()).toEqual(['before the copy', 'original', 'copy']);
	expect(await verdicts(first)).toEqual(['applied', 'applied']);
	expect(await verdicts(second)).toEqual(['applied', 'applied', 'applied']);
	const names = [...(await plant.shelvesOf(second)).values()].filter(({ kind }) => kind === 'team');
	expect(names.map(({ name }) => name)).toContain('copy, renamed');
	expect((await second.database.meta.get('outbox'))?.value).not.toEqual(
		(await first.database.meta.get('outbox'))?.value
	);
});

test('a device that comes too often is not refused: what it holds waits, and goes when the server lets it come', async () => {
	const profile = await plant.profile('technician');
	const phone = await profile.tab();
	await phone.device.loop.visit();
	await create(phone, 'A');
	const flood = (): Request => new Request('http://plant.test/sync/nowhere', { method: 'POST' });
	let answer = await profile.parts.send(flood());
	while (answer.status !== 429) answer = await profile.parts.send(flood());
	await phone.device.loop.visit();
	expect(phone.device.loop.status.value).toMatchObject({ state: 'waiting', trouble: 'busy' });
	expect(await verdicts(phone)).not.toContain('refused');
	plant.server.time.pass(1_000);
	await phone.device.loop.visit();
	expect(await verdicts(phone)).toEqual(['applied']);
	expect(await teams()).toEqual(['A']);
});

test('S-11 wrong and jumping clocks lose, repeat and reorder nothing', async () => {
	const profile = await plant.profile('technician');
	profile.skew = 7 * 3_600_000;
	const phone = await profile.tab();
	await phone.device.loop.visit();
	await create(phone, 'A');
	profile.skew = -400 * 86_400_000;
	await create(phone, 'B');
	await phone.device.loop.visit();
	profile.skew = 0;
	await create(phone, 'C');
	await phone.device.loop.visit();
	expect(await teams()).toEqual(['A', 'B', 'C']);
	expect(await verdicts(phone)).toEqual(['applied', 'applied', 'applied']);
	const log = await plant.server.app.store.read((tx) => tx.log(0, 10));
	// The first was ranked by the difference measured before the jump.
	expect(log[0]?.at).toBe('2026-03-23T08:00:00.000Z');
});
