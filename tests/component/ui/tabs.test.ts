import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import TabsStage from './TabsStage.svelte';

const tab = (name: string) => page.getByRole('tab', { name });
const panel = (name: string) => page.getByRole('tabpanel', { name });

test('arrows go from tab to tab and round, Home and End to the ends, Tab into the panel', async () => {
	await render(TabsStage);
	await expect.element(page.getByRole('tablist', { name: 'Machine P-101' })).toBeVisible();
	await userEvent.tab();
	await expect.element(tab('Open work 3')).toHaveFocus();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(tab('History')).toHaveFocus();
	await expect.element(tab('History')).toHaveAttribute('aria-selected', 'true');
	await expect.element(panel('History')).toHaveTextContent('Here: history');
	await userEvent.keyboard('{End}{ArrowRight}');
	await expect.element(tab('Open work 3')).toHaveFocus();
	await userEvent.keyboard('{ArrowLeft}');
	await expect.element(tab('Parts')).toHaveFocus();
	await userEvent.keyboard('{Home}');
	await userEvent.tab();
	await expect.element(panel('Open work 3')).toHaveFocus();
	await userEvent.tab({ shift: true });
	await expect.element(tab('Open work 3')).toHaveFocus();
});

test('where people read from the right, the left arrow goes on', async () => {
	await render(TabsStage);
	document.documentElement.dir = 'rtl';
	await userEvent.tab();
	await userEvent.keyboard('{ArrowLeft}');
	await expect.element(tab('History')).toHaveFocus();
	document.documentElement.removeAttribute('dir');
});

test('a tap shows the panel', async () => {
	await render(TabsStage);
	await tab('Parts').click();
	await expect.element(panel('Parts')).toHaveTextContent('Here: parts');
});
