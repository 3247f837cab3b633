import type { Page } from '@playwright/test';
import { buildApp } from '../scripts/building/build-app.ts';
import { untilKept } from '../tests/support/kept-app.ts';
import type { Bench } from './bench-kind.ts';
import { buildPages } from './browser/build-pages.ts';
import { Profile } from './browser/browser.ts';
import { checkFilled, DEVICES, expectedOf, seed, signIn } from './browser/device-room.ts';
import { untilPainted, type Deed } from './browser/painted.ts';
import { longTasks } from './browser/scrolled.ts';
import { untilShown } from './browser/shown.ts';
import { check } from './measuring/check.ts';
import type { Result } from './measuring/result.ts';
import { median, quantile } from './measuring/statistics.ts';
import type { MillwrightDeeds } from './pages/millwright.ts';
import type { PlantSize } from './plant/documents.ts';
import { LAST_STEP, LONG_JOB_ID, LONG_JOB_TITLE } from './plant/long-job.ts';
import { Rooms } from './servers/rooms.ts';

const SLOWED = 4;
const PHONE = { width: 390, height: 844 };
const ROWS = 'main [data-key]';
const COUNT = 'p.count';
const LINK = `main a[href$="/work/${LONG_JOB_ID}"]`;

const resultOf = (samples: readonly number[], most: number, what: string): Result => ({
	ours: quantile(samples, 0.95),
	opponents: {},
	unit: 'ms p95',
	runs: samples.length,
	must: { words: `≤ ${most} ms`, holds: quantile(samples, 0.95) <= most },
	notes: [`${what}; median ${median(samples).toFixed(0)} ms, the page's thread slowed ${SLOWED} times`]
});

const slow = async (page: Page): Promise<Page> => {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
	return page;
};

/** A job with sixty steps and forty photos, opened from the list and gone back from, again and again. */
const openings = async (page: Page, times: number): Promise<{ opened: number[]; whole: number[] }> => {
	const [opened, whole]: [number[], number[]] = [[], []];
	for (let n = 0; n <= times; n++) {
		const step = n % 2 === 0 ? 'step-s1' : LAST_STEP;
		await page.locator(LINK).first().waitFor();
		const took = await untilPainted(page, { tap: LINK, until: { selector: `#${step}`, text: '' } });
		// The first time the page's code comes from the disk.
		if (n > 0) (n % 2 === 0 ? opened : whole).push(took);
		await page.goBack();
	}
	return { opened, whole };
};

/** Begun and paused, over and over. */
const taps = async (page: Page, times: number): Promise<number[]> => {
	await page.locator(LINK).first().click();
	await page.getByRole('button', { name: 'Start work' }).waitFor();
	const samples: number[] = [];
	for (let n = 0; n < times; n++) {
		const deeds: Deed[] = [
			{ press: n === 0 ? 'Start work' : 'Go on', until: { selector: '[role=timer]', text: '' } },
			{ press: 'Pause', until: { selector: 'button', text: 'Go on', whole: true } }
		];
		for (const deed of deeds) samples.push(await untilPainted(page, deed));
	}
	return samples;
};

/** From one's own work to that of the whole site and back. */
const filterings = async (page: Page, times: number): Promise<number[]> => {
	const counted = async (chip: string): Promise<string> => {
		const before = await page.locator(COUNT).textContent();
		await page.getByRole('button', { name: chip, exact: true }).click();
		await page.waitForFunction(
			([selector, text]) => document.querySelector(selector ?? '')?.textContent !== text,
			[COUNT, before ?? '']
		);
		return (await page.locator(COUNT).textContent())?.trim() ?? '';
	};
	const [site, mine] = [await counted('Whole site'), await counted('Mine')];
	const samples: number[] = [];
	for (let n = 0; n < times; n++)
		for (const [press, text] of [
			['Whole site', site],
			['Mine', mine]
		] as const)
			samples.push(await untilPainted(page, { press, until: { selector: COUNT, text, whole: true } }));
	return samples;
};

/** A technician's day on a phone, without a network, with 50,000 jobs and 20,000 machines on it. */
export const phone: Bench = async ({ quick, runs, say }) => {
	check((await buildApp(process.cwd(), { unlessFresh: true, quiet: true })) === 0, 'the app can be built');
	await using rooms = new Rooms();
	const size: PlantSize = { documents: quick ? 700 : 70_000, devices: DEVICES, only: 'jobs' };
	const expected = expectedOf(size);
	const pages = await buildPages(rooms.folder());
	const server = await rooms.start('millwright', { pages, app: true });
	await seed(server, size);
	const who = await signIn(server);
	using profile = new Profile();
	await using browser = await profile.start(PHONE);
	const { ask, close } = await browser.open<MillwrightDeeds>(server.url, 'millwright');
	checkFilled('Millwright', await ask('fill', { who, size, mine: expected.mine }), expected);
	await ask('signIn', who);
	await close();
	const first = await browser.page();
	await first.goto(server.url);
	await first.getByText(LONG_JOB_TITLE).waitFor();
	await untilKept(first);
	await first.close();
	await browser.context.setOffline(true);
	const times = quick ? 2 : 4 * runs;

	const started: number[] = [];
	for (let n = 0; n < (quick ? 1 : 2 * runs); n++) {
		const page = await slow(await browser.page());
		started.push((await untilShown(browser.context, server.url, { rows: ROWS, least: 6 }, page)).took);
		await page.close();
	}
	say(`  started ${started.length} times`);

	const page = await slow(await browser.page());
	await page.goto(server.url);
	const { opened, whole } = await openings(page, 2 * times);
	say(`  opened the long job ${opened.length + whole.length} times`);
	const tapped = await taps(page, times);
	const jobTasks = await longTasks(page, { by: 120, frames: 120 });
	await page.goto(`${server.url}/`);
	await page.locator(COUNT).waitFor();
	const filtered = await filterings(page, times);
	await page.goto(`${server.url}/?whose=all`);
	await page.locator(ROWS).first().waitFor();
	const listTasks = await longTasks(page, { by: 120, frames: 240 });

	const many = `${Math.floor((size.documents * 5) / 7)} jobs and ${Math.floor((size.documents * 2) / 7)} machines`;
	const longest = Math.max(0, ...jobTasks, ...listTasks);
	return {
		'phone-start': resultOf(
			started,
			1_000,
			`${many}; a new page until my work is painted, without a network`
		),
		'phone-job': resultOf(
			opened,
			150,
			`sixty steps and forty photos, from the tap in the list until the first step is painted; until the last one: ${quantile(whole, 0.95).toFixed(0)} ms (median ${median(whole).toFixed(0)})`
		),
		'phone-tap': resultOf(tapped, 100, 'begun and paused: from the tap until it is painted'),
		'phone-filter': resultOf(filtered, 100, `${many}; my work of mine and of the whole site`),
		'phone-scroll': {
			ours: longest,
			opponents: {},
			unit: 'ms, the longest task',
			runs: 1,
			must: { words: 'no task over 50 ms', holds: longest <= 50 },
			notes: [
				`${jobTasks.length} long tasks in the long job, ${listTasks.length} in the list of the whole site, the page's thread slowed ${SLOWED} times`
			]
		}
	};
};
