import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext } from '@playwright/test';
import { findBrowser } from '../support/browser.ts';

let profile: string;

test.beforeEach(() => {
	profile = mkdtempSync(join(tmpdir(), 'millwright-profile-'));
});

test.afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

const openDevice = (): Promise<BrowserContext> => chromium.launchPersistentContext(profile, findBrowser());

test('half a word survives the browser being killed', async ({ baseURL }) => {
	const before = await openDevice();
	const page = await before.newPage();
	await page.goto(`${baseURL}/settings`);
	const text = page.getByRole('textbox', { name: 'What went wrong?' });
	await text.pressSequentially('The press stopped and the scre');
	// The last key is answered before the page has it; until the screen shows it, "saved" is about the one before.
	await expect(text).toHaveValue('The press stopped and the scre');
	await expect(page.getByText('Saved on this device', { exact: true }).last()).toBeVisible();
	const gone = before.waitForEvent('close');
	const killer = await before.browser()?.newBrowserCDPSession();
	await killer?.send('Browser.crash').catch(() => {});
	await gone;

	const after = await openDevice();
	const reopened = await after.newPage();
	await reopened.goto(`${baseURL}/settings`);
	await expect(reopened.getByRole('textbox', { name: 'What went wrong?' })).toHaveValue(
		'The press stopped and the scre'
	);
	await after.close();
});

test('a cleared text can be brought back, and is gone once the page was left', async ({ baseURL }) => {
	const context = await openDevice();
	const page = await context.newPage();
	await page.goto(`${baseURL}/settings`);
	const text = page.getByRole('textbox', { name: 'What went wrong?' });
	await text.fill('never mind');
	await page.getByRole('button', { name: 'Clear the text' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(text).toHaveValue('never mind');
	await page.getByRole('button', { name: 'Clear the text' }).click();
	await expect(text).toHaveValue('');
	await page.reload();
	await expect(page.getByRole('heading', { name: 'When something went wrong' })).toBeVisible();
	await expect(text).toHaveValue('');
	await context.close();
});
