import { expect, test } from 'vitest';
import type { Doc } from '#core/model/document.ts';
import type { Tab } from '../support/engine-device.ts';
import { docOf } from '../unit/core/plant.ts';
import { freshPlant } from './replica-server.ts';

const plant = freshPlant();

const team = (id: string, name: string, rev: number) =>
	docOf({ id, kind: 'team', name, code: id, members: [], rev });

const put = async (...docs: Doc[]) => {
	await plant.server.app.store.write((tx) => tx.put(docs));
	plant.server.app.nudge();
};

const TEAMS = { shelf: 'directory', selector: { kind: 'team', ixState: '' }, sort: ['ixSort'] } as const;

const watch = ({ device }: Tab) => {
	const seen: string[] = [];
	const list = device.live(TEAMS).subscribe((docs) => seen.push(docs.map(({ name }) => name).join()));
	return { seen, stop: () => list.unsubscribe() };
};

const settled = (tab: Tab) => expect.poll(() => tab.device.loop.status.value.state).toBe('resting');

test('what a colleague does comes by itself, as soon as the server has it', async () => {
	const phone = await (await plant.profile('technician')).tab();
	phone.device.start();
	await settled(phone);
	const { seen, stop } = watch(phone);
	await expect.poll(() => seen).toEqual(['']);
	await expect.poll(() => phone.network.asked).toContain('/sync/live');
	await put(team('t1', 'A', 1));
	await expect.poll(() => seen).toEqual(['', 'A']);
	stop();
});

test('an act is on screen before it is sent, and stays there without a flicker when the answer and the plant come', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	const { seen, stop } = watch(phone);
	await expect.poll(() => seen).toEqual(['']);
	await phone.device.dispatch('team.create', { name: 'A' }, { undo: 0 });
	await expect.poll(() => seen).toEqual(['', 'A']);
	// The answer is here, the plant's state is not.
	phone.network.next('/sync/pull', 'lost');
	await phone.device.loop.visit();
	expect(await phone.device.outbox.acts()).toMatchObject([{ state: 'answered' }]);
	await phone.device.loop.visit();
	await expect.poll(() => phone.device.overlay.snapshots.value?.projected.size).toBe(0);
	// The plant's state is here, the answer is not.
	await phone.device.dispatch('team.create', { name: 'B' }, { undo: 0 });
	phone.network.next('/sync/push', 'answer-lost');
	await phone.device.loop.visit();
	expect(await phone.device.outbox.acts()).toMatchObject([{}, { state: 'sent' }]);
	await expect.poll(() => phone.device.overlay.snapshots.value?.projected.size).toBe(0);
	await phone.device.loop.visit();
	await expect.poll(() => seen).toEqual(['', 'A', 'A,B']);
	stop();
});

test('an act the server refuses falls out of every list, and only it', async () => {
	const profile = await plant.profile('technician');
	const phone = await profile.tab();
	await phone.device.loop.visit();
	const { seen, stop } = watch(phone);
	phone.network.isDown = true;
	await phone.device.dispatch('team.create', { name: 'A' }, { undo: 0 });
	await phone.device.dispatch('team.create', { name: 'B' }, { undo: 0 });
	await expect.poll(() => seen.at(-1)).toBe('A,B');
	// Meanwhile the person is sent away.
	await put({
		...docOf({ id: 'technician', kind: 'person', name: 't', code: 't', state: 'left', grants: [] }),
		rev: 2
	});
	phone.network.isDown = false;
	await phone.device.loop.visit();
	expect(await phone.device.outbox.acts()).toMatchObject([
		{ verdict: { result: 'quarantined' } },
		{ verdict: { result: 'quarantined' } }
	]);
	await expect.poll(() => seen.at(-1)).toBe('');
	stop();
});

test('what one tab does, the other shows', async () => {
	const profile = await plant.profile('technician');
	const [one, two] = [await profile.tab(), await profile.tab()];
	await one.device.loop.visit();
	await expect.poll(() => two.device.keeper.current.value).toBeDefined();
	const { seen, stop } = watch(two);
	await one.device.dispatch('team.create', { name: 'A' }, { undo: 0 });
	await expect.poll(() => seen.at(-1)).toBe('A');
	await one.device.loop.visit();
	await put(team('t1', 'B', 1));
	await one.device.loop.visit();
	await expect.poll(() => seen.at(-1)).toBe('B,A');
	await expect.poll(() => two.device.overlay.snapshots.value?.projected.size).toBe(0);
	stop();
});

test('an undone act may go after ten seconds by itself', async () => {
	const phone = await (await plant.profile('technician')).tab();
	phone.device.start();
	await settled(phone);
	await phone.device.dispatch('team.create', { name: 'A' });
	plant.server.time.pass(9_000);
	await settled(phone);
	expect(await phone.device.outbox.acts()).toMatchObject([{ state: 'held' }]);
	plant.server.time.pass(1_500);
	await expect.poll(() => phone.device.outbox.acts()).toMatchObject([{ state: 'answered' }]);
});

test('a tab that froze in the middle of a visit is not waited for longer than a minute and a half', async () => {
	const profile = await plant.profile('technician');
	const [frozen, other] = [await profile.openTab(), await profile.tab()];
	await frozen.device.loop.visit();
	frozen.network.next('/sync/hello', 'silence');
	await expect.poll(() => other.device.keeper.current.value).toBeDefined();
	frozen.device.pass.forgetGreeting();
	frozen.freeze();
	void frozen.device.loop.visit();
	await expect.poll(() => frozen.network.asked.at(-1)).toBe('/sync/hello');
	await other.device.dispatch('team.create', { name: 'A' }, { undo: 0 });
	await other.device.loop.visit();
	expect(await other.device.outbox.acts()).toMatchObject([{ state: 'ready' }]);
	plant.server.time.pass(91_000);
	await other.device.loop.visit();
	expect(await other.device.outbox.acts()).toMatchObject([{ state: 'answered' }]);
	await frozen.crash();
});
