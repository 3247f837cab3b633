import { expect } from '@playwright/test';
import { test } from '../../support/firefox/in-firefox.ts';
import { watchForFaults } from '../../support/watch-page.ts';

const heading = { level: 1 } as const;
const FLEETING = 'This window forgets everything when it is closed';

test('where all site data is blocked, the page says so plainly, with what to do', async ({
	baseURL,
	pageWith
}) => {
	const page = await pageWith({ 'network.cookie.cookieBehavior': 2 });
	const faults = watchForFaults(page);
	await page.goto(`${baseURL}/`);
	await expect(page.getByRole('heading', heading)).toHaveText('This browser keeps nothing for Millwright');
	await expect(page.getByText('allow this site to store data')).toBeVisible();
	await expect(page.getByText('Nothing was lost')).toBeVisible();
	await expect(page.getByText('could not start')).toBeHidden();
	await expect(page.getByText(FLEETING)).toHaveCount(0);
	await page.getByRole('main').getByRole('link', { name: 'Go to Settings' }).click();
	await expect(page.getByRole('heading', heading)).toHaveText('Settings');
	// Firefox itself notes that it could not keep the app.
	expect(faults.filter((fault) => !fault.includes('ServiceWorker'))).toEqual([]);
});

test('a private window says that it forgets everything, before anybody works in it', async ({
	baseURL,
	pageWith
}) => {
	const page = await pageWith({ 'browser.privatebrowsing.autostart': true });
	await page.goto(`${baseURL}/`);
	await expect(page.getByText(FLEETING)).toBeVisible();
	await page.getByRole('button', { name: 'Got it' }).click();
	await expect(page.getByText(FLEETING)).toHaveCount(0);
});

test('an ordinary window says nothing of the kind', async ({ page }) => {
	await page.goto('/settings');
	await expect(page.getByRole('meter')).toBeVisible();
	await expect(page.getByText(FLEETING)).toHaveCount(0);
});

test('a person who does not let the browser protect the app is told what that means', async ({
	baseURL,
	pageWith
}) => {
	const page = await pageWith({ 'dom.storageManager.prompt.testing.allow': false });
	await page.goto(`${baseURL}/settings`);
	await page.getByRole('button', { name: 'Protect it' }).click();
	await expect(page.getByText('The browser did not agree.')).toBeVisible();
});
