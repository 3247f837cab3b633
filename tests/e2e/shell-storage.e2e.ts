import { expect, test, type BrowserContext } from '@playwright/test';

const refuse = (context: BrowserContext) =>
	context.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
	});

const neverAnswer = (context: BrowserContext) =>
	context.addInitScript(() => {
		IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
	});

test('a browser that stores nothing is told plainly, with what to do', async ({ context, page }) => {
	await refuse(context);
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'This browser keeps nothing for Millwright'
	);
	await expect(page.getByText('Leave the private window')).toBeVisible();
	await expect(page.getByText('Nothing was lost')).toBeVisible();
	await expect(page.getByRole('button', { name: /Needs you/ })).toBeVisible();
});

test('settings and help stay usable without storage, and the form says its text is not kept', async ({
	context,
	page
}) => {
	await refuse(context);
	await page.goto('/machines');
	await page.getByRole('main').getByRole('link', { name: 'Go to Settings' }).click();
	await page.getByRole('radio', { name: 'Deutsch' }).check();
	await expect(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
	await page.getByRole('textbox', { name: 'Was ist schiefgegangen?' }).fill('nichts bleibt');
	await expect(page.getByText('Dieser Text lässt sich hier nicht aufbewahren.')).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Was ist schiefgegangen?' })).toHaveValue('nichts bleibt');
});

test('storage that never answers is named after a few seconds instead of a page that waits forever', async ({
	context,
	page
}) => {
	await neverAnswer(context);
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('My work');
	await expect(page.getByText('the storage does not answer')).toBeVisible({ timeout: 10_000 });
});

test('once the person has allowed storage, one press is enough', async ({ context, page }) => {
	await context.addInitScript(() => {
		const { open } = IDBFactory.prototype;
		IDBFactory.prototype.open = function (name, version) {
			if (!('isAllowed' in window)) throw new DOMException('denied', 'SecurityError');
			return open.call(this, name, version);
		};
		// Firefox refuses the channels between tabs together with the storage.
		const Channel = window.BroadcastChannel;
		window.BroadcastChannel = class extends Channel {
			constructor(name: string) {
				if (!('isAllowed' in window)) throw new DOMException('denied', 'SecurityError');
				super(name);
			}
		};
	});
	await page.goto('/backlog');
	await expect(page.getByText('This browser keeps nothing')).toBeVisible();
	await page.evaluate(() => Object.assign(window, { isAllowed: true }));
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backlog');
});

test('the meter says how much is used and asks the browser to protect it', async ({ page }) => {
	await page.goto('/settings');
	const storage = page.getByRole('region', { name: 'Storage on this device' });
	await expect(storage.getByRole('meter')).toBeVisible();
	await expect(storage.getByText(/of .* in use/)).toBeVisible();
	await storage.getByRole('button', { name: 'Protect it' }).click();
	await expect(storage.getByText(/did not agree|Protected:/)).toBeVisible();
});
