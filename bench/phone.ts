import type { Page } from '@playwright/test';
import { buildApp } from '../scripts/building/build-app.ts';
import { untilKept } from '../tests/support/kept-app.ts';
import type { Bench } from './bench-kind.ts';
import { buildPages } from './browser/build-pages.ts';
import { Profile } from './browser/browser.ts';
import { checkFilled, DEVICES, expectedOf, seed, signIn } from './browser/device-room.ts';
import { untilPainted, type Deed } from './browser/painted.ts';
import { takePhotos } from './browser/take-photos.ts';
import { scrolled } from './browser/scrolled.ts';
import { untilShown } from './browser/shown.ts';
import { slow } from './browser/slow.ts';
import { check } from './measuring/check.ts';
import { atMost } from './measuring/at-most.ts';
import type { MillwrightDeeds } from './pages/millwright.ts';
import type { PlantSize } from './plant/documents.ts';
import { OVERHAUL_JOB, phoneAssets, phoneCounts, stepId, STEPS } from './plant/phone.ts';
import { Rooms } from './servers/rooms.ts';

const PHONE = { width: 390, height: 844 };
const SLOWED = 4;
const PHOTOS = 40;
const FRAMES = 240;
const COUNTED = 'main [role=status]';
const ROWS = 'main [data-key]';
/** Drawn by the app itself, not what it had shown last. */
const OWN_ROWS = '.app main [data-key]';
/** Beyond what a phone shows of the job at first. */
const BEYOND = 4;
/** As a person looks at a page before they leave it, and at what came before they press again. */
const [REST_MS, PAUSE_MS] = [2_000, 500];
const JOB = `/work/${OVERHAUL_JOB}`;

const jobs = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'job' : 'jobs'}`;

/** Opened from the list, with the page's thread slowed; the way back is not measured. */
const openJob = async (page: Page, until: Deed['until']): Promise<number> => {
	await page.locator(`a[href="${JOB}"]`).waitFor();
	await slow(page, SLOWED);
	const took = await untilPainted(page, { follow: JOB, until });
	await slow(page, 1);
	return took;
};

const comeBack = async (page: Page): Promise<void> => {
	await page.goBack();
	await page.locator(`a[href="${JOB}"]`).waitFor();
	await page.waitForTimeout(PAUSE_MS);
};

/** A technician's phone without a network: opened, narrowed, scrolled, and one long job opened and worked at. */
export const phone: Bench = async ({ quick, runs, say }) => {
	check((await buildApp(process.cwd(), { unlessFresh: true, quiet: true })) === 0, 'the app can be built');
	await using rooms = new Rooms();
	const size: PlantSize = { documents: quick ? 2_100 : 70_000, devices: DEVICES, only: 'phone' };
	const counts = phoneCounts(size.documents);
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

	const page = await browser.page();
	await page.goto(server.url);
	await page
		.locator(COUNTED)
		.filter({ hasText: jobs(counts.mine) })
		.waitFor();
	await untilKept(page);
	await browser.context.setOffline(true);
	await page.goto(server.url + JOB);
	await takePhotos(page, PHOTOS);
	say(`  ${PHOTOS} photos are on the job, taken without a network`);

	await page.goto(server.url);
	await page.locator(ROWS).first().waitFor();
	await page.waitForTimeout(REST_MS);
	const screenful = await page
		.locator(ROWS)
		.evaluateAll((rows) => rows.filter((row) => row.getBoundingClientRect().top < innerHeight).length);
	const times = quick ? 2 : 4 * runs;
	const [started, stood]: [number[], number[]] = [[], []];
	for (let n = 0; n <= times; n++)
		for (const [rows, into] of [[ROWS, started] as const, [OWN_ROWS, stood] as const]) {
			const shown = { rows, least: screenful, slowed: SLOWED };
			const { took, keys } = await untilShown(browser.context, server.url, shown);
			check(keys[0] === OVERHAUL_JOB, 'the most urgent job comes first');
			if (n > 0) into.push(took);
		}
	say(`  opened ${started.length + stood.length} times`);

	const lastStep = { selector: `#step-${stepId(STEPS)}`, text: `Step ${STEPS}` };
	const screen = { selector: `#step-${stepId(BEYOND)}`, text: `Step ${BEYOND}` };
	const head = { selector: 'main strong', text: 'HAM1-M8' };
	const [opened, full, firstSeen]: [number[], number[], number[]] = [[], [], []];
	for (let n = 0; n <= times; n++) {
		const whole = await openJob(page, lastStep);
		// They come below, once the steps are there.
		if (n === 0)
			await page
				.locator('main img')
				.nth(PHOTOS - 1)
				.waitFor();
		await comeBack(page);
		const filled = await openJob(page, screen);
		await comeBack(page);
		const seen = await openJob(page, head);
		await comeBack(page);
		if (n > 0) {
			opened.push(whole);
			full.push(filled);
			firstSeen.push(seen);
		}
	}
	say(`  opened the job ${opened.length + full.length + firstSeen.length} times`);

	const all = { selector: COUNTED, text: jobs(counts.all) };
	const near = { selector: COUNTED, text: jobs(counts.mine) };
	const blocked = { selector: COUNTED, text: jobs(counts.mineBlocked) };
	const narrow: Deed[] = [
		{ press: 'Whole site', until: all },
		{ press: 'Whole site', until: near },
		{ press: 'Blocked', until: blocked },
		{ press: 'Blocked', until: near }
	];
	const filtered: number[] = [];
	await page.getByRole('button', { name: 'Filters' }).click();
	await slow(page, SLOWED);
	for (let n = 0; n <= times; n++)
		for (const deed of narrow) {
			const took = await untilPainted(page, deed);
			if (n > 0) filtered.push(took);
		}
	await untilPainted(page, narrow[0] ?? { until: all });
	const listTasks: number[] = [];
	for (let n = 0; n < times; n++) listTasks.push((await scrolled(page, 'html', FRAMES, 120)).longest);
	await slow(page, 1);
	say(`  narrowed ${filtered.length} times`);

	await page.goto(server.url + JOB);
	await page
		.locator('main img')
		.nth(PHOTOS - 1)
		.waitFor();
	await slow(page, SLOWED);
	const tapped: number[] = [];
	for (let n = 0; n <= times; n++) {
		const until = { selector: 'main p', text: `${(n + 1) * 5} min booked so far` };
		const took = await untilPainted(page, { press: '5 min', until });
		if (n > 0) tapped.push(took);
	}
	const jobTasks: number[] = [];
	for (let n = 0; n < times; n++) {
		await page.evaluate(() => void document.documentElement.scrollTo(0, 0));
		jobTasks.push((await scrolled(page, 'html', FRAMES, 60)).longest);
	}
	await slow(page, 1);

	const machines = phoneAssets(size.documents).toLocaleString('en');
	const many = `${counts.jobs.toLocaleString('en')} jobs, ${machines} machines, no network, the page's thread slowed ${SLOWED} times`;
	const one = `a job with ${STEPS} steps and ${PHOTOS} photos`;
	return {
		'phone-start': atMost(1_000, started, {
			what: `${many}; a new page, until the ${screenful} rows that fit are painted, as they were seen last`
		}),
		'phone-start-app': atMost(1_000, stood, { what: 'the same, until the app itself has painted them' }),
		'phone-job': atMost(150, opened, {
			what: `${one}, from the tap in the list until its last step is painted`
		}),
		'phone-job-screen': atMost(150, full, {
			what: `the same, until its first ${BEYOND} steps are painted, which is more than the screen shows`
		}),
		'phone-job-head': atMost(150, firstSeen, { what: 'the same, until its head is painted' }),
		'phone-tap': atMost(100, tapped, { what: 'five minutes booked on that job, until the sum is painted' }),
		'phone-filter': atMost(100, filtered, { what: 'a filter of the list chosen or taken away' }),
		'phone-scroll-list': atMost(50, listTasks, { what: `${all.text} scrolled`, by: 'longest task' }),
		'phone-scroll-job': atMost(50, jobTasks, { what: 'that job scrolled', by: 'longest task' })
	};
};
