import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openKillable } from '../support/killable-browser.ts';

let profile: string;

test.beforeEach(() => {
	profile = mkdtempSync(join(tmpdir(), 'millwright-profile-'));
});

test.afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

test('half a word survives the browser being killed', async ({ baseURL, browserName }) => {
	const before = await openKillable(browserName, profile);
	const page = await before.context.newPage();
	await page.goto(`${baseURL}/settings`);
	const text = page.getByRole('textbox', { name: 'What went wrong?' });
	await text.pressSequentially('The press stopped and the scre');
	// The last key is answered before the page has it; until the screen shows it, "saved" is about the one before.
	await expect(text).toHaveValue('The press stopped and the scre');
	await expect(page.getByText('Saved on this device', { exact: true }).last()).toBeVisible();
	await before.kill();

	const after = await openKillable(browserName, profile);
	const reopened = await after.context.newPage();
	await reopened.goto(`${baseURL}/settings`);
	await expect(reopened.getByRole('textbox', { name: 'What went wrong?' })).toHaveValue(
		'The press stopped and the scre'
	);
	await after.context.close();
});

test('a cleared text can be brought back, and is gone once the page was left', async ({
	baseURL,
	context
}) => {
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
});
