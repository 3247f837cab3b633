import { expect, test } from 'vitest';
import { LiveTurn } from '#lib/replica/live-turn.ts';
import { tabChannels } from '../../support/browser-ground.ts';
import { HandClock } from '../../support/hand-clock.ts';
import { TabLocks } from '../../support/tab-locks.ts';

const turns = async () => {
	for (let n = 0; n < 10; n++) await new Promise((resolve) => setImmediate(resolve));
};

const browser = () => {
	const clock = new HandClock();
	const locks = new TabLocks();
	const open = tabChannels();
	/** Frozen tabs stay in it: they hold their connection until they thaw. */
	const listening = new Set<string>();
	const tab = (name: string) => {
		const { channel, mute } = open();
		const { locks: own, die } = locks.forTab();
		let isFrozen = false;
		const heard: boolean[] = [];
		const turn: LiveTurn = new LiveTurn({
			locks: own,
			channel,
			after: (milliseconds, call) => clock.after(milliseconds, () => isFrozen || call()),
			listen: async (end) => {
				listening.add(name);
				const beat = () => {
					if (!isFrozen) turn.tell(true);
					callOff = clock.after(20_000, beat);
				};
				let callOff = () => {};
				beat();
				await new Promise((resolve) => end.addEventListener('abort', resolve));
				callOff();
				listening.delete(name);
			},
			hears: (isLive) => heard.push(isLive)
		});
		turn.start();
		const close = () => {
			die();
			mute();
			listening.delete(name);
		};
		return { turn, heard, close, freeze: () => (isFrozen = true) };
	};
	const pass = async (seconds: number) => {
		for (let n = 0; n < seconds; n++) {
			clock.turn(1_000);
			await turns();
		}
	};
	return { tab, pass, listening };
};

test('of many tabs one keeps a connection open, the newest, and all know that pokes come', async () => {
	const { tab, pass, listening } = browser();
	const tabs = [];
	for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
		tabs.push(tab(name));
		await turns();
	}
	expect([...listening]).toEqual(['h']);
	await pass(100);
	expect([...listening]).toEqual(['h']);
	expect(tabs.map(({ heard }) => heard.at(-1))).toEqual(tabs.map(() => true));
	for (const { turn } of tabs) turn.stop();
	await turns();
	expect([...listening]).toEqual([]);
});

test('when the tab that listened is closed another one listens at once', async () => {
	const { tab, listening } = browser();
	const [a, b] = [tab('a'), tab('b')];
	await turns();
	expect([...listening]).toEqual(['b']);
	b.close();
	await turns();
	expect([...listening]).toEqual(['a']);
	a.turn.stop();
});

test('a tab that froze while it listened is not waited for', async () => {
	const { tab, pass, listening } = browser();
	const [a, b] = [tab('a'), tab('b')];
	await turns();
	b.freeze();
	await pass(70);
	expect([...listening]).toEqual(['a']);
	expect(a.heard.at(-1)).toBe(true);
	for (const { turn } of [a, b]) turn.stop();
});
