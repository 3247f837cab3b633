import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { barriers } from '../support/barriers.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

let plant: WorkPlant;
test.beforeAll(async () => {
	plant = await startWorkPlant();
});
test.afterAll(() => plant.stop());

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('millwright.first-look') ?? '');

/** Their list, as it stands there when it has come to rest. */
const seeMyWork = async (context: BrowserContext): Promise<{ page: Page; title: string }> => {
	const page = await context.newPage();
	await signInAs(page, plant, 'Theo Technician');
	await page.goto(`${plant.url}/`);
	const row = page.locator('.app main [data-key]').first();
	await expect(row).toBeVisible();
	const title = (await row.locator('strong, b').first().textContent()) ?? '';
	await expect.poll(() => kept(page)).toContain(title);
	return { page, title };
};

/** The app's code does not come until it is let through. */
const holdCode = async (page: Page): Promise<() => void> => {
	let letThrough = () => {};
	const held = new Promise<void>((resolve) => (letThrough = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await held;
		// A page that was left meanwhile wants it no more.
		await route.continue().catch(() => {});
	});
	return letThrough;
};

const look = (page: Page) => page.locator('#first-look');

test('my work stands there as it was seen last before the app does, and a row that is pressed then opens', async ({
	browser
}) => {
	// A service worker would hand the code out by itself.
	const context = await browser.newContext({
		serviceWorkers: 'block',
		viewport: { width: 390, height: 844 }
	});
	const { page, title } = await seeMyWork(context);
	const letThrough = await holdCode(page);
	await page.goto(`${plant.url}/`, { waitUntil: 'commit' });
	const row = look(page).locator('[data-key]', { hasText: title }).first();
	await expect(row).toBeVisible();
	await expect(page.locator('.app main')).toHaveCount(0);
	expect(await barriers(page)).toEqual([]);
	await expect(look(page).locator('a[href], [tabindex], button:enabled')).toHaveCount(0);
	await row.click();
	letThrough();
	await expect(page).toHaveURL(/\/work\//);
	await expect(look(page)).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await context.close();
});

test('what has lost its styles, because another version of the app has come, is not shown without them', async ({
	browser
}) => {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const { page } = await seeMyWork(context);
	// Where nothing keeps it anew.
	await page.goto(`${plant.url}/more`);
	await page.evaluate(() => {
		const look = JSON.parse(localStorage.getItem('millwright.first-look') ?? '') as { css: string[] };
		look.css[0] = '/_app/immutable/assets/gone.css';
		localStorage.setItem('millwright.first-look', JSON.stringify(look));
	});
	await holdCode(page);
	await page.goto(`${plant.url}/`, { waitUntil: 'commit' });
	await expect(look(page)).toHaveCount(0);
	await context.close();
});

test('the look of yesterday, of another page and of whoever has signed out is not shown', async ({
	browser
}) => {
	const context = await browser.newContext({
		serviceWorkers: 'block',
		viewport: { width: 390, height: 844 }
	});
	const { page } = await seeMyWork(context);
	const letThrough = await holdCode(page);
	await page.goto(`${plant.url}/more`, { waitUntil: 'commit' });
	await expect(look(page)).toBeHidden();
	await expect(look(page).locator('[data-key]')).toHaveCount(0);
	await page.clock.install({ time: Date.now() + 86_400_000 });
	await page.goto(`${plant.url}/`, { waitUntil: 'commit' });
	await expect(look(page).locator('[data-key]')).toHaveCount(0);
	letThrough();
	await page.close();

	const again = await context.newPage();
	await again.goto(`${plant.url}/`);
	await expect.poll(() => kept(again)).not.toBe('');
	await again.goto(`${plant.url}/settings`);
	await again.getByRole('button', { name: 'Sign out', exact: true }).click();
	await expect(again.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
	expect(await kept(again)).toBe('');
	await context.close();
});
