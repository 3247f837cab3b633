import { buildApp } from '../scripts/building/build-app.ts';
import { visitOnce } from '../tests/support/kept-app.ts';
import type { Bench } from './bench-kind.ts';
import { buildPages } from './browser/build-pages.ts';
import { Profile } from './browser/browser.ts';
import { checkFilled, DEVICES, expectedOf, seed, signIn } from './browser/device-room.ts';
import { POUCH_ADAPTER } from './browser/pouch-settings.ts';
import { untilShown } from './browser/shown.ts';
import { alternate } from './measuring/alternate.ts';
import { check } from './measuring/check.ts';
import { resultOf } from './measuring/device-result.ts';
import { LIST_ROWS } from './pages/first-list.ts';
import type { MillwrightDeeds } from './pages/millwright.ts';
import type { PouchDeeds } from './pages/pouch.ts';
import type { PlantSize } from './plant/documents.ts';
import { Rooms } from './servers/rooms.ts';

/** High enough for fifty rows of a list. */
const TALL = { width: 1_280, height: 8_500 };

/** The day before: the plant is on the device, and the app is kept. */
const settle = async (
	profile: Profile,
	work: (browser: Awaited<ReturnType<Profile['start']>>) => Promise<void>
) => {
	await using browser = await profile.start();
	await work(browser);
};

/** With everything on disk: a browser that was not running, until the first fifty rows are drawn. */
export const coldOpen: Bench = async ({ quick, runs, say }) => {
	check((await buildApp(process.cwd(), { unlessFresh: true, quiet: true })) === 0, 'the app can be built');
	await using rooms = new Rooms();
	const size: PlantSize = { documents: quick ? 2_000 : 50_000, devices: DEVICES };
	const expected = expectedOf(size);
	const pages = await buildPages(rooms.folder());
	const server = await rooms.start('millwright', { pages, app: true });
	const pouch = await rooms.start('pouchdb', { pages });
	await seed(server, size);
	const who = await signIn(server);
	using mine = new Profile();
	await settle(mine, async (browser) => {
		const { ask, close } = await browser.open<MillwrightDeeds>(server.url, 'millwright');
		checkFilled('Millwright', await ask('fill', { who, size, mine: expected.mine }), expected);
		await ask('signIn', who);
		await close();
		await visitOnce(browser.context, `${server.url}/backlog?sort=age`);
	});
	using theirs = new Profile();
	await settle(theirs, async (browser) => {
		const { ask, close } = await browser.open<PouchDeeds>(pouch.url, 'pouch');
		const list = await ask('store', { adapter: POUCH_ADAPTER, size });
		check(list.join() === expected.list.join(), 'PouchDB lists the same');
		await close();
	});

	const timeOf = async (profile: Profile, url: string, rows: string): Promise<number> => {
		await using browser = await profile.start(TALL);
		const { took, keys } = await untilShown(browser.context, url, {
			rows,
			least: LIST_ROWS,
			exactly: expected.list
		});
		check(keys.slice(0, LIST_ROWS).join() === expected.list.join(), `${url} shows the fifty it should`);
		return took;
	};
	const samples = await alternate(
		{
			ours: () => timeOf(mine, `${server.url}/backlog?sort=age`, '[data-key]'),
			pouchdb: () =>
				timeOf(theirs, `${pouch.url}/bench/pouch-list.html?adapter=${POUCH_ADAPTER}`, '[data-key]')
		},
		{ runs, say }
	);
	return {
		'cold-open': resultOf(samples, {
			musts: [{ times: 2, than: 'pouchdb', words: '≤ 1/2 of PouchDB' }],
			notes: [
				`${expected.documents} documents on disk; ours is the app's backlog, PouchDB's a page that does nothing but list`
			]
		})
	};
};
