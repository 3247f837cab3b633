import { afterEach, expect, test } from 'vitest';
import type { Doc } from '#core/model/document.ts';
import type { Tab } from '../support/engine-device.ts';
import { Replica } from '#lib/replica/replica.ts';
import { wordsPlace } from '#lib/replica/words-place.ts';
import { failing } from '../support/failing-storage.ts';
import { docOf } from '../unit/core/plant.ts';
import { freshPlant } from './replica-server.ts';

const plant = freshPlant();
const DAY = 86_400_000;
const NOW = Date.parse('2026-03-23T08:00:00.000Z');

const work = (id: string, status: string, daysAgo: number, rev = 1) => {
	const at = new Date(NOW - daysAgo * DAY).toISOString();
	return docOf({
		...{ id, kind: 'work', title: id, code: id.toUpperCase(), workKind: 'repair', status, priority: 3 },
		...{ impact: 'degraded', type: 'corrective.deferred', times: { requested: at }, assetId: 'filler' },
		...{
			owner: { type: 'person', id: 'technician' },
			origin: { type: 'request' },
			rev,
			createdAt: at,
			updatedAt: at
		}
	});
};

const put = (...docs: Doc[]) => plant.server.app.store.write((tx) => tx.put(docs));
const plantWork = () =>
	put(
		work('old', 'closed', 300),
		work('late', 'closed', 40),
		work('new', 'closed', 2),
		work('open', 'planned', 400)
	);

const ids = async (tab: Tab) =>
	[...(await plant.shelvesOf(tab)).values()].filter(({ kind }) => kind === 'work').map(({ id }) => id);
const stateOf = ({ device }: Tab) => device.keeper.current.value?.state;

let repair = () => {};
afterEach(() => repair());

test('a device without room lets go of what is over, the oldest first, and never of what is open', async () => {
	await plantWork();
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	expect(stateOf(phone)?.shedBefore).toBeUndefined();
	const gone: string[][] = [];
	while (await phone.device.keeper.makeRoom()) gone.push(await ids(phone));
	expect(gone).toEqual([['late', 'new', 'open'], ['new', 'open'], ['open']]);
	expect(stateOf(phone)?.shedBefore).toBe('2026-03-23T08:00:00.000Z');
	// What changes later comes again, and the device goes on saying that not all is here.
	await put(work('old', 'rework', 0, 2));
	await phone.device.loop.visit();
	expect(await ids(phone)).toEqual(['old', 'open']);
	expect(stateOf(phone)?.shedBefore).toBe('2026-03-23T08:00:00.000Z');
	expect(await phone.device.verify()).toMatchObject({ ok: true, again: 0, forgotten: 0 });
	expect(await ids(phone)).toEqual(['old', 'open']);
});

test('what has to go while something else is being published is still said afterwards, and by whatever page opens next', async () => {
	await plantWork();
	const profile = await plant.profile('technician');
	const first = await profile.openTab();
	await first.device.loop.visit();
	const replica = first.device.keeper.current.value;
	if (!replica) throw new Error('nothing is open');
	const publishing = replica.publish(new Map(), { ...replica.state, version: replica.state.version + 1 });
	replica.letGo('2026-03-23T08:00:00.000Z');
	await publishing;
	expect(stateOf(first)?.shedBefore).toBe('2026-03-23T08:00:00.000Z');
	expect(replica.isUnsaid).toBe(true);
	await first.device.loop.visit();
	expect(replica.isUnsaid).toBe(false);
	await first.close();
	const second = await profile.tab();
	expect(stateOf(second)?.shedBefore).toBe('2026-03-23T08:00:00.000Z');
});

test('a page that dies between making room and saying so leaves a mark by which the next one knows', async () => {
	await plantWork();
	const profile = await plant.profile('technician');
	const first = await profile.openTab();
	await first.device.loop.visit();
	await first.device.keeper.current.value?.strip(['work'], ['old']);
	await first.crash();
	const second = await profile.tab();
	expect(stateOf(second)?.shedBefore).toBe('2026-03-23T08:00:00.000Z');
});

test('an act for which there is no room makes room among what the server has, and is kept', async () => {
	await plantWork();
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	repair = failing('add', 1, 'QuotaExceededError');
	const real = phone.device.keeper.makeRoom.bind(phone.device.keeper);
	phone.device.keeper.makeRoom = async () => {
		repair();
		return real();
	};
	expect(await phone.device.dispatch('team.create', { name: 'A' }, { undo: 0 })).toMatchObject({ ok: true });
	expect(await ids(phone)).toEqual(['late', 'new', 'open']);
	await phone.device.loop.visit();
	expect(await phone.device.outbox.acts()).toMatchObject([{ verdict: { result: 'applied' } }]);
});

test('a first fill for which there is no room ends with the work and says that history is missing', async () => {
	await plantWork();
	const phone = await (await plant.profile('technician')).tab({ limit: 1 });
	let isFull = false;
	let begun: number | undefined;
	const following = phone.device.keeper.progress.subscribe((progress) => {
		// One of what is over is here already.
		if (progress?.part !== 'history') return;
		begun ??= progress.share;
		if (progress.share === begun || isFull) return;
		isFull = true;
		repair = failing('put', 1, 'QuotaExceededError');
	});
	// Deleting makes room, and nothing else does: what is let go must go before it is said.
	const strip = Replica.prototype.strip;
	Replica.prototype.strip = async function (...args) {
		await strip.apply(this, args);
		repair();
	};
	await phone.device.loop.visit();
	Replica.prototype.strip = strip;
	following.unsubscribe();
	expect(phone.device.loop.status.value).toMatchObject({ state: 'resting' });
	expect(await ids(phone)).toEqual(['open']);
	expect(stateOf(phone)).toMatchObject({ shedBefore: '2026-03-23T08:00:00.000Z' });
	expect(stateOf(phone)?.fill).toBeUndefined();
});

test('a first fill on a disk that never takes anything more is not said to be coming for ever: history is missing', async () => {
	await plantWork();
	const phone = await (await plant.profile('technician')).tab({ limit: 1 });
	const following = phone.device.keeper.progress.subscribe((progress) => {
		if (progress?.part !== 'history' || progress.share < 0.5) return;
		repair();
		repair = failing('put', 1, 'QuotaExceededError');
	});
	await phone.device.loop.visit();
	await phone.device.loop.visit();
	following.unsubscribe();
	expect(stateOf(phone)).toMatchObject({ shedBefore: '2026-03-23T08:00:00.000Z' });
	expect(phone.device.keeper.progress.value).toBeUndefined();
	expect(await ids(phone)).toContain('open');
});

test('replicas of other people on a shared tablet go before anything of the person who works', async () => {
	await plantWork();
	const tablet = await plant.profile('technician');
	const first = await tablet.tab();
	await first.device.loop.visit();
	tablet.handOver('lead', await plant.sendAs('lead'));
	await first.device.open();
	await first.device.loop.visit();
	const marks = async () => (await first.database.meta.where('key').startsWith('replica:').toArray()).length;
	expect(await marks()).toBe(2);
	expect(await first.device.keeper.makeRoom()).toBe(true);
	expect(await marks()).toBe(1);
	expect(await ids(first)).toEqual(['late', 'new', 'old', 'open']);
});

test('on a disk that takes nothing any more but deletions, the app opens and an act still finds room', async () => {
	await plantWork();
	const profile = await plant.profile('technician');
	const first = await profile.openTab();
	await first.device.loop.visit();
	await first.close();
	const puts = failing('put', 1, 'QuotaExceededError');
	const adds = failing('add', 1, 'QuotaExceededError');
	repair = () => [puts, adds].forEach((mend) => mend());
	const second = await profile.tab();
	expect(await ids(second)).toEqual(['late', 'new', 'old', 'open']);
	expect(await second.device.dispatch('team.create', { name: 'A' })).toEqual({ ok: false, reason: 'full' });
	// Deleting went through all the same, step by step, until nothing was left that is over.
	expect(await ids(second)).toEqual(['open']);
	repair();
	expect(await second.device.dispatch('team.create', { name: 'A' })).toMatchObject({ ok: true });
});

test('the words kept for the search go before anything of the plant does, and once', async () => {
	await plantWork();
	const profile = await plant.profile('technician');
	const phone = await profile.tab();
	await phone.device.loop.visit();
	const all = await ids(phone);
	const name = phone.device.keeper.current.value?.name ?? '';
	const { indexedDB } = profile.ground;
	await new Promise((resolve) => {
		const opening = indexedDB.open(wordsPlace(name));
		opening.onsuccess = () => {
			opening.result.close();
			resolve(undefined);
		};
	});
	const isThere = async () => (await indexedDB.databases()).some((one) => one.name === wordsPlace(name));
	expect(await isThere()).toBe(true);
	expect(await phone.device.keeper.makeRoom()).toBe(true);
	expect([await isThere(), await ids(phone)]).toEqual([false, all]);
	expect(await phone.device.keeper.makeRoom()).toBe(true);
	expect((await ids(phone)).length).toBeLessThan(all.length);
});
