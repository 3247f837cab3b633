import { expect, test } from 'vitest';
import { BEAT_EVERY, BEAT_PATIENCE, Reachability } from '#lib/app/reachability.svelte.ts';

type Answer = () => Promise<Response>;

const ours: Answer = async () => Response.json({ app: 'millwright', version: '1' });
const portal: Answer = async () => new Response('<!doctype html><h1>Welcome</h1>', { status: 200 });
const down: Answer = async () => Promise.reject(new TypeError('Failed to fetch'));

/** A device with a clock that only moves when told to. */
class Device {
	now = new Date('2026-03-04T09:41:00Z').getTime();
	isSeen = true;
	asked = 0;
	answer: Answer = ours;
	#timers = new Map<() => void, number>();

	readonly reach = new Reachability({
		fetch: (_url, { signal }) => {
			this.asked += 1;
			return Promise.race([
				this.answer(),
				new Promise<never>((_resolve, reject) =>
					signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
				)
			]);
		},
		now: () => new Date(this.now),
		after: (milliseconds, call) => {
			this.#timers.set(call, this.now + milliseconds);
			return () => this.#timers.delete(call);
		},
		isVisible: () => this.isSeen
	});

	async pass(milliseconds: number) {
		this.now += milliseconds;
		for (const [call, due] of [...this.#timers]) {
			if (due > this.now) continue;
			this.#timers.delete(call);
			call();
		}
		await this.settle();
	}

	/** Lets every answer that has arrived be read. */
	async settle() {
		for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
		await new Promise((resolve) => setImmediate(resolve));
	}
}

test('nothing is claimed before the server was asked', () => {
	expect(new Device().reach.state).toBe('unknown');
});

test('our server answers: reachable, since the first answer', async () => {
	const device = new Device();
	await device.reach.beat();
	const first = device.reach.since;
	await device.pass(60_000);
	await device.reach.beat();
	expect(device.reach.state).toBe('reachable');
	expect(device.reach.since).toEqual(first);
});

test('a network that is down, a portal that says welcome and an error are all out of reach', async () => {
	for (const answer of [down, portal, async () => Response.json({ app: 'millwright' }, { status: 503 })]) {
		const device = new Device();
		device.answer = answer;
		await device.reach.beat();
		expect(device.reach.state).toBe('unreachable');
	}
});

test('a server that accepts and never answers is out of reach when patience ends', async () => {
	const device = new Device();
	device.answer = () => new Promise(() => {});
	void device.reach.beat();
	await device.pass(BEAT_PATIENCE - 1);
	expect(device.reach.state).toBe('unknown');
	await device.pass(1);
	expect(device.reach.state).toBe('unreachable');
});

test('the start of an outage is remembered while it lasts', async () => {
	const device = new Device();
	device.answer = down;
	await device.reach.beat();
	const began = device.now;
	await device.pass(45_000);
	await device.reach.beat();
	expect(device.reach.since?.getTime()).toBe(began);
	device.answer = ours;
	await device.reach.beat();
	expect([device.reach.state, device.reach.since?.getTime()]).toEqual(['reachable', device.now]);
});

test('the heart beats while the page is seen, rests while it is not, and stops when told', async () => {
	const device = new Device();
	const stop = device.reach.watch();
	await device.settle();
	await device.pass(BEAT_EVERY);
	expect(device.asked).toBe(2);
	device.isSeen = false;
	await device.pass(BEAT_EVERY);
	expect(device.asked).toBe(2);
	device.isSeen = true;
	await device.pass(BEAT_EVERY);
	expect(device.asked).toBe(3);
	stop();
	await device.pass(BEAT_EVERY * 3);
	expect(device.asked).toBe(3);
});

test('several reasons to ask at once make one question', async () => {
	const device = new Device();
	await Promise.all([device.reach.beat(), device.reach.beat(), device.reach.beat()]);
	expect(device.asked).toBe(1);
});

test('when the network has changed, an answer of the old one is not waited for', async () => {
	const device = new Device();
	device.answer = () => new Promise(() => {});
	void device.reach.beat();
	device.answer = ours;
	await device.reach.beatAnew();
	expect([device.reach.state, device.asked]).toEqual(['reachable', 2]);
	await device.pass(BEAT_PATIENCE);
	expect(device.reach.state).toBe('reachable');
});
