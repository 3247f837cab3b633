import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import { en } from '#lib/i18n/messages/en.ts';
import FiltersStage from './FiltersStage.svelte';

const button = (name: string) => page.getByRole('button', { name, exact: true });

/** The filters of My work in German, where their words are long. */
const open = async (width: number): Promise<void> => {
	await page.viewport(width, 844);
	const i18n = new I18n(en);
	await i18n.speak('de');
	await i18n.bring('work');
	await render(FiltersStage, { i18n });
};
const height = () => document.querySelector('[role=group]')?.getBoundingClientRect().height ?? 0;

test('on a phone the filters take one row, also with gloves; those that are on stay in sight', async () => {
	document.documentElement.dataset['density'] = 'glove';
	await open(390);
	expect(height()).toBeLessThan(100);
	await button('Filter').click();
	await button('Blockiert').click();
	await button('Filter').click();
	await expect.element(button('Blockiert')).toHaveAttribute('aria-pressed', 'true');
	await expect.element(button('Mein Team')).not.toBeInTheDocument();
	await button('Blockiert').click();
	await expect.element(button('Blockiert')).not.toBeInTheDocument();
	delete document.documentElement.dataset['density'];
});

test('where there is room all filters are in sight', async () => {
	await open(1024);
	await expect.element(button('Mein Team')).toBeVisible();
	await expect.element(button('Filter')).not.toBeInTheDocument();
});
