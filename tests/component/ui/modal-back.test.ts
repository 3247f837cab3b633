import type { BeforeNavigate } from '@sveltejs/kit';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ModalStage from './ModalStage.svelte';

type Listener = (navigation: BeforeNavigate) => void;
const listeners = vi.hoisted(() => new Set<Listener>());
vi.mock('$app/navigation', () => ({ beforeNavigate: (listener: Listener) => listeners.add(listener) }));

/** Whether anything kept the person on the page. */
const leaveBy = (type: 'popstate' | 'link', willUnload = false): boolean => {
	const cancel = vi.fn();
	for (const listener of listeners) listener({ type, willUnload, cancel } as unknown as BeforeNavigate);
	return cancel.mock.calls.length > 0;
};

test('Back closes the topmost dialog, then the one below it, then leaves the page', async () => {
	await render(ModalStage);
	await page.getByRole('button', { name: 'Reject', exact: true }).click();
	await page.getByRole('button', { name: 'Choose a code' }).click();
	const dialog = page.getByRole('dialog', { name: 'Reject the report?' });
	const sheet = page.getByRole('dialog', { name: 'Failure code' });
	await expect.element(sheet).toBeVisible();
	expect(leaveBy('popstate')).toBe(true);
	await expect.element(sheet).not.toBeInTheDocument();
	await expect.element(dialog).toBeVisible();
	expect(leaveBy('popstate')).toBe(true);
	await expect.element(dialog).not.toBeInTheDocument();
	expect(leaveBy('popstate')).toBe(false);
});

test('a link or leaving the app is not held up by an open dialog', async () => {
	await render(ModalStage);
	await page.getByRole('button', { name: 'Failure code' }).click();
	expect(leaveBy('link')).toBe(false);
	expect(leaveBy('popstate', true)).toBe(false);
	await userEvent.keyboard('{Escape}');
});
