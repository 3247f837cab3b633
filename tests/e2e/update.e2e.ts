import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { barriers } from '../support/barriers.ts';
import { startByteMeter, type ByteMeter } from '../support/byte-meter.ts';
import {
	comeBack,
	forgetBrowserCache,
	keptFiles,
	untilKept,
	untilNextIsWaiting
} from '../support/kept-app.ts';
import { buildNextVersion, type NextVersion } from '../support/next-version.ts';
import { startPlantServer, type PlantServer } from '../support/plant-server.ts';
import { startTroubledNetwork, type TroubledNetwork } from '../support/trouble.ts';
import { watchForFaults } from '../support/watch-page.ts';

const WORDS = 'src/lib/i18n/messages/en/shell.ts';
const OLD_WORDS = 'Sign in to see your work';
const NEW_WORDS = 'Sign in to see the work of today';
const NEWEST_WORDS = 'Sign in to see the work of this week';
/** Half of what we promise: a change must not be fetched as all the files that import the changed one. */
const MOST_BYTES = 150_000;

let next: NextVersion;
let newest: NextVersion;
let oldPlant: PlantServer;
let newPlant: PlantServer;
let network: TroubledNetwork;
let wire: ByteMeter;

test.beforeAll(async () => {
	// Two builds of the whole app, on a machine that may be busy.
	test.setTimeout(600_000);
	next = await buildNextVersion(WORDS, OLD_WORDS, NEW_WORDS);
	newest = await buildNextVersion(WORDS, OLD_WORDS, NEWEST_WORDS);
});

test.afterAll(() => {
	next.remove();
	newest.remove();
});

test.beforeEach(async () => {
	oldPlant = await startPlantServer();
	newPlant = await startPlantServer({ build: next.build });
	network = await startTroubledNetwork(oldPlant.url);
	wire = await startByteMeter(network.url);
});

test.afterEach(async () => {
	await wire.stop();
	await network.stop();
	await newPlant.stop();
	await oldPlant.stop();
});

const prompt = (page: Page) => page.getByRole('region', { name: 'A new version is ready' });
const problemText = (page: Page) => page.getByRole('textbox', { name: 'What went wrong?' });

const inMenu = (page: Page, name: string) =>
	page.getByRole('navigation').getByRole('link', { name, exact: true });

const releaseNextVersion = async (page: Page): Promise<void> => {
	network.leadTo(newPlant.url);
	await comeBack(page);
	await untilNextIsWaiting(page);
};

test('a new version waits while somebody writes, and what they wrote is there afterwards', async ({
	page
}) => {
	const faults = watchForFaults(page);
	await page.goto(`${wire.url}/settings`);
	await untilKept(page);
	await problemText(page).fill('The belt slips when it is wet');

	wire.read();
	await releaseNextVersion(page);
	await expect(prompt(page)).toHaveCount(0);
	await expect(problemText(page)).toHaveValue('The belt slips when it is wet');

	await inMenu(page, 'My work').click();
	await expect(page.getByText(OLD_WORDS)).toBeVisible();
	await prompt(page).getByRole('button', { name: 'Use it now' }).click();
	await expect(page.getByText(NEW_WORDS)).toBeVisible();
	await expect(prompt(page)).toHaveCount(0);

	const bytes = wire.read();
	test.info().annotations.push({ type: 'a one-line change downloads', description: `${bytes} bytes` });
	expect(bytes).toBeLessThanOrEqual(MOST_BYTES);

	await page.goto(`${wire.url}/settings`);
	await expect(problemText(page)).toHaveValue('The belt slips when it is wet');
	expect(faults).toEqual([]);
});

test('a tab in the middle of a form keeps the old version, whole, until it is finished', async ({
	context
}) => {
	const reading = await context.newPage();
	await reading.goto(wire.url);
	await untilKept(reading);
	const writing = await context.newPage();
	const faults = watchForFaults(writing);
	await writing.goto(`${wire.url}/settings`);
	const oldFiles = await keptFiles(writing);
	await problemText(writing).fill('Half a sentence');

	await releaseNextVersion(reading);
	await prompt(reading).getByRole('button', { name: 'Use it now' }).click();
	await expect(reading.getByText(NEW_WORDS)).toBeVisible();
	await expect(problemText(writing)).toHaveValue('Half a sentence');

	// A page it has not opened before still comes from the old version's files, with nobody to ask for them.
	network.become('down');
	await forgetBrowserCache(writing);
	await inMenu(writing, 'Numbers').click();
	await expect(writing.getByRole('heading', { level: 1, name: 'Numbers' })).toBeVisible();
	await inMenu(writing, 'My work').click();
	await expect(writing.getByText(OLD_WORDS)).toBeVisible();
	await prompt(writing).getByRole('button', { name: 'Use it now' }).click();
	await expect(writing.getByText(NEW_WORDS)).toBeVisible();
	expect(faults).toEqual([]);

	const outdated = oldFiles.filter((file) => !existsSync(join(next.build, new URL(file).pathname)));
	expect(outdated).not.toEqual([]);
	await expect
		.poll(async () => (await keptFiles(writing)).filter((file) => outdated.includes(file)))
		.toEqual([]);
});

test('two tabs where nobody writes change to the new version together', async ({ context }) => {
	const first = await context.newPage();
	await first.goto(wire.url);
	await untilKept(first);
	const second = await context.newPage();
	await second.goto(wire.url);
	await expect(second.getByText(OLD_WORDS)).toBeVisible();

	await releaseNextVersion(first);
	await prompt(first).getByRole('button', { name: 'Use it now' }).click();
	await expect(first.getByText(NEW_WORDS)).toBeVisible();
	await expect(second.getByText(NEW_WORDS)).toBeVisible();

	const told = second.getByRole('region', { name: 'This is the new version.' });
	await told.getByRole('link', { name: 'What is new' }).click();
	await expect(second.getByRole('heading', { name: 'What is new' })).toBeVisible();
	expect(await barriers(second)).toEqual([]);
	await told.getByRole('button', { name: 'Close' }).click();
	await expect(told).toHaveCount(0);
	await second.reload();
	await expect(second.getByRole('heading', { name: 'What is new' })).toBeVisible();
	await expect(told).toHaveCount(0);
});

test('somebody who puts the new version off is left alone until the page is opened again', async ({
	page
}) => {
	await page.goto(wire.url);
	await untilKept(page);
	await releaseNextVersion(page);
	await expect(prompt(page)).toBeVisible();
	expect(await barriers(page)).toEqual([]);
	await prompt(page).getByRole('button', { name: 'Later' }).click();
	await comeBack(page);
	await expect(prompt(page)).toHaveCount(0);
	await page.reload();
	await expect(page.getByText(OLD_WORDS)).toBeVisible();
	await expect(prompt(page)).toBeVisible();
});

test('a version that cleans up after the one before leaves the files of the one after alone', async ({
	context
}) => {
	const old = await context.newPage();
	await old.goto(`${wire.url}/settings`);
	await untilKept(old);
	await problemText(old).fill('Half a sentence');
	const page = await context.newPage();
	await page.goto(wire.url);
	await releaseNextVersion(page);
	await prompt(page).getByRole('button', { name: 'Use it now' }).click();
	await expect(page.getByText(NEW_WORDS)).toBeVisible();

	const newestPlant = await startPlantServer({ build: newest.build });
	network.leadTo(newestPlant.url);
	await comeBack(page);
	await untilNextIsWaiting(page);
	await old.close();
	await page.reload();
	await page.getByRole('button', { name: 'Use it now' }).click();
	network.become('down');
	await expect(page.getByText(NEWEST_WORDS)).toBeVisible();
	await page.goto(`${wire.url}/backlog`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await newestPlant.stop();
});

test('a page that nobody touches asks for a newer version every hour', async ({ page }) => {
	await page.clock.install();
	await page.goto(wire.url);
	await untilKept(page);
	network.leadTo(newPlant.url);
	await page.clock.fastForward('00:59:00');
	await expect(prompt(page)).toHaveCount(0);
	await page.clock.fastForward('00:02:00');
	await untilNextIsWaiting(page);
	await page.clock.fastForward('00:00:01');
	await expect(prompt(page)).toBeVisible();
});
