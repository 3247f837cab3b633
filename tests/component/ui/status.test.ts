import { page } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import Avatar from '#lib/ui/avatar/Avatar.svelte';
import EmptyState from '#lib/ui/empty/EmptyState.svelte';
import ChipButton from '#lib/ui/status/ChipButton.svelte';
import StatusBadge from '#lib/ui/status/StatusBadge.svelte';
import { show } from './show.ts';

test.each(['quiet', 'good', 'warn', 'bad', 'here'] as const)(
	'a %s status has a word and a sign',
	async (tone) => {
		const { container } = await show(StatusBadge, { tone, label: 'Waiting' });
		await expect.element(page.getByText('Waiting')).toBeVisible();
		expect(container.querySelectorAll('svg path').length).toBe(1);
	}
);

test('a filter tells whether it is on, by its state and by a tick', async () => {
	const onpress = vi.fn();
	const { container } = await show(
		ChipButton,
		{ label: 'Only mine', count: 1204, pressed: true, onpress },
		'de'
	);
	const chip = page.getByRole('button', { name: 'Only mine 1.204' });
	await expect.element(chip).toHaveAttribute('aria-pressed', 'true');
	expect(container.querySelector('svg')).not.toBeNull();
	await chip.click();
	expect(onpress).toHaveBeenCalledOnce();
});

test('a filter that is taken away says so in its name', async () => {
	await show(ChipButton, { label: 'Hall 2', removes: 'Remove filter', onpress: () => undefined });
	await expect.element(page.getByRole('button', { name: 'Hall 2 , Remove filter' })).toBeVisible();
});

test('initials speak the name only where nothing beside them does', async () => {
	await show(Avatar, { id: 'p1', name: 'Żaneta Wójcik', stands: 'alone' });
	await expect.element(page.getByRole('img', { name: 'Żaneta Wójcik' })).toHaveTextContent('ŻW');
});

test('initials beside a written name stay silent', async () => {
	await show(Avatar, { id: 'p1', name: 'Ana Ruiz' });
	await expect.element(page.getByText('AR')).toHaveAttribute('aria-hidden', 'true');
});

test('an empty screen says what will be here, under a heading of its place', async () => {
	await show(EmptyState, {
		icon: 'work',
		title: 'No work yet',
		what: 'Your jobs of today.',
		how: 'Scan.',
		level: 1
	});
	await expect.element(page.getByRole('heading', { level: 1, name: 'No work yet' })).toBeVisible();
	await expect.element(page.getByText('Your jobs of today.')).toBeVisible();
});
