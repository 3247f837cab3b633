import { IDBKeyRange } from 'fake-indexeddb';
import { BehaviorSubject } from 'rxjs';
import { afterEach, expect, test } from 'vitest';
import { omit } from '#core/model/omit.ts';
import { entryOf } from '#core/search/entry.ts';
import type { Found } from '#lib/queries/finder.ts';
import { effectsOf } from '#lib/replica/effects.ts';
import { RecentChanges } from '#lib/replica/recent-changes.ts';
import { Replica } from '#lib/replica/replica.ts';
import { wordsPlace } from '#lib/replica/words-place.ts';
import { SearchDesk } from '#lib/search/search-desk.ts';
import { browserGround, tabChannels } from '../support/browser-ground.ts';
import { docOf } from '../unit/core/plant.ts';

const machine = (id: string, name: string, rev = 1, more: object = {}) =>
	docOf({ id, kind: 'machine', code: id.toUpperCase(), name, state: 'running', rev, ...more });

const finish: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
	for (const end of finish.splice(0).reverse()) await end();
});

const browser = (profile = browserGround(), channels = tabChannels()) => ({
	profile,
	async replica(name = 'replica') {
		const { ground, leave } = await profile.tab();
		finish.push(leave);
		const parts = { ground, channel: channels().channel, token: crypto.randomUUID() };
		const replica = await Replica.open(name, parts, { epoch: 'e1', scopes: ['site:ham1'] });
		finish.push(() => replica.close());
		return replica;
	},
	/** A tab's search; `wait` lets the time pass that it put off something for. */
	search(current: BehaviorSubject<Replica | undefined>, room = { is: true }) {
		const waiting = new Map<() => void, number>();
		let found: Found | undefined;
		const desk = new SearchDesk({
			place: async () => ({ indexedDB: profile.indexedDB, IDBKeyRange }),
			after: (ms, call) => {
				waiting.set(call, ms);
				return () => void waiting.delete(call);
			},
			tell: (told) => {
				if (told.is === 'found') ({ found } = told);
			},
			hasRoom: () => Promise.resolve(room.is)
		});
		const stop = new RecentChanges(current).listen((told) => desk.hear({ do: 'follow', told }));
		finish.push(stop);
		return {
			desk,
			async find(text: string): Promise<readonly string[]> {
				await desk.settled();
				desk.hear({ do: 'ask', n: 1, asked: { text, sought: ['asset'], most: 9 } });
				return found?.lists[0]?.ids ?? [];
			},
			get isWhole() {
				return found?.isWhole;
			},
			async wait(): Promise<void> {
				await desk.settled();
				for (const call of [...waiting.keys()]) {
					waiting.delete(call);
					call();
				}
				await desk.settled();
			},
			stop
		};
	}
});

const publish = (
	replica: Replica,
	docs: unknown[],
	leaves: { scope: string; id: string; before: number }[] = []
) => {
	const next = { ...replica.state, version: replica.state.version + 1 };
	return replica.publish(effectsOf(docs, leaves, next.version), next);
};
const gone = (id: string) => [{ scope: 'site:ham1', id, before: 0 }];

const started = async () => {
	const tab = browser();
	const replica = await tab.replica();
	await publish(replica, [machine('m1', 'Förderband'), machine('m2', 'Werkbank')]);
	const current = new BehaviorSubject<Replica | undefined>(replica);
	const search = tab.search(current);
	expect(await search.find('foerderbnad')).toEqual(['m1']);
	return { tab, replica, current, search };
};

/** What lies on the disk, as text. */
const kept = async (profile: ReturnType<typeof browserGround>, name = 'replica'): Promise<string> => {
	const names = (await profile.indexedDB.databases()).map((one) => one.name);
	if (!names.includes(wordsPlace(name))) return '';
	const database = await new Promise<IDBDatabase>((resolve) => {
		const request = profile.indexedDB.open(wordsPlace(name));
		request.onsuccess = () => resolve(request.result);
	});
	const request = database.transaction('index').objectStore('index').getAll();
	const all = await new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
	database.close();
	return JSON.stringify(all);
};

test('a machine that was renamed is found by its new name at once, and not by the old one', async () => {
	const { replica, search } = await started();
	await publish(replica, [machine('m1', 'Rollenbahn', 2)]);
	expect(await search.find('förderband')).toEqual([]);
	expect(await search.find('rollenbahn')).toEqual(['m1']);
	expect(search.isWhole).toBe(true);
});

test('S-7 what left the scope is not found any more, and its words do not stay on the disk', async () => {
	const { tab, replica, search } = await started();
	expect(await kept(tab.profile)).toContain('forderband');
	await publish(replica, [], gone('m1'));
	expect(await search.find('förderband')).toEqual([]);
	await search.wait();
	expect(await kept(tab.profile)).not.toContain('forderband');
	expect(await kept(tab.profile)).toContain('werkbank');
});

test('after a restart the words are there, with what was published meanwhile, and the shelves are not read anew', async () => {
	const { tab, replica, search, current } = await started();
	await publish(replica, [machine('m3', 'Kühlpumpe')]);
	await search.desk.settled();
	search.stop();
	// Read anew, it would not be found: the words come from what was kept.
	await replica.database.shelf('assets').delete('m2');
	const again = tab.search(current);
	expect(await again.find('werkbank')).toEqual(['m2']);
	expect(await again.find('kuhlpumpe')).toEqual(['m3']);
	expect(again.isWhole).toBe(true);
});

test('where something was published that nobody noted, everything is looked through again', async () => {
	const { tab, replica, search, current } = await started();
	await search.desk.settled();
	search.stop();
	await publish(replica, [machine('m1', 'Rollenbahn', 2)], gone('m2'));
	const again = tab.search(current);
	expect(await again.find('rollenbahn')).toEqual(['m1']);
	expect(await again.find('förderband')).toEqual([]);
	expect(await again.find('werkbank')).toEqual([]);
});

test('another tab that published is followed by what it noted, else by looking', async () => {
	const { tab, current, search } = await started();
	const other = await tab.replica();
	const elsewhere = tab.search(new BehaviorSubject<Replica | undefined>(other));
	await elsewhere.find('werkbank');
	await publish(other, [machine('m3', 'Kühlpumpe')]);
	await elsewhere.desk.settled();
	await current.value?.refresh();
	await search.wait();
	expect(await search.find('kühlpumpe')).toEqual(['m3']);
	elsewhere.stop();
	await publish(other, [machine('m4', 'Waage')]);
	await current.value?.refresh();
	await search.wait();
	expect(await search.find('waage')).toEqual(['m4']);
	expect(search.isWhole).toBe(true);
});

test('a damaged index is made anew without a word', async () => {
	const { tab, search, current } = await started();
	await search.desk.settled();
	search.stop();
	const database = await new Promise<IDBDatabase>((resolve) => {
		const request = tab.profile.indexedDB.open(wordsPlace('replica'));
		request.onsuccess = () => resolve(request.result);
	});
	const transaction = database.transaction('index', 'readwrite');
	transaction
		.objectStore('index')
		.put({ packed: { format: 1, ids: 'm9' }, version: 99, overlaid: [] }, 'index');
	await new Promise((resolve) => (transaction.oncomplete = resolve));
	database.close();
	const again = tab.search(current);
	expect(await again.find('förderband')).toEqual(['m1']);
	expect(await again.find('m9')).toEqual([]);
	expect(again.isWhole).toBe(true);
});

test('an unsent act is found as it was done; where it is refused, the machine has its old name again', async () => {
	const { search, tab, current } = await started();
	const entry = entryOf(machine('m1', 'Rollenbahn'));
	search.desk.hear({ do: 'lay', laid: [{ shelf: 'assets', id: 'm1', entry }] });
	expect(await search.find('rollenbahn')).toEqual(['m1']);
	expect(await search.find('förderband')).toEqual([]);
	// An app that died in that moment does not take the unsent name for the plant's.
	const again = tab.search(current);
	expect(await again.find('förderband')).toEqual(['m1']);
	search.desk.hear({ do: 'lay', laid: [] });
	expect(await search.find('rollenbahn')).toEqual([]);
	expect(await search.find('förderband')).toEqual(['m1']);
});

test('S-7 the words go with their replica: with another person nothing of it is found or kept', async () => {
	const { tab, replica, search, current } = await started();
	const next = await tab.replica('next');
	await publish(next, [machine('n1', 'Waage')]);
	current.next(next);
	expect(await search.find('förderband')).toEqual([]);
	expect(await search.find('waage')).toEqual(['n1']);
	await replica.close();
	await replica.database.delete();
	expect(await kept(tab.profile)).toBe('');
	current.next(undefined);
	expect(await search.find('waage')).toEqual([]);
});

test('words whose replica is gone are swept away at the next start', async () => {
	const { tab, replica, current, search } = await started();
	await search.desk.settled();
	const request = tab.profile.indexedDB.open(wordsPlace('long-gone'));
	await new Promise((resolve) => (request.onsuccess = resolve));
	request.result.close();
	current.next(undefined);
	current.next(replica);
	expect(await search.find('förderband')).toEqual(['m1']);
	const names = (await tab.profile.indexedDB.databases()).map(({ name }) => name);
	expect(names).not.toContain(wordsPlace('long-gone'));
	expect(names).toContain(wordsPlace('replica'));
});

test('while the first fill is under way, what is there is found for whoever searches, and all of it in the end', async () => {
	const tab = browser();
	const replica = await tab.replica();
	const filling = (docs: unknown[]) => {
		const next = {
			...replica.state,
			version: replica.state.version + 1,
			fill: { part: 'people', after: '', from: {}, counts: {}, got: {} } as const
		};
		return replica.publish(effectsOf(docs, [], next.version), next);
	};
	const search = tab.search(new BehaviorSubject<Replica | undefined>(replica));
	await filling([machine('m1', 'Förderband')]);
	await search.find('förderband');
	await search.wait();
	expect(await search.find('förderband')).toEqual(['m1']);
	expect(search.isWhole).toBe(false);
	const whole = omit(replica.state, 'fill');
	await filling([machine('m2', 'Werkbank')]);
	await replica.publish(new Map(), { ...whole, version: replica.state.version + 1 });
	await search.wait();
	expect(await search.find('werkbank')).toEqual(['m2']);
	expect(search.isWhole).toBe(true);
});

test('a device without room keeps no words, finds them all the same, and keeps them again once there is room', async () => {
	const tab = browser();
	const room = { is: false };
	const own = await tab.replica();
	await publish(own, [machine('fil-1', 'Filler')]);
	const search = tab.search(new BehaviorSubject<Replica | undefined>(own), room);
	expect(await search.find('fill')).toEqual(['fil-1']);
	await search.wait();
	expect(await kept(tab.profile)).not.toContain('filler');
	room.is = true;
	await publish(own, [], gone('fil-1'));
	await publish(own, [machine('pal-1', 'Palletiser')]);
	expect(await search.find('pall')).toEqual(['pal-1']);
	await search.wait();
	expect(await kept(tab.profile)).toContain('palletiser');
});
