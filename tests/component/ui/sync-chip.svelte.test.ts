import { page } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import type { ComponentProps } from 'svelte';
import SyncChip from '#lib/ui/sync/SyncChip.svelte';
import type { SyncState } from '#lib/ui/sync/sync-state.ts';
import { show } from './show.ts';

const now = new Date(2025, 2, 31, 14, 5);
const chip = () => page.getByRole('button');

test.each<[SyncState, string]>([
	[{ is: 'saved', count: 3 }, 'Saved on this device 3 , Sent and unsent'],
	[{ is: 'sending', count: 1 }, 'Sending 1 , Sent and unsent'],
	[{ is: 'sent', at: new Date(2025, 2, 31, 14, 2) }, 'Sent 14:02 , Sent and unsent'],
	[{ is: 'needs-you', count: 2 }, 'Needs you 2 , Sent and unsent'],
	[{ is: 'offline', count: 0 }, 'No connection , Sent and unsent'],
	[{ is: 'offline', count: 4 }, 'No connection. Saved on this device 4 , Sent and unsent']
])('%j is told by a sign and words, and leads to what is sent and unsent', async (state, name) => {
	const onopen = vi.fn();
	const { container } = await show(SyncChip, { state, now, onopen });
	await expect.element(chip()).toHaveAccessibleName(name);
	expect(container.querySelectorAll('button svg').length).toBe(1);
	await chip().click();
	expect(onopen).toHaveBeenCalledOnce();
});

test('what was sent on another day names the day', async () => {
	const state: SyncState = { is: 'sent', at: new Date(2025, 2, 30, 22, 40) };
	await show(SyncChip, { state, now, onopen: () => undefined });
	await expect.element(chip()).toHaveAccessibleName('Sent 30 Mar, 22:40 , Sent and unsent');
});

test('waiting is never red, and what needs a person is amber', async () => {
	const probe = document.body.appendChild(document.createElement('i'));
	const token = (name: string) => {
		probe.style.color = `var(--${name})`;
		return getComputedStyle(probe).color;
	};
	const given: ComponentProps<typeof SyncChip> = $state({
		state: { is: 'saved', count: 1 },
		now,
		onopen: () => undefined
	});
	await show(SyncChip, given);
	const colour = () => getComputedStyle(chip().element()).color;
	expect(colour()).toBe(token('quiet'));
	given.state = { is: 'sending', count: 1 };
	await expect.poll(colour).toBe(token('quiet'));
	given.state = { is: 'offline', count: 9 };
	await expect.poll(colour).toBe(token('quiet'));
	given.state = { is: 'needs-you', count: 1 };
	await expect.poll(colour).toBe(token('warn'));
	expect(token('warn')).not.toBe(token('bad'));
	probe.remove();
});

test('a change is spoken politely, a countdown is not', async () => {
	const given: ComponentProps<typeof SyncChip> = $state({
		state: { is: 'saved', count: 12 },
		now,
		onopen: () => undefined
	});
	await show(SyncChip, given);
	const status = page.getByRole('status');
	await expect.element(status).toHaveTextContent('Saved on this device');
	const spoken: string[] = [];
	const ear = new MutationObserver(() => spoken.push(status.element().textContent));
	ear.observe(status.element(), { childList: true, characterData: true, subtree: true });
	for (const count of [3, 2, 1]) {
		given.state = { is: 'sending', count };
		await expect.element(chip()).toHaveAccessibleName(`Sending ${count} , Sent and unsent`);
	}
	ear.disconnect();
	expect(spoken).toEqual(['Sending']);
});
