import { Dexie } from 'dexie';
import { IDBIndex } from 'fake-indexeddb';
import { firstValueFrom, filter } from 'rxjs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SHELVES } from '#core/model/shelves.ts';
import { BaseMemo } from '#lib/outbox/base-memo.ts';
import { effectsOf } from '#lib/replica/effects.ts';
import { Replica } from '#lib/replica/replica.ts';
import { Round } from '#lib/replica/round.ts';
import { serve } from '#lib/replica/served-query.ts';
import { browserGround, tabChannels } from '../support/browser-ground.ts';
import { docOf } from '../unit/core/plant.ts';

const machine = (id: string, rev: number, name: string, more: object = {}) =>
	docOf({ id, kind: 'machine', code: id, name, state: 'running', parentId: 'line', rev, ...more });

const finish: (() => Promise<void> | void)[] = [];
afterEach(async () => {
	for (const end of finish.splice(0).reverse()) await end();
});

const openReplica = async (profile = browserGround(), { channel } = tabChannels()()) => {
	const { ground, leave } = await profile.tab();
	finish.push(leave);
	const replica = await Replica.open(
		'replica',
		{ ground, channel, token: 'a' },
		{ epoch: 'e1', scopes: ['site:ham1'] }
	);
	finish.push(() => replica.close());
	return replica;
};

const publish = (
	replica: Replica,
	docs: unknown[],
	leaves: { scope: string; id: string; before: number }[] = []
) => {
	const next = { ...replica.state, version: replica.state.version + 1 };
	return replica.publish(effectsOf(docs, leaves, next.version), next);
};

describe('RxDB on one database for all shelves', () => {
	it('finds what was published beside it, and changes with it', async () => {
		const replica = await openReplica();
		await publish(replica, [machine('m1', 1, 'Filler'), machine('m2', 1, 'Capper')]);
		const { assets } = replica.collections;
		expect((await assets.findOne('m1').exec())?.get('name')).toBe('Filler');
		const renamed = firstValueFrom(
			assets
				.find({ selector: { kind: 'machine' }, sort: [{ ixSort: 'asc' }] })
				.$.pipe(filter((found) => found.some((one) => one.get('name') === 'Filler 2')))
		);
		await publish(replica, [machine('m1', 2, 'Filler 2')]);
		expect((await renamed).map((one) => one.get('name'))).toEqual(['Filler 2', 'Capper']);
	});

	it('answers for hundreds of ids at once, most of them new, each in its place', async () => {
		const replica = await openReplica();
		await publish(replica, [machine('m1', 1, 'Filler'), machine('m2', 1, 'Capper')]);
		const ids = Array.from({ length: 300 }, (_, n) => `new-${String(n)}`);
		const asked = [...ids.slice(0, 150), 'm2', ...ids.slice(150), 'm1', 'm2'];
		const { value } = await replica.docs(asked);
		expect(value.map((doc) => doc?.['name'] ?? '').filter((name) => name !== '')).toEqual([
			'Capper',
			'Filler',
			'Capper'
		]);
		expect(value.map((doc, n) => doc === undefined || doc.id === asked[n])).not.toContain(false);
	});

	it('looks for all that a screen asks for at one time in one go', async () => {
		const replica = await openReplica();
		await publish(replica, [machine('m1', 1, 'Filler'), machine('m2', 1, 'Capper')]);
		const memo = new BaseMemo(replica);
		const docs = vi.spyOn(replica, 'docs');
		const found = await Promise.all(['m1', 'new', 'm2', 'm1'].map((id) => memo.get(id)));
		expect(found.map((doc) => doc?.['name'])).toEqual(['Filler', undefined, 'Capper', 'Filler']);
		await memo.get('new');
		expect(docs.mock.calls).toEqual([[['m1', 'new', 'm2']]]);
	});

	it('hears that a document is gone, and that it is there again', async () => {
		const replica = await openReplica();
		await publish(replica, [machine('m1', 1, 'Filler')]);
		const { assets } = replica.collections;
		expect(await assets.find().exec()).toHaveLength(1);
		await publish(replica, [], [{ scope: 'site:ham1', id: 'm1', before: 0 }]);
		expect(await assets.find().exec()).toHaveLength(0);
		await publish(replica, [machine('m1', 1, 'Filler')]);
		expect((await assets.findOne('m1').exec())?.get('name')).toBe('Filler');
	});

	it('walks an index in its order and stops at the limit', async () => {
		const replica = await openReplica();
		await publish(
			replica,
			Array.from({ length: 30 }, (_, n) => machine(`m${n}`, 1, `Machine ${n}`))
		);
		const query = serve({ shelf: 'assets', selector: { ixParent: 'line' }, sort: ['ixSort'] });
		const { value, version } = await replica.rows(query, 3);
		expect(value.map(({ id }) => id)).toEqual(['m0', 'm1', 'm2']);
		expect(version).toBe(1);
	});

	it('gives the rows between two bounds, and all of them where nobody sets a limit', async () => {
		const replica = await openReplica();
		await publish(
			replica,
			Array.from({ length: 30 }, (_, n) => machine(`m${n}`, 1, `Machine ${n}`, { parentId: `line${n % 3}` }))
		);
		const ask = async (selector: Record<string, unknown>, sort: string[]) =>
			(await replica.rows(serve({ shelf: 'assets', selector, sort }), Infinity)).value.map(({ id }) => id);
		expect(await ask({ ixParent: 'line1' }, ['ixSort'])).toEqual(
			Array.from({ length: 10 }, (_, n) => `m${3 * n + 1}`)
		);
		expect(await ask({ ixParent: { $lt: 'line1' } }, ['ixParent', 'ixSort'])).toHaveLength(10);
		expect(await ask({ ixParent: { $lte: 'line1' } }, ['ixParent', 'ixSort'])).toHaveLength(20);
		expect(await ask({ ixParent: { $gt: 'line1' } }, ['ixParent', 'ixSort'])).toHaveLength(10);
		expect(await ask({ ixParent: 'line9' }, ['ixSort'])).toEqual([]);
		expect(await ask({ kind: 'machine' }, ['ixSort'])).toHaveLength(30);
	});

	it('reads a long list in pieces, between which others are answered, and gives it whole and in order', async () => {
		const replica = await openReplica();
		const ids = Array.from({ length: 777 }, (_, n) => `m${String(n).padStart(3, '0')}`);
		// Many have one name, so that only their ids tell where a piece ends.
		await publish(
			replica,
			ids.map((id, n) => machine(id, 1, `Machine ${n >> 7}`, { code: 'M' }))
		);
		const query = serve({ shelf: 'assets', selector: { ixParent: 'line' }, sort: ['ixSort'] });
		const pieces = vi.spyOn(IDBIndex.prototype, 'getAll');
		for (const limit of [249, 250, 251, 500, 776, 777, Infinity]) {
			const { value } = await replica.rows(query, limit);
			expect(value.map(({ id }) => id)).toEqual(ids.slice(0, limit));
		}
		const sizes = pieces.mock.calls.map(([options]) => (options as { count?: number }).count ?? Infinity);
		expect(Math.max(...sizes)).toBe(250);
		pieces.mockRestore();
	});

	it('reads a list of thousands only while nobody waits for anything else', async () => {
		const replica = await openReplica();
		await publish(
			replica,
			Array.from({ length: 777 }, (_, n) => machine(`m${n}`, 1, `Machine ${n}`))
		);
		const [query, first] = [{ ixParent: 'line' }, { ixParent: { $gt: '' } }].map((selector) =>
			serve({ shelf: 'assets', selector, sort: ['ixParent', 'ixSort'] })
		);
		if (!query || !first) throw new Error('two questions');
		const order: string[] = [];
		const long = replica.rows(query, Infinity).then(({ value }) => order.push(`all ${value.length}`));
		for (const limit of [3, 4, 5]) {
			const { value } = await replica.rows(first, limit);
			order.push(`first ${value.length}`);
		}
		await long;
		expect(order).toEqual(['first 3', 'first 4', 'first 5', 'all 777']);
	});

	it('S-3: gives a list of thousands as it is in one version, whatever is published while it is read', async () => {
		const replica = await openReplica();
		const all = (rev: number) => Array.from({ length: 777 }, (_, n) => machine(`m${n}`, rev, `Is ${rev}`));
		await publish(replica, all(1));
		const query = serve({ shelf: 'assets', selector: { ixParent: 'line' }, sort: ['ixParent', 'ixSort'] });
		const { getAll } = IDBIndex.prototype;
		let published: Promise<boolean> | undefined;
		const pieces = vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function (
			this: IDBIndex,
			...of
		) {
			published ??= Dexie.ignoreTransaction(() => publish(replica, all(2)));
			return getAll.apply(this, of);
		});
		const { value, version } = await replica.rows(query, Infinity);
		pieces.mockRestore();
		expect(await published).toBe(true);
		expect(new Set(value.map((row) => `${String(row['name'])} in ${version}`))).toEqual(
			new Set(['Is 2 in 2'])
		);
		expect(value).toHaveLength(777);
	});

	it('refuses a question that no index answers', () => {
		expect(() => serve({ shelf: 'assets', selector: { name: 'Filler' }, sort: ['ixSort'] })).toThrow(/index/);
		expect(() => serve({ shelf: 'assets', selector: { ixParent: 'line' }, sort: ['name'] })).toThrow(/index/);
	});

	it('has six collections, so that a second replica fits beside it', async () => {
		const replica = await openReplica();
		expect(Object.keys(replica.collections).sort()).toEqual([...SHELVES].sort());
		const second = await openReplica();
		await publish(second, [machine('m1', 1, 'Filler')]);
		expect(await second.collections.assets.find().exec()).toHaveLength(1);
	});
});

describe('S-3 a round that is too large for memory', () => {
	const after = ({ state }: Replica) => ({ ...state, version: state.version + 1 });
	/** One document stays in memory, so each page waits on disk. */
	const roundOf = async (replica: Replica, ...pages: unknown[][]) => {
		const round = new Round(replica.database, after(replica).version, 0);
		for (const page of pages) await round.add(page, []);
		return round;
	};
	const names = async (replica: Replica) => {
		const found = await replica.collections.assets.find().exec();
		return found.map((one) => one.get('name')).sort();
	};

	it('loses nothing to the round of a tab that was taken for frozen', async () => {
		const replica = await openReplica();
		const one = await roundOf(replica, [machine('m1', 1, 'Filler')], [machine('m2', 1, 'Capper')]);
		const other = await roundOf(replica, [machine('m1', 1, 'Filler')]);
		await one.add([machine('m3', 1, 'Packer')], []);
		expect(await replica.publish(await one.finish(after(replica)), after(replica))).toBe(true);
		expect(await names(replica)).toEqual(['Capper', 'Filler', 'Packer']);
		const late = { ...after(replica), version: replica.state.version };
		expect(await replica.publish(await other.finish(late), late)).toBe(false);
		expect(await names(replica)).toEqual(['Capper', 'Filler', 'Packer']);
	});

	it('loses nothing to a round that was given up', async () => {
		const replica = await openReplica();
		const one = await roundOf(replica, [machine('m1', 1, 'Filler')]);
		await (await roundOf(replica, [machine('m2', 1, 'Capper')])).drop();
		expect(await replica.publish(await one.finish(after(replica)), after(replica))).toBe(true);
		expect(await names(replica)).toEqual(['Filler']);
	});

	it('is not published when a part of it is gone', async () => {
		const profile = browserGround();
		const replica = await openReplica(profile);
		const round = await roundOf(replica, [machine('m1', 1, 'Filler')]);
		// A tab that opens finds a round without an end, as a page that died leaves it.
		const other = await openReplica(profile);
		await round.add([machine('m2', 1, 'Capper')], []);
		expect(await replica.publish(await round.finish(after(replica)), after(replica))).toBe(false);
		expect(await names(replica)).toEqual([]);
		expect(await names(other)).toEqual([]);
	});
});
