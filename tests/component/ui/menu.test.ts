import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import MenuStage from './MenuStage.svelte';

const button = () => page.getByRole('button', { name: 'More' });
const choice = (name: string) => page.getByRole('menuitem', { name });
const tick = () => page.getByRole('menuitemcheckbox', { name: 'Show photos' });
const chosen: string[] = [];
const onchoose = (id: string) => chosen.push(id);

test('arrows open the menu at its first or last choice and go round, letters lead to a choice', async () => {
	await render(MenuStage, { onchoose });
	await userEvent.tab();
	await expect.element(button()).toHaveFocus();
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(choice('Assign to somebody')).toHaveFocus();
	await userEvent.keyboard('{ArrowUp}');
	await expect.element(choice('Reject')).toHaveFocus();
	await userEvent.keyboard('{Home}');
	await expect.element(choice('Assign to somebody')).toHaveFocus();
	await userEvent.keyboard('me');
	await expect.element(choice('Merge with another report')).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	await expect.element(button()).toHaveFocus();
	await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
	await userEvent.keyboard('{ArrowUp}');
	await expect.element(choice('Reject')).toHaveFocus();
	await userEvent.keyboard('{Escape}');
});

test('a choice closes the menu, gives the focus back and is told once', async () => {
	chosen.length = 0;
	await render(MenuStage, { onchoose });
	await button().click();
	await expect.element(choice('Assign to somebody')).toHaveFocus();
	await userEvent.keyboard('{End}{Enter}');
	await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
	expect(chosen).toEqual(['reject']);
	await expect.element(button()).toHaveFocus();
});

test('a tick is set and the menu stays for the next one', async () => {
	await render(MenuStage, { onchoose });
	await button().click();
	await expect.element(tick()).toHaveAttribute('aria-checked', 'false');
	await tick().click();
	await expect.element(tick()).toHaveAttribute('aria-checked', 'true');
	await expect.element(page.getByRole('menu', { name: 'More' })).toBeVisible();
	await userEvent.keyboard('{Escape}');
});

test('Tab leaves the menu for what comes after its button', async () => {
	await render(MenuStage, { onchoose });
	await button().click();
	await expect.element(choice('Assign to somebody')).toHaveFocus();
	await userEvent.tab();
	await expect.element(page.getByRole('button', { name: 'Next' })).toHaveFocus();
	await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
});

test('the button says whether the menu is open, and a second press closes it', async () => {
	await render(MenuStage, { onchoose });
	await expect.element(button()).toHaveAttribute('aria-expanded', 'false');
	await button().click();
	await expect.element(button()).toHaveAttribute('aria-expanded', 'true');
	await button().click();
	await expect.element(button()).toHaveAttribute('aria-expanded', 'false');
});

test('an open menu stands below its button, inside the view, in both directions of reading', async () => {
	await page.viewport(390, 844);
	await render(MenuStage, { onchoose });
	for (const direction of ['ltr', 'rtl'] as const) {
		document.documentElement.dir = direction;
		await button().click();
		await expect.element(choice('Assign to somebody')).toHaveFocus();
		const at = button().element().getBoundingClientRect();
		const menu = page.getByRole('menu').element().getBoundingClientRect();
		expect(menu.top).toBeGreaterThanOrEqual(at.bottom);
		expect(menu.left).toBeGreaterThanOrEqual(0);
		expect(menu.right).toBeLessThanOrEqual(390);
		expect(Math.abs(direction === 'ltr' ? menu.left - at.left : menu.right - at.right)).toBeLessThan(12);
		await userEvent.keyboard('{Escape}');
		await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
	}
	document.documentElement.removeAttribute('dir');
});
