import { expect, test } from '@playwright/test';

test('the built app opens in a browser', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
});
