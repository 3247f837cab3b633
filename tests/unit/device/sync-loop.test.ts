import { expect, test } from 'vitest';
import { SyncLoop } from '#lib/outbox/sync-loop.ts';
import type { Locks } from '#lib/replica/surroundings.ts';
import { tabChannels } from '../../support/browser-ground.ts';
import { HandClock } from '../../support/hand-clock.ts';

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

/** A tab that can be given the lock or not, whose clock is turned by hand. */
const oneTab = () => {
	const clock = new HandClock();
	const world = { isHeldByOther: true, visits: 0 };
	const { channel } = tabChannels()();
	const request = async (
		_: string,
		{ steal = false }: { steal?: boolean },
		work: (lock: object | null) => Promise<void>
	) => work(world.isHeldByOther && !steal ? null : {});
	const loop = new SyncLoop({
		run: async () => {
			world.visits += 1;
			return { ok: true };
		},
		heldFor: async () => undefined,
		after: (milliseconds, call) => clock.after(milliseconds, call),
		now: () => clock.now(),
		random: () => 0,
		locks: { request } as Locks,
		channel
	});
	const pass = async (seconds: number) => {
		for (let n = 0; n < seconds; n++) {
			clock.turn(1_000);
			await turns(2);
		}
	};
	return { loop, world, pass };
};

test('an act waits a minute and a half for a tab that froze in its visit, also while pokes come', async () => {
	const { loop, world, pass } = oneTab();
	loop.hears(true);
	loop.start();
	await pass(89);
	expect(world.visits).toBe(0);
	await pass(10);
	expect(world.visits).toBe(1);
	await loop.stop();
});

test('an act waits a few seconds for a tab that was closed in its visit', async () => {
	const { loop, world, pass } = oneTab();
	loop.hears(true);
	loop.start();
	await turns(5);
	world.isHeldByOther = false;
	await pass(6);
	expect(world.visits).toBe(1);
	await loop.stop();
});

test('a reason that comes in the moment in which a visit ends is one for another visit', async () => {
	const { loop, world } = oneTab();
	world.isHeldByOther = false;
	await loop.visit();
	// Each of these falls into another moment of the end of the visit before.
	for (let moments = 0; moments < 40; moments++) {
		const visit = loop.visit();
		for (let n = 0; n < moments; n++) await Promise.resolve();
		const begun = world.visits;
		await loop.visit();
		await visit;
		expect(world.visits, `${moments} moments later`).toBeGreaterThan(begun);
	}
	await loop.stop();
});
