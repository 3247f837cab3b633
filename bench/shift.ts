import type { Bench } from './bench-kind.ts';
import { buildPages } from './browser/build-pages.ts';
import { Profile } from './browser/browser.ts';
import { AUTHOR } from './browser/author.ts';
import { checkFilled, DEVICES, expectedOf, seed, signIn } from './browser/device-room.ts';
import { POUCH_ADAPTER, POUCH_BATCH } from './browser/pouch-settings.ts';
import { alternate } from './measuring/alternate.ts';
import { check } from './measuring/check.ts';
import { resultOf } from './measuring/device-result.ts';
import type { MillwrightDeeds } from './pages/millwright.ts';
import type { PouchDeeds } from './pages/pouch.ts';
import { assetCount, plantOf, type PlantSize } from './plant/documents.ts';
import { actsOf } from './plant/acts.ts';
import { PlantInMemory } from './plant/plant-in-memory.ts';
import type { Shift } from './plant/shift.ts';
import { inOrder } from './pushing/in-order.ts';
import { Rooms } from './servers/rooms.ts';

/** A device that was away for a shift: what others did comes down, what was done on it goes up. */
export const shift: Bench = async ({ quick, runs, say }) => {
	await using rooms = new Rooms();
	const size: PlantSize = { documents: quick ? 1_000 : 10_000, devices: DEVICES };
	const [changes, acts] = quick ? [200, 30] : [3_000, 300];
	const expected = expectedOf(size);
	const pages = await buildPages(rooms.folder());
	const server = await rooms.start('millwright', { pages });
	const pouch = await rooms.start('pouchdb', { pages });
	for (const one of [server, pouch]) await seed(one, size);
	const who = await signIn(server);
	using profile = new Profile();
	await using browser = await profile.start();
	const mine = await browser.open<MillwrightDeeds>(server.url, 'millwright');
	checkFilled('Millwright', await mine.ask('fill', { who, size, mine: expected.mine }), expected);
	const theirs = await browser.open<PouchDeeds>(pouch.url, 'pouch');
	const settings = { adapter: POUCH_ADAPTER, batch: POUCH_BATCH };
	checkFilled('PouchDB', await theirs.ask('fill', { ...settings, size }), expected);

	const shiftAt = (round: number): Shift => ({
		first: AUTHOR.works.first + AUTHOR.works.count,
		count: changes,
		round,
		assets: assetCount(size)
	});
	const memory = new PlantInMemory(plantOf(size));
	const turns = { ours: 0, pouchdb: 0 };

	const ours = async (): Promise<number> => {
		const round = (turns.ours += 1);
		const first = (round - 1) * acts + 1;
		await mine.page.bringToFront();
		await mine.ask('doActs', { author: AUTHOR, count: acts, first, undo: 0 });
		await server.ask('change', shiftAt(round));
		const { took, applied, wrong } = await mine.ask('comeBack', shiftAt(round));
		check(wrong === 0, `${wrong} jobs are not what the others made of them`);
		check(applied === round * acts, `${applied} acts are applied instead of ${round * acts}`);
		return took;
	};
	const pouchdb = async (): Promise<number> => {
		const round = (turns.pouchdb += 1);
		const ops = actsOf(AUTHOR, acts, (round - 1) * acts + 1);
		const puts = (await inOrder(ops, (op) => memory.act(op))).flat();
		const docs = [...new Map(puts.map((doc) => [doc.id, doc])).values()];
		await theirs.page.bringToFront();
		await theirs.ask('writeShift', docs);
		await pouch.ask('change', shiftAt(round));
		const { took, wrong, pushed, pulled } = await theirs.ask('sync', { ...settings, shift: shiftAt(round) });
		check(wrong === 0, `PouchDB: ${wrong} jobs are not what the others made of them`);
		check(pushed >= docs.length, `PouchDB sent ${pushed} documents instead of ${docs.length}`);
		check(pulled >= changes, `PouchDB got ${pulled} documents instead of ${changes}`);
		return took;
	};
	const samples = await alternate({ ours, pouchdb }, { runs, say });
	return {
		shift: resultOf(samples, {
			musts: [{ times: 3, than: 'pouchdb', words: '≥ 3× PouchDB’s two-way replication' }],
			notes: [`${acts} acts up, ${changes} documents down, on a device that holds ${expected.documents}`]
		})
	};
};
