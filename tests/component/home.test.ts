import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Page from '../../src/routes/+page.svelte';

test('the first page says what it is', async () => {
	const screen = await render(Page);
	await expect.element(screen.getByRole('heading', { name: 'Millwright' })).toBeVisible();
});
