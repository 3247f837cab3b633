import type { Bench } from './bench-kind.ts';
import { buildPages } from './browser/build-pages.ts';
import { inNewBrowser } from './browser/browser.ts';
import { checkFilled, DEVICES, expectedOf, seed, signIn } from './browser/device-room.ts';
import { POUCH_ADAPTER, POUCH_BATCH } from './browser/pouch-settings.ts';
import { alternate } from './measuring/alternate.ts';
import { resultOf } from './measuring/device-result.ts';
import { rounded } from './measuring/statistics.ts';
import type { DexieDeeds } from './pages/dexie.ts';
import type { MillwrightDeeds } from './pages/millwright.ts';
import type { PouchDeeds } from './pages/pouch.ts';
import type { RxdbDeeds } from './pages/rxdb.ts';
import type { PlantSize } from './plant/documents.ts';
import { Rooms } from './servers/rooms.ts';

/** A phone that has nothing, until its first list is there and right. */
export const initialSync: Bench = async ({ quick, runs, say }) => {
	await using rooms = new Rooms();
	const size: PlantSize = { documents: quick ? 2_000 : 50_000, devices: DEVICES };
	const expected = expectedOf(size);
	const pages = await buildPages(rooms.folder());
	const server = await rooms.start('millwright', { pages });
	const pouch = await rooms.start('pouchdb', { pages });
	for (const one of [server, pouch]) await seed(one, size);
	const who = await signIn(server);
	const { token } = who;
	const useful: number[] = [];

	const ours = () =>
		inNewBrowser<MillwrightDeeds, number>(server.url, 'millwright', async ({ ask }) => {
			const filled = await ask('fill', { who, size, mine: expected.mine });
			checkFilled('Millwright', filled, expected);
			useful.push(filled.useful);
			return filled.took;
		});
	const dexie = () =>
		inNewBrowser<DexieDeeds, number>(server.url, 'dexie', async ({ ask }) => {
			const filled = await ask('fill', { token, size });
			checkFilled('Dexie', filled, expected);
			return filled.took;
		});
	const rxdb = () =>
		inNewBrowser<RxdbDeeds, number>(server.url, 'rxdb', async ({ ask }) => {
			const filled = await ask('fill', { token, size });
			checkFilled('RxDB', filled, expected);
			return filled.took;
		});
	const settings = { adapter: POUCH_ADAPTER, batch: POUCH_BATCH, size };
	const pouchdb = await inNewBrowser<PouchDeeds, number>(pouch.url, 'pouch', async ({ ask }) => {
		const filled = await ask('fill', settings);
		checkFilled('PouchDB', filled, expected);
		say(`  PouchDB, once: ${rounded(filled.took)} ms, of which replication ${rounded(filled.replicated)}`);
		return filled.took;
	});
	const samples = await alternate({ ours, dexie, rxdb }, { runs, say });
	// The first one warms up.
	const first = { ours: useful.slice(1), 'full-fill': samples.ours };
	return {
		'initial-sync': resultOf(
			{ ...samples, pouchdb: [pouchdb] },
			{
				musts: [
					{ times: 4, than: 'pouchdb', words: '≥ 4× PouchDB' },
					{ times: 1 / 2, than: 'dexie', words: '≤ 2× raw Dexie' }
				],
				notes: [`${expected.documents} documents; PouchDB ran once, without warming up`]
			}
		),
		'first-useful-screen': resultOf(first, {
			musts: [{ times: 6, than: 'full-fill', words: '≤ 1/6 of the full fill' }],
			notes: [`until all ${expected.mine} of a person's open jobs can be seen, while the rest is coming`]
		})
	};
};
