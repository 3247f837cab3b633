import { BehaviorSubject } from 'rxjs';
import { isRobbed } from '#lib/replica/surroundings.ts';
import type { After, Channel, Locks } from '#lib/replica/surroundings.ts';
import type { Passed } from './sync-pass.ts';

/** resting: nothing to do. visiting: talking to the server. waiting: it did not work, `trouble` says why; it tries again. */
export interface SyncStatus {
	state: 'resting' | 'visiting' | 'waiting';
	trouble?: string;
	/** When the server was reached last, by the device's clock. */
	reachedAt?: number;
}

export interface LoopParts {
	/** `isAsked`: there is a reason for one more visit, which what can wait makes way for. */
	run: (isAsked: () => boolean) => Promise<Passed>;
	/** How long the next act that can still be taken back is held. Also one whose page was left must go in its time. */
	heldFor: () => Promise<number | undefined>;
	after: After;
	now: () => number;
	random: () => number;
	locks: Locks;
	channel: Channel;
}

/** Somebody has to do something before it can work again: asked rarely, and at once when somebody nudges. */
const NEEDS_SOMEBODY: ReadonlySet<string> = new Set([
	'sign-in',
	'protocol-too-old',
	'protocol-too-new',
	'newer-app-needed'
]);

/** How long the server is left alone when nothing happens. */
const REST = 30_000;
const LONG_REST = 5 * 60_000;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 5 * 60_000;
/** Another tab is at it; one that froze in the middle is not waited for longer than this. */
const FROZEN = 90_000;
/** It may be gone before it heard what we want of it: looked at so often until it says that it was there. */
const BUSY = 5_000;

const LOCK = 'millwright-sync';

/** Visits the server when there is reason to, one tab of a browser at a time, and tries again after trouble. */
export class SyncLoop {
	readonly status = new BehaviorSubject<SyncStatus>({ state: 'resting' });
	readonly #parts: LoopParts;
	readonly #deaf: () => void;
	#callOff = () => {};
	#failures = 0;
	#rest = REST;
	#visit: Promise<void> | undefined;
	#again = false;
	/** There is a reason in this tab. Where another asked us, it is not asked back: two tabs would do so for ever. */
	#isOwn = false;
	#isRunning = false;
	#othersSince: number | undefined;

	constructor(parts: LoopParts) {
		this.#parts = parts;
		this.#deaf = parts.channel.listen((message) => {
			if (typeof message !== 'object' || message === null) return;
			if ('visit' in message && message.visit === 'please' && this.#isRunning) void this.#go();
			if ('visited' in message && isStatus(message.visited)) this.#hearOf(message.visited);
		});
	}

	/** While the server tells us of news, looking by ourselves may be rare. */
	hears(isLive: boolean): void {
		this.#rest = isLive ? LONG_REST : REST;
	}

	start(): void {
		this.#isRunning = true;
		this.nudge();
	}

	/** There is a reason: an act, a poke, the network is back, somebody asked. */
	nudge(): void {
		if (this.#isRunning) void this.visit();
	}

	/** After so many milliseconds, unless something happens earlier. */
	nudgeIn(milliseconds: number): void {
		if (this.#isRunning) this.#parts.after(milliseconds, () => this.nudge());
	}

	/** One visit; asked during another, one more follows it. Resolves when nothing is left to do. */
	visit(): Promise<void> {
		this.#isOwn = true;
		return this.#go();
	}

	#go(): Promise<void> {
		this.#again = true;
		this.#visit ??= this.#visits();
		return this.#visit;
	}

	async stop(): Promise<void> {
		this.#isRunning = false;
		this.#callOff();
		this.#deaf();
		await this.#visit;
	}

	async #visits(): Promise<void> {
		this.#callOff();
		let held: number | undefined;
		try {
			while (this.#again) {
				const isOwn = this.#isOwn;
				this.#again = this.#isOwn = false;
				await this.#locked(isOwn);
				held = await this.#parts.heldFor();
			}
		} finally {
			// In the same moment: whoever asks after the last look begins a visit of their own.
			this.#visit = undefined;
			this.#sleep(held);
		}
	}

	#sleep(held?: number): void {
		this.#callOff();
		if (!this.#isRunning) return;
		if (this.#othersSince !== undefined) {
			this.#callOff = this.#parts.after(BUSY, () => void this.#go());
			return;
		}
		// Another tab may be the one that sends: no hurry.
		const rest = Math.min(this.#rest, Math.max(FIRST_WAIT, held ?? Infinity));
		const wait = this.#failures === 0 ? rest : this.#backOff();
		this.#callOff = this.#parts.after(wait, () => this.nudge());
	}

	/** Only efficiency rests on the lock: verdicts and publications bear two at a time. So one that froze may be robbed. */
	async #locked(isOwn: boolean): Promise<void> {
		const { locks, now, channel } = this.#parts;
		const waited = this.#othersSince === undefined ? 0 : Math.abs(now() - this.#othersSince);
		const options = waited > FROZEN ? { steal: true } : { ifAvailable: true };
		try {
			await locks.request(LOCK, options, async (lock) => {
				if (lock === null) {
					this.#othersSince ??= now();
					if (isOwn) channel.post({ visit: 'please' });
					return;
				}
				this.#othersSince = undefined;
				await this.#once();
			});
		} catch (error) {
			// Robbed by another tab that took us for frozen: what we had begun, it does again.
			if (!isRobbed(error)) throw error;
		}
	}

	async #once(): Promise<void> {
		const { reachedAt } = this.status.value;
		const reached = reachedAt !== undefined && { reachedAt };
		this.status.next({ state: 'visiting', ...reached });
		const passed = await this.#parts.run(() => this.#again);
		if (passed.ok) {
			this.#failures = 0;
			this.#tell({ state: 'resting', reachedAt: this.#parts.now() });
			return;
		}
		const trouble = passed.trouble.error;
		this.#failures = NEEDS_SOMEBODY.has(trouble) ? 20 : this.#failures + 1;
		this.#tell({ state: 'waiting', trouble, ...reached });
	}

	/** Whatever came of a visit is true for all tabs of the browser. */
	#tell(status: SyncStatus): void {
		this.status.next(status);
		this.#parts.channel.post({ visited: status });
	}

	#hearOf(status: SyncStatus): void {
		if (this.status.value.state !== 'visiting') this.status.next(status);
		if (this.#othersSince === undefined) return;
		this.#othersSince = undefined;
		if (!this.#visit) this.#sleep();
	}

	/** Longer each time, and never for all devices of a plant at the same moment. */
	#backOff(): number {
		const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(this.#failures, 20));
		return longest * (0.5 + this.#parts.random() / 2);
	}
}

const isStatus = (value: unknown): value is SyncStatus =>
	typeof value === 'object' &&
	value !== null &&
	'state' in value &&
	(value.state === 'resting' || value.state === 'waiting');
