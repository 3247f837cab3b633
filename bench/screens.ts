import type { Bench } from './bench-kind.ts';
import { buildPages } from './browser/build-pages.ts';
import { Profile } from './browser/browser.ts';
import { AUTHOR } from './browser/author.ts';
import { checkFilled, DEVICES, expectedOf, PERSON, seed, signIn } from './browser/device-room.ts';
import { POUCH_ADAPTER } from './browser/pouch-settings.ts';
import { alternate } from './measuring/alternate.ts';
import { check, checkEqual } from './measuring/check.ts';
import { resultOf } from './measuring/device-result.ts';
import type { Result, Results } from './measuring/result.ts';
import { quantile } from './measuring/statistics.ts';
import type { MillwrightDeeds } from './pages/millwright.ts';
import type { PouchDeeds } from './pages/pouch.ts';
import { SCREENS, type ScreenName } from './pages/screen-names.ts';
import type { PlantSize } from './plant/documents.ts';
import { Rooms } from './servers/rooms.ts';

const MUST = 5;
const PENDING = 300;

/** The screen that does worst, as what all of them do at least. */
const worstOf = (results: Readonly<Record<string, Result>>, runs: number): Result => {
	const ratioOf = ({ ours, opponents }: Result) => (opponents['pouchdb'] ?? 0) / ours;
	const [[name, worst] = ['none', undefined]] = Object.entries(results).sort(
		([, a], [, b]) => ratioOf(a) - ratioOf(b)
	);
	return {
		ours: worst?.ours ?? Number.NaN,
		opponents: worst?.opponents ?? {},
		unit: 'ms p50',
		runs,
		must: { words: `each ≥ ${MUST}× pouchdb-find`, holds: worst !== undefined && ratioOf(worst) >= MUST },
		notes: [`the worst of ${SCREENS.length}: ${name}; ${PENDING} acts wait to be sent`]
	};
};

/** What six screens of the app ask the device, while a shift's acts wait to be sent. */
export const screens: Bench = async ({ quick, runs, say }) => {
	await using rooms = new Rooms();
	const size: PlantSize = { documents: quick ? 2_000 : 50_000, devices: DEVICES };
	const expected = expectedOf(size);
	const pages = await buildPages(rooms.folder());
	const server = await rooms.start('millwright', { pages });
	const pouch = await rooms.start('pouchdb', { pages });
	await seed(server, size);
	const who = await signIn(server);
	using profile = new Profile();
	await using browser = await profile.start();
	const ours = await browser.open<MillwrightDeeds>(server.url, 'millwright');
	checkFilled('Millwright', await ours.ask('fill', { who, size, mine: expected.mine }), expected);
	const acts = { author: AUTHOR, count: PENDING, first: 1, undo: 3_600_000 };
	await ours.ask('doActs', acts);
	const changed = await ours.ask('projected', undefined);
	const theirs = await browser.open<PouchDeeds>(pouch.url, 'pouch');
	await theirs.ask('storeRows', { adapter: POUCH_ADAPTER, size, changed });
	say(`  both hold ${expected.documents} documents and what ${PENDING} acts changed`);

	const times = quick ? 3 : 15;
	const measure = async (screen: ScreenName): Promise<Result> => {
		const about = { screen, person: PERSON, times };
		const shown: Record<string, readonly string[]> = {};
		/** Ours reads a list from the disk only the first time: said beside the rest. */
		const first: Record<string, number> = {};
		const samples = await alternate(
			{
				ours: async () => {
					await ours.page.bringToFront();
					const answer = await ours.ask('screen', about);
					shown['ours'] = answer.ids;
					first['ours'] ??= answer.samples[0] ?? Number.NaN;
					return quantile(answer.samples, 0.5);
				},
				pouchdb: async () => {
					await theirs.page.bringToFront();
					const answer = await theirs.ask('screen', about);
					shown['pouchdb'] = answer.ids;
					first['pouchdb'] ??= answer.samples[0] ?? Number.NaN;
					return quantile(answer.samples, 0.5);
				}
			},
			{ runs, say: () => undefined }
		);
		check((shown['ours']?.length ?? 0) > 0, `${screen} shows something`);
		checkEqual(shown['pouchdb']?.toSorted(), shown['ours']?.toSorted(), `${screen} shows the same`);
		return resultOf(samples, {
			unit: 'ms p50',
			musts: [{ times: MUST, than: 'pouchdb', words: `≥ ${MUST}× pouchdb-find` }],
			notes: [
				`${shown['ours']?.length ?? 0} rows; the first time, from the disk: ${first['ours']?.toFixed(1)} ms, PouchDB ${first['pouchdb']?.toFixed(1)} ms`
			]
		});
	};
	let results: Results = {};
	for (const screen of SCREENS) results = { ...results, [`screens-${screen}`]: await measure(screen) };
	return { screens: worstOf(results, runs), ...results };
};
