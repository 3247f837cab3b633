import { page, userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import Button from '#lib/ui/button/Button.svelte';
import { show } from './show.ts';

test('a press is answered once, by finger, Enter and space', async () => {
	const onpress = vi.fn();
	await show(Button, { label: 'Close the job', icon: 'check', onpress });
	const button = page.getByRole('button', { name: 'Close the job', exact: true });
	await button.click();
	await userEvent.keyboard('{Enter}');
	await userEvent.keyboard(' ');
	expect(onpress).toHaveBeenCalledTimes(3);
});

test('an icon button still has its name', async () => {
	await show(Button, { label: 'Close', icon: 'close', shape: 'icon' });
	await expect.element(page.getByRole('button', { name: 'Close', exact: true })).toBeVisible();
});

test('while something is under way it says so in words and takes no second press', async () => {
	const onpress = vi.fn();
	await show(Button, { label: 'Close the job', busy: 'Closing the job…', onpress });
	const button = page.getByRole('button', { name: 'Closing the job…' });
	await expect.element(button).toHaveAttribute('aria-disabled', 'true');
	await button.click({ force: true });
	expect(onpress).not.toHaveBeenCalled();
});

test('a button that cannot be pressed now is still reached by keyboard and submits nothing', async () => {
	const onsubmit = vi.fn((event: SubmitEvent) => event.preventDefault());
	document.body.addEventListener('submit', onsubmit);
	const form = document.body.appendChild(document.createElement('form'));
	form.id = 'job';
	await show(Button, { label: 'Save', type: 'submit', form: 'job', disabled: true });
	await userEvent.tab();
	await expect.element(page.getByRole('button', { name: 'Save' })).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	expect(onsubmit).not.toHaveBeenCalled();
	form.remove();
	document.body.removeEventListener('submit', onsubmit);
});

test('a button that leads somewhere is a link', async () => {
	await show(Button, { label: 'Open the manual', href: '#manual', icon: 'download' });
	const link = page.getByRole('link', { name: 'Open the manual' });
	await expect.element(link).toHaveAttribute('href', '#manual');
	await link.click();
	expect(location.hash).toBe('#manual');
});

test('the focus ring is drawn on the keyboard’s way, at least three pixels thick', async () => {
	await show(Button, { label: 'Save', variant: 'primary' });
	await userEvent.tab();
	const style = getComputedStyle(page.getByRole('button').element());
	expect(style.outlineStyle).toBe('solid');
	expect(parseFloat(style.outlineWidth)).toBeGreaterThanOrEqual(3);
});
