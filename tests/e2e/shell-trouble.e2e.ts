import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { savedBy } from '../support/saved-file.ts';

// A worker would answer from its own store what these tests take away.
test.use({ serviceWorkers: 'block' });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const savedDiagnostics = async (page: Page): Promise<Record<string, unknown>> => {
	const { name, path } = await savedBy(page, () =>
		page.getByRole('button', { name: 'Save diagnostics file' }).click()
	);
	await expect(page.getByText(`Saved as ${name}`)).toBeVisible();
	expect(name).toMatch(/^millwright-diagnostics-\d{4}-\d\d-\d\d-\d\d-\d\d\.json$/);
	return JSON.parse(readFileSync(path, 'utf8'));
};

test('an address that leads nowhere says so and leads back', async ({ page }) => {
	await page.goto('/no/such%20page');
	await expect(heading(page)).toHaveText('There is no such page');
	await expect(page.getByText('Nothing lives at /no/such page.')).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Go to My work' }).click();
	await expect(heading(page)).toHaveText('My work');
});

test('a label without a code leads nowhere, and says so', async ({ page }) => {
	await page.goto('/a/%20');
	await expect(heading(page)).toHaveText('There is no such page');
});

/** Breaks what only the page of one label needs, until it is mended. */
const breakOneLabel = (page: Page) =>
	page.addInitScript(() => {
		const Params = window.URLSearchParams;
		window.URLSearchParams = class extends Params {
			constructor(init?: ConstructorParameters<typeof Params>[0]) {
				if (typeof init === 'object' && 'machine' in init && !('isMended' in window)) {
					throw new Error('encoder out of order, token=geheim1234567890geheim1234567890');
				}
				super(init);
			}
		};
	});

test('a fault in one page leaves the rest working and can be handed in as a file', async ({ page }) => {
	await breakOneLabel(page);
	await page.goto('/a/broken-1');
	await expect(heading(page)).toHaveText('This page has a fault');
	await expect(page.getByText('Everything saved on this device is still there.')).toBeVisible();
	const diagnostics = await savedDiagnostics(page);
	expect(diagnostics).toMatchObject({
		app: 'millwright',
		server: { state: 'reachable' },
		storage: { state: 'open' },
		incidents: [{ from: 'page', route: '/a/[code]' }]
	});
	expect(JSON.stringify(diagnostics)).toContain('encoder out of order');
	expect(JSON.stringify(diagnostics)).not.toMatch(/geheim|broken-1/i);

	await page.getByRole('navigation').getByRole('link', { name: 'Machines' }).click();
	await expect(heading(page)).toHaveText('Machines');
});

test('a page with a fault can be tried again in place', async ({ page }) => {
	await breakOneLabel(page);
	await page.goto('/a/broken-1');
	await expect(heading(page)).toHaveText('This page has a fault');
	await page.evaluate(() => Object.assign(window, { isMended: true }));
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(heading(page)).toHaveText('Machine BROKEN-1');
});

test('a part of the app that cannot be had is no dead end', async ({ context, page }) => {
	await page.goto('/');
	await expect(heading(page)).toHaveText('My work');
	await context.route('**/_app/immutable/nodes/**', (route) => route.abort());
	await page.getByRole('navigation').getByRole('link', { name: 'Machines' }).click();
	await expect(heading(page)).toHaveText('This page could not be loaded');
	await context.unroute('**/_app/immutable/nodes/**');
	await page.getByRole('button', { name: 'Load the app again' }).click();
	await expect(heading(page)).toHaveText('Machines');
});

test('an app whose start fails says so in the person’s language, with a way to try again', async ({
	browser,
	baseURL
}) => {
	for (const part of ['entry', 'nodes']) {
		const context = await browser.newContext({ serviceWorkers: 'block', locale: 'pl-PL' });
		await context.route(`**/_app/immutable/${part}/**`, (route) => route.abort());
		const page = await context.newPage();
		await page.goto(`${baseURL}/machines`);
		await expect(page.getByText('Nie udało się uruchomić Millwright')).toBeVisible();
		await expect(page.getByText('could not start')).toBeHidden();
		await context.unroute(`**/_app/immutable/${part}/**`);
		await page.getByRole('link', { name: 'Wczytaj ponownie' }).click();
		await expect(heading(page)).toHaveText('Maszyny');
		await context.close();
	}
});

test('a browser too old is told so instead of showing a broken page', async ({ page }) => {
	await page.addInitScript(() => {
		CSS.supports = () => false;
	});
	await page.goto('/');
	await expect(page.getByText('This browser is too old for Millwright.')).toBeVisible();
});

test.describe('without JavaScript', { tag: '@chromium' }, () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what it needs', async ({ page }) => {
		await page.goto('/');
		await expect(page.locator('noscript p').first()).toBeVisible();
		await expect(page.locator('noscript p').first()).toContainText('Millwright needs JavaScript.');
	});
});

test('what a person writes about a fault is in the file', async ({ page }) => {
	await page.goto('/settings');
	await page.getByRole('textbox', { name: 'What went wrong?' }).fill('The list stays empty');
	const diagnostics = await savedDiagnostics(page);
	expect(diagnostics).toMatchObject({ whatWentWrong: 'The list stays empty', page: '/settings' });
	expect(Object.keys(diagnostics).sort()).toEqual([
		'app',
		'browser',
		'choices',
		'engine',
		'incidents',
		'madeAt',
		'page',
		'server',
		'serviceWorker',
		'storage',
		'version',
		'whatWentWrong'
	]);
});
