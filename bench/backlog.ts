import type { Page } from '@playwright/test';
import { buildApp } from '../scripts/building/build-app.ts';
import { untilKept } from '../tests/support/kept-app.ts';
import type { Bench } from './bench-kind.ts';
import { buildPages } from './browser/build-pages.ts';
import { Profile } from './browser/browser.ts';
import { checkFilled, DEVICES, expectedOf, seed, signIn } from './browser/device-room.ts';
import { untilPainted, type Deed } from './browser/painted.ts';
import { scrolled } from './browser/scrolled.ts';
import { check } from './measuring/check.ts';
import type { Result } from './measuring/result.ts';
import { median, quantile } from './measuring/statistics.ts';
import type { MillwrightDeeds } from './pages/millwright.ts';
import { BACKLOG_ASSETS, type PlantSize } from './plant/documents.ts';
import { personId } from './plant/people.ts';
import { Rooms } from './servers/rooms.ts';

const SLOWED = 4;
const MOST_MS = 100;
const LONGEST_MS = 50;
const FRAMES = 240;
const COUNTED = 'main [role=status]';
const PEOPLE = 25;
/** Until an app that has just been opened has come to rest. */
const REST_MS = 2_000;

const painted = (samples: readonly number[], what: string): Result => ({
	ours: quantile(samples, 0.95),
	opponents: {},
	unit: 'ms p95',
	runs: samples.length,
	must: { words: `≤ ${MOST_MS} ms`, holds: quantile(samples, 0.95) <= MOST_MS },
	notes: [`${what}; median ${median(samples).toFixed(0)} ms`]
});

const unbroken = (samples: readonly number[], what: string): Result => ({
	ours: Math.max(...samples),
	opponents: {},
	unit: 'ms longest task',
	runs: samples.length,
	must: { words: `none > ${LONGEST_MS} ms`, holds: Math.max(...samples) <= LONGEST_MS },
	notes: [
		`${what}; ${FRAMES} frames a run, tasks from ${LONGEST_MS} ms on are told; median ${median(samples).toFixed(0)} ms`
	]
});

const sampled = async (page: Page, deeds: readonly Deed[]): Promise<number[]> => {
	const samples: number[] = [];
	for (const deed of deeds) samples.push(await untilPainted(page, deed));
	return samples;
};

const longestIn = async (page: Page, selector: string, runs: number, step?: number): Promise<number[]> => {
	const samples: number[] = [];
	for (let run = 0; run < runs; run++) samples.push((await scrolled(page, selector, FRAMES, step)).longest);
	return samples;
};

/** Fifty thousand open jobs on the device and no network: narrowed, scrolled, as a table and a board, and a line's machines. */
export const backlog: Bench = async ({ quick, runs, say }) => {
	check((await buildApp(process.cwd(), { unlessFresh: true, quiet: true })) === 0, 'the app can be built');
	await using rooms = new Rooms();
	const jobs = quick ? 1_000 : 50_000;
	const size: PlantSize = { documents: BACKLOG_ASSETS + jobs, devices: DEVICES, only: 'backlog' };
	const pages = await buildPages(rooms.folder());
	const server = await rooms.start('millwright', { pages, app: true });
	await seed(server, size);
	const who = await signIn(server);
	using profile = new Profile();
	await using browser = await profile.start({ width: 1440, height: 900 });
	const { ask, close } = await browser.open<MillwrightDeeds>(server.url, 'millwright');
	const expected = expectedOf(size);
	checkFilled('Millwright', await ask('fill', { who, size, mine: expected.mine }), expected);
	await ask('signIn', who);
	await close();

	const page = await browser.page();
	const number = (value: number) => value.toLocaleString('en');
	const all = { selector: COUNTED, text: `${number(jobs)} open jobs` };
	const some = (shown: number) => ({
		selector: COUNTED,
		text: `${number(shown)} of ${number(jobs)} open jobs`
	});
	const isWhole = () =>
		page.locator(COUNTED).filter({ hasText: all.text }).filter({ hasNotText: 'being read' }).waitFor();
	await page.goto(`${server.url}/backlog`);
	await isWhole();
	await untilKept(page);
	await browser.context.setOffline(true);
	await page.goto(`${server.url}/backlog`);
	await isWhole();
	say(`  ${number(jobs)} open jobs in the table`);

	await page.getByRole('button', { name: 'Filters' }).click();
	const times = quick ? 2 : 2 * runs;
	const narrow = (n: number): Deed[] => [
		{ choose: { label: 'Priority', value: String((n % 4) + 1) }, until: some(jobs / 4) },
		{ choose: { label: 'Priority', value: '' }, until: all },
		{ choose: { label: 'Belongs to', value: personId(n % PEOPLE) }, until: some(jobs / PEOPLE) },
		{ choose: { label: 'Belongs to', value: '' }, until: all },
		{ choose: { label: 'Blocked by', value: 'parts' }, until: some(jobs / 5) },
		{ choose: { label: 'Blocked by', value: '' }, until: all }
	];
	await sampled(page, narrow(0));
	const filtered: number[] = [];
	for (let n = 1; n <= times; n++) filtered.push(...(await sampled(page, narrow(n))));
	say(`  narrowed ${filtered.length} times`);
	const table = await longestIn(page, ':has(> [role=table])', times);

	// A small plant has too few cards of one person to be scrolled.
	const whose = quick ? '' : `&owner=${personId(1)}`;
	await page.goto(`${server.url}/backlog?board=priority${whose}`);
	await page
		.locator(COUNTED)
		.filter({ hasText: (quick ? all : some(jobs / PEOPLE)).text })
		.waitFor();
	await page.locator('main section .cards a').first().waitFor();
	const cards = await longestIn(page, 'main section .cards', times, 100);
	say('  scrolled table and board');

	const devtools = await browser.context.newCDPSession(page);
	const slowed = async (deed: Deed): Promise<number> => {
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
		const [took = Number.NaN] = await sampled(page, [deed]);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		return took;
	};
	const toLine: Deed = { follow: '/line', until: { selector: 'main li', text: 'Filler 8' } };
	const whileStarting: number[] = [];
	const opened: number[] = [];
	for (let n = 0; n <= times; n++) {
		await page.goto(`${server.url}/more`);
		await page.locator('main a[href="/line"]').waitFor();
		const took = await slowed(toLine);
		// The page's code comes from the disk the first time.
		if (n > 0) whileStarting.push(took);
		await page.waitForTimeout(REST_MS);
		await page.goBack();
		await page.locator('main a[href="/line"]').waitFor();
		await page.waitForTimeout(REST_MS);
		opened.push(await slowed(toLine));
	}
	const many = `${number(jobs)} open jobs`;
	return {
		backlog: painted(filtered, `${many}; a filter of the table chosen or taken away`),
		'backlog-scroll': unbroken(table, `${many} as a table`),
		'backlog-board': unbroken(cards, `${number(jobs / PEOPLE)} cards on a board`),
		'line-open': painted(
			opened,
			`60 machines, the page's thread slowed ${SLOWED} times; tapped while the app still starts: ${median(whileStarting).toFixed(0)} ms`
		)
	};
};
