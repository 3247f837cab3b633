import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser } from '../support/browser.ts';
import { foundPlant, type FoundedPlant } from '../support/founded-plant.ts';

test.setTimeout(120_000);

let plant: FoundedPlant;
let profile: string;
test.beforeAll(async () => {
	plant = await foundPlant();
});
test.afterAll(() => plant.remove());
test.beforeEach(() => {
	profile = mkdtempSync(join(tmpdir(), 'millwright-voice-'));
});
test.afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

/** A device whose microphone hears a tone. */
const openDevice = (): Promise<BrowserContext> => {
	const found = findBrowser();
	const media = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
	return chromium.launchPersistentContext(profile, {
		...found,
		args: [...(found.args ?? []), ...media],
		viewport: { width: 390, height: 844 }
	});
};

const openJob = async (page: Page) => {
	await page.goto(`${plant.url}/photos/${plant.job}`);
	await expect(page.getByText('Filler leaks at valve 12')).toBeVisible();
};

test('a voice note is recorded with its level and time, kept, and can be heard', async () => {
	const device = await openDevice();
	const page = await device.newPage();
	await plant.signIn(page);
	await openJob(page);
	await page.getByRole('button', { name: 'Record a voice note' }).click();
	await expect(page.getByRole('timer')).toHaveText(/Recording: 0:0[1-9] of 2:00/);
	await expect
		.poll(() => page.getByRole('meter').evaluate((meter: HTMLMeterElement) => meter.value))
		.toBeGreaterThan(0);
	await page.getByRole('button', { name: 'Stop and keep' }).click();
	await expect(page.getByText('Voice note added')).toBeVisible();
	const player = page.getByLabel(/^Voice note by Anna Kowalska/);
	await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.readyState)).toBeGreaterThan(0);
	await expect(page.getByText(/was not finished/)).toBeHidden();
	await page.evaluate(() => void window.dispatchEvent(new Event('pagehide')));
	await expect
		.poll(async () => Object.values((await plant.jobThere())?.['voice'] ?? {}), { timeout: 40_000 })
		.toHaveLength(1);
	await device.close();
});

test('a recording whose browser is killed is offered again, up to its last second', async () => {
	const device = await openDevice();
	const page = await device.newPage();
	await plant.signIn(page);
	await openJob(page);
	await page.getByRole('button', { name: 'Record a voice note' }).click();
	await expect(page.getByRole('timer')).toHaveText(/Recording: 0:0[3-9] of 2:00/);
	const gone = device.waitForEvent('close');
	const killer = await device.browser()?.newBrowserCDPSession();
	await killer?.send('Browser.crash').catch(() => {});
	await gone;

	const again = await openDevice();
	const reopened = await again.newPage();
	await openJob(reopened);
	await expect(reopened.getByText(/A recording from .* was not finished/)).toBeVisible();
	await reopened.getByRole('button', { name: 'Add it to the job' }).click();
	await expect(reopened.getByText('Voice note added')).toBeVisible();
	await expect(reopened.getByText(/was not finished/)).toBeHidden();
	const player = reopened.getByLabel(/^Voice note by Anna Kowalska/).last();
	await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.readyState)).toBeGreaterThan(0);
	await again.close();
});

test('what is wrong with the microphone is said plainly', async () => {
	const device = await openDevice();
	const page = await device.newPage();
	await plant.signIn(page);
	await openJob(page);
	// A browser without a screen has nobody who could refuse: it answers here as browsers do.
	const answers = {
		NotAllowedError: /The microphone is not allowed. Allow it/,
		NotFoundError: /no microphone that can be used/,
		NotReadableError: /Another app is using the microphone/
	};
	for (const [name, words] of Object.entries(answers)) {
		await page.evaluate((answer) => {
			navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', answer));
		}, name);
		await page.getByRole('button', { name: 'Record a voice note' }).click();
		await expect(page.getByRole('alert')).toHaveText(words);
	}
	await device.close();
});
