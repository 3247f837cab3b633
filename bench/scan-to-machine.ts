import { buildApp } from '../scripts/building/build-app.ts';
import { untilKept } from '../tests/support/kept-app.ts';
import type { Bench } from './bench-kind.ts';
import { buildPages } from './browser/build-pages.ts';
import { Profile } from './browser/browser.ts';
import { checkFilled, DEVICES, expectedOf, seed, signIn } from './browser/device-room.ts';
import { untilPainted, type Deed } from './browser/painted.ts';
import { check } from './measuring/check.ts';
import type { Result } from './measuring/result.ts';
import { median, quantile } from './measuring/statistics.ts';
import type { MillwrightDeeds } from './pages/millwright.ts';
import { seededAsset } from './plant/assets.ts';
import type { PlantSize } from './plant/documents.ts';
import { Rooms } from './servers/rooms.ts';

const SLOWED = 4;
/** Milliseconds. */
const LOOKED_AT = 500;
const SEARCH = 'input[type=search]';
const ROWS = 'main [data-key]';

const resultOf = (samples: readonly number[], most: number, what: string): Result => ({
	ours: quantile(samples, 0.95),
	opponents: {},
	unit: 'ms p95',
	runs: samples.length,
	must: { words: `≤ ${most} ms`, holds: quantile(samples, 0.95) <= most },
	notes: [`${what}; median ${median(samples).toFixed(0)} ms, the page's thread slowed ${SLOWED} times`]
});

/** With 20,000 machines on the device and no network: scanned, opened in the tree, and filtered. */
export const scanToMachine: Bench = async ({ quick, runs, say }) => {
	check((await buildApp(process.cwd(), { unlessFresh: true, quiet: true })) === 0, 'the app can be built');
	await using rooms = new Rooms();
	const size: PlantSize = { documents: quick ? 500 : 20_000, devices: DEVICES, only: 'assets' };
	const expected = { ...expectedOf(size), list: [], mine: 0 };
	const pages = await buildPages(rooms.folder());
	const server = await rooms.start('millwright', { pages, app: true });
	await seed(server, size);
	const who = await signIn(server);
	using profile = new Profile();
	await using browser = await profile.start();
	const { ask, close } = await browser.open<MillwrightDeeds>(server.url, 'millwright');
	checkFilled('Millwright', await ask('fill', { who, size, mine: 0 }), expected);
	await ask('signIn', who);
	await close();

	const page = await browser.page();
	await page.goto(`${server.url}/machines`);
	await page.waitForSelector(ROWS);
	await untilKept(page);
	await browser.context.setOffline(true);
	await page.goto(`${server.url}/machines`);
	await page.getByRole('button', { name: 'Show what is in Line 8' }).waitFor();
	const devtools = await browser.context.newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });

	const times = quick ? 3 : 8 * runs;
	const numbers = Array.from({ length: times }, (_, n) => 8 + ((n * 7_919) % (size.documents - 8)));
	const sample = async (deeds: readonly Deed[]): Promise<number[]> => {
		const samples: number[] = [];
		for (const deed of deeds) {
			samples.push(await untilPainted(page, deed));
			// Nobody does the next thing before they have seen the first.
			await page.waitForTimeout(LOOKED_AT);
		}
		return samples;
	};

	const open = (line: number): Deed[] => {
		const turn = (word: string) => `${word} what is in Line ${line + 1}`;
		const inside = `${seededAsset(line + 8).code}`;
		return [
			{ press: turn('Show'), until: { selector: ROWS, text: inside } },
			{ press: turn('Hide'), until: { selector: ROWS, text: `Line ${((line + 1) % 8) + 1}` } }
		];
	};
	const [early = Number.NaN] = await sample(open(0));
	const opened: number[] = [];
	for (let n = 0; n < times; n++) {
		const [took = Number.NaN] = await sample(open(n % 8));
		opened.push(took);
	}
	say(`  opened ${opened.length} lines`);

	await sample([{ type: { selector: SEARCH, text: 'pump' }, until: { selector: ROWS, text: 'Pump' } }]);
	const filtered: number[] = [];
	for (const number of numbers) {
		const { code, name } = seededAsset(number);
		const text = number % 2 === 0 ? String(code).slice(0, -1) : String(name);
		filtered.push(...(await sample([{ type: { selector: SEARCH, text }, until: { selector: ROWS, text } }])));
	}
	say(`  filtered ${filtered.length} times`);
	await page.locator('h1').focus();

	const scan = (number: number): Deed => {
		const { code, name } = seededAsset(number);
		const until = { selector: 'h1', text: String(name), whole: true } as const;
		return { scan: `${server.url}/a/${String(code)}`, until };
	};
	// The page's code comes from the disk the first time: said beside the rest.
	const [first = Number.NaN] = await sample([scan(size.documents - 1)]);
	const scanned = await sample(numbers.map(scan));
	const many = `${size.documents} machines`;
	return {
		'scan-to-machine': resultOf(
			scanned,
			150,
			`${many}; from the scanner's Enter to the painted page; the very first one, with the page's code: ${first.toFixed(0)} ms`
		),
		'tree-open': resultOf(
			opened,
			100,
			`${many}; a line with ${(size.documents - 8) / 8} of them opened; the very first one, while all of them are being read: ${early.toFixed(0)} ms`
		),
		'tree-filter': resultOf(filtered, 100, `${many}; a code or a name typed`)
	};
};
