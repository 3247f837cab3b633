import { expect, test, type Page } from '@playwright/test';
import { DESK, PHONE, TABLET } from '../support/choices.ts';

const menu = (page: Page) => page.getByRole('navigation', { name: 'Main menu' });
const links = (page: Page) => menu(page).getByRole('link');
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

const EVERYWHERE = [
	'New reports',
	'Backlog',
	'Week',
	'Attention',
	'PM',
	'Parts',
	'Numbers',
	'Sent and unsent',
	'Settings'
];

test.describe('on a phone', () => {
	test.use({ viewport: PHONE });

	test('the bar at the bottom leads to the daily places, and More to the rest', async ({ page }) => {
		await page.goto('/');
		await expect(links(page)).toHaveText(['My work', 'Machines', 'Scan', 'Report', 'More']);
		for (const place of ['Machines', 'Report', 'Scan', 'More']) {
			await menu(page).getByRole('link', { name: place }).click();
			await expect(heading(page, place)).toBeVisible();
			await expect(page).toHaveTitle(`${place} · Millwright`);
		}
		await expect(page.getByRole('main').getByRole('listitem')).toHaveText(['My line', ...EVERYWHERE]);
		await page.getByRole('main').getByRole('link', { name: 'Parts' }).click();
		await expect(heading(page, 'Parts')).toBeVisible();
		await expect(menu(page).getByRole('link', { name: 'More' })).toHaveAttribute('aria-current', 'true');
	});

	test('scanning is the biggest target, at the thumb', async ({ page }) => {
		await page.goto('/');
		await expect(links(page)).toHaveCount(5);
		const bar = await menu(page).boundingBox();
		expect(bar && Math.round(bar.y + bar.height)).toBe(PHONE.height);
		const heights = await menu(page)
			.getByRole('link')
			.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(64);
	});
});

test.describe('on the tablet at the line', () => {
	test.use({ viewport: TABLET });

	test('reporting and scanning come first and are big', async ({ page }) => {
		await page.goto('/');
		await expect(links(page)).toHaveText(['Report', 'Scan', 'My line', 'My work', 'Machines', 'More']);
		for (const place of ['Report', 'Scan']) {
			const box = await menu(page).getByRole('link', { name: place }).boundingBox();
			expect(box?.height).toBeGreaterThanOrEqual(100);
		}
	});
});

test.describe('at a desk', () => {
	test.use({ viewport: DESK });

	test('the menu at the side has everything and marks where we are', async ({ page }) => {
		await page.goto('/');
		await expect(links(page)).toHaveText([
			...['Report', 'Scan', 'My work', 'My line', 'Machines'],
			...EVERYWHERE
		]);
		for (const place of EVERYWHERE) {
			await menu(page).getByRole('link', { name: place, exact: true }).click();
			await expect(page.locator('[aria-current=page]')).toHaveText(place);
			await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		}
	});

	test('a screen that is still to come says what will be here and leads to the first one', async ({
		page
	}) => {
		for (const [path, action] of [['/parts', 'Machines']] as const) {
			await page.goto(path);
			const main = page.getByRole('main');
			await expect(main.getByRole('heading', { level: 2 })).toHaveText(/(yet|Nothing)/);
			await expect(main.getByText(/will (be|say)/).first()).toBeVisible();
			await expect(main.getByRole('link', { name: action })).toBeVisible();
		}
	});

	test('whoever has not signed in is led there from every screen of work', async ({ page }) => {
		for (const path of ['/', '/machines', '/report', '/backlog', '/pm']) {
			await page.goto(path);
			await expect(page.getByRole('main').getByRole('link', { name: 'Sign in' })).toBeVisible();
		}
	});
});

test.describe('by keyboard alone', () => {
	test.use({ viewport: DESK });

	test('a person skips the menu, travels and types a code', async ({ page }) => {
		await page.goto('/');
		// The heading stands before this device knows who is here; the button that is travelled to comes after.
		await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
		await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: /Sent and unsent/ })).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Sign in' })).toBeFocused();

		await page.goto('/');
		await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
		for (const place of ['Skip to the content', 'Report', 'Scan']) {
			await page.keyboard.press('Tab');
			await expect(page.getByRole('link', { name: place, exact: true })).toBeFocused();
		}
		await page.keyboard.press('Enter');
		await expect(heading(page, 'Scan')).toBeFocused();
		const field = page.getByRole('textbox', { name: 'Code on the label' });
		for (let tabs = 0; tabs < 12; tabs++) {
			if (await field.evaluate((one) => one === document.activeElement)) break;
			await page.keyboard.press('Tab');
		}
		await expect(field).toBeFocused();
		await page.keyboard.type('p 101');
		await page.keyboard.press('Enter');
		await expect(heading(page, 'Machine P101')).toBeFocused();
	});
});

test('a label opened by the phone’s own camera says honestly what this device knows', async ({ page }) => {
	await page.goto('/a/press-07');
	await expect(heading(page, 'Machine PRESS-07')).toBeVisible();
	await expect(page.getByText('This machine is not on this device yet')).toBeVisible();
	await page.getByRole('link', { name: 'Report a problem' }).click();
	// As it was read: a label's own text may be in small letters.
	await expect(page).toHaveURL(/\/report\?machine=press-07$/);
	await expect(page.getByRole('main').getByRole('link', { name: 'Sign in' })).toBeVisible();
});

test('a code that is missing is asked for at the field', async ({ page }) => {
	await page.goto('/scan');
	await page.getByRole('button', { name: 'Open machine' }).click();
	await expect(page.getByRole('textbox', { name: 'Code on the label' })).toHaveAttribute(
		'aria-invalid',
		'true'
	);
	await expect(page.getByText('Type the code first.')).toBeVisible();
});
