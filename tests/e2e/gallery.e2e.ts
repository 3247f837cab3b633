import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { englishWork } from '#lib/ui/gallery/work-words.ts';

test('the gallery of components stays with the developers: none of it is in the built app', async ({
	page
}) => {
	const holding = readdirSync('build', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(js|css|html)$/.test(file))
		.filter((file) => readFileSync(`build/${file}`, 'utf8').includes(englishWork.rejectText));
	expect(holding).toEqual([]);
	await page.goto('/gallery');
	await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
});
