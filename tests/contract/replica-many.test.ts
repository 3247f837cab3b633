import { expect, test } from 'vitest';
import type { OneOfMany } from '#lib/acts/dispatch-many.ts';
import type { KeptMany } from '#lib/acts/dispatch-many.ts';
import type { Tab } from '../support/engine-device.ts';
import { freshPlant } from './replica-server.ts';

const plant = freshPlant();

const KEY = 'import:test';

const team = (name: string): OneOfMany => ({ name: 'team.create', args: () => ({ name }) });

const many = (tab: Tab, acts: readonly OneOfMany[], before: unknown = undefined, after: unknown = 'done') =>
	tab.device.dispatchMany(acts, () => ({ key: KEY, before, after }));

const teams = async () => {
	const log = await plant.server.app.store.read((tx) => tx.log(0, 1_000));
	return log
		.filter(({ op }) => op.name === 'team.create')
		.map(({ op }) => (op.args as { name: string }).name);
};

const ready = async (profile = plant.profile('technician')) => {
	const tab = await (await profile).openTab();
	await tab.device.loop.visit();
	return tab;
};

test('S-1 many acts take their numbers without a gap between what was done before and after', async () => {
	const tab = await ready();
	await tab.device.dispatch('team.create', { name: 'before' }, { undo: 0 });
	const done = await many(tab, [team('A'), team('B'), team('C')]);
	expect(done).toMatchObject({ ok: true, n: 2, seq: 2, refused: [] });
	await tab.device.dispatch('team.create', { name: 'after' }, { undo: 0 });
	await tab.device.loop.visit();
	expect(await teams()).toEqual(['before', 'A', 'B', 'C', 'after']);
	await tab.close();
});

test('the very first acts of a device may be many', async () => {
	const tab = await ready();
	expect(await many(tab, [team('A')])).toMatchObject({ ok: true, n: 1, seq: 1 });
	await tab.close();
});

test('what is refused takes no number, is told with why, and holds nobody up', async () => {
	const tab = await ready();
	let told: KeptMany | undefined;
	const acts: OneOfMany[] = [
		team('A'),
		{ name: 'team.create', args: () => ({ name: 7 }) },
		{ name: 'team.create', args: () => undefined },
		{
			name: 'team.create',
			args: (madeBy) => ({ name: `${madeBy(0, 't') ?? ''} ${madeBy(1, 't') ?? 'nothing'}` })
		}
	];
	await tab.device.dispatchMany(acts, (kept) => {
		told = kept;
		return { key: KEY, before: undefined, after: kept.refused.length };
	});
	const { client } = tab.device.pass;
	expect(told?.refused).toMatchObject([
		{ i: 1, refusal: { code: 'malformed' } },
		{ i: 2, refusal: { code: 'dependency' } }
	]);
	await tab.device.loop.visit();
	expect(await teams()).toEqual(['A', `t_${client}_1 nothing`]);
	await tab.close();
});

test('S-1 a mark that is not what it was keeps everything out: two tabs cannot go on from one place', async () => {
	const profile = plant.profile('technician');
	const [first, second] = [await ready(profile), await ready(profile)];
	expect(await many(first, [team('A')], undefined, 'first')).toMatchObject({ ok: true });
	expect(await many(second, [team('A')], undefined, 'second')).toEqual({ ok: false, reason: 'moved' });
	expect(await many(second, [team('B')], 'first', 'second')).toMatchObject({ ok: true, seq: 2 });
	await second.device.loop.visit();
	expect(await teams()).toEqual(['A', 'B']);
	await first.close();
	await second.close();
});

test('S-1 a page that dies after many acts were kept leaves them and the mark, once', async () => {
	const profile = await plant.profile('technician');
	const first = await ready(Promise.resolve(profile));
	await many(first, [team('A'), team('B')], undefined, 2);
	await first.crash();
	const second = await profile.openTab();
	expect((await second.database.meta.get(KEY))?.value).toBe(2);
	expect(await many(second, [team('A')], undefined, 1)).toEqual({ ok: false, reason: 'moved' });
	await second.device.loop.visit();
	expect(await teams()).toEqual(['A', 'B']);
	await second.close();
});

test('S-1 hundreds of acts go to the server piece by piece, each once and in their order, also when an answer is lost', async () => {
	const tab = await ready();
	const names = Array.from({ length: 450 }, (_, n) => `team ${n}`);
	await many(tab, names.map(team));
	tab.network.next('/sync/push', 'answer-lost');
	await tab.device.loop.visit();
	await tab.device.loop.visit();
	expect(await teams()).toEqual(names);
	const acts = await tab.device.outbox.acts();
	expect(new Set(acts.map(({ state, verdict }) => `${state} ${verdict?.result ?? ''}`))).toEqual(
		new Set(['answered applied'])
	);
	await tab.close();
});
