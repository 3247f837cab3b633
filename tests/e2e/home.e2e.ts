import { expect, test } from '@playwright/test';

test('the built app opens in a browser', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Millwright' })).toBeVisible();
});
