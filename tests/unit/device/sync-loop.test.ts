import { expect, test } from 'vitest';
import { SyncLoop } from '#lib/outbox/sync-loop.ts';
import type { Locks } from '#lib/replica/surroundings.ts';
import { tabChannels } from '../../support/browser-ground.ts';

const turns = async (count: number) => {
	for (let n = 0; n < count; n++) await new Promise((resolve) => setImmediate(resolve));
};

test('two tabs beside a frozen one that is in the middle of a visit do not ask each other for ever', async () => {
	let asked = 0;
	const request = async (_: string, __: unknown, work: (lock: null) => Promise<void>): Promise<void> => {
		asked += 1;
		await work(null);
	};
	const open = tabChannels();
	const tabs = [open(), open()].map(
		({ channel }) =>
			new SyncLoop({
				run: async () => ({ ok: true }),
				heldFor: async () => undefined,
				after: () => () => {},
				now: () => 0,
				random: () => 0,
				locks: { request } as Locks,
				channel
			})
	);
	for (const tab of tabs) tab.start();
	await turns(200);
	expect(asked).toBeLessThanOrEqual(4);
	for (const tab of tabs) await tab.stop();
});
