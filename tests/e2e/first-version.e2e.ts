import { expect, test } from '@playwright/test';
import { untilKept } from '../support/kept-app.ts';

test('a busy device that is slow to start the first version does not offer it as a newer one', async ({
	context,
	page
}) => {
	// Workbox takes a worker for one that waits when it has not begun after so long. Here it is always late.
	await context.addInitScript(() => {
		const later = window.setTimeout;
		const atOnce = (call: TimerHandler, milliseconds?: number) =>
			later(call, milliseconds === 200 ? 0 : milliseconds);
		Object.assign(window, { setTimeout: atOnce });
	});
	await page.goto('/settings');
	await untilKept(page);
	await expect(page.getByRole('meter')).toBeVisible();
	await expect(page.getByRole('region', { name: 'A new version is ready' })).toHaveCount(0);
});
