import { createContext } from 'svelte';
import type { IconName } from '../icon/icon-paths.ts';
import { browserClock, type Clock } from './clock.ts';

export interface ToastInput {
	/** What was done, in one sentence: "Job P-101 closed". */
	text: string;
	icon?: IconName;
	/** Takes it back. Offered for ten seconds, as with every act. */
	undo?: () => void;
	/** Where something else than taking it back is offered: what that is called. */
	offer?: string;
}

export interface Toast extends ToastInput {
	readonly id: number;
	/** Milliseconds it still has; they run only while it can be seen and nothing holds it. */
	readonly left: number;
	/** A person asked it to stay. */
	readonly held: boolean;
}

/** Why all messages stand still: somebody points at one, has the focus in one, looks elsewhere, answers a dialog. */
export type PauseReason = 'pointer' | 'focus' | 'hidden' | 'dialog';

export const TOAST_LIFE = 10_000;
/** More of them would cover the screen. */
const MOST_SHOWN = 4;

/**
 * Messages about acts just done. Each can be answered for ten seconds. Only the newest is seen: whoever answers step
 * after step must see the steps. Those before it come when they are asked for.
 */
export class Toasts {
	readonly #clock: Clock;
	#all = $state.raw<readonly Toast[]>([]);
	#reasons = $state.raw<readonly PauseReason[]>([]);
	#runningSince = 0;
	#callOff = () => {};
	#lastId = 0;
	#isUnfolded = $state.raw(false);

	constructor(clock: Clock = browserClock) {
		this.#clock = clock;
	}

	/** Oldest first. */
	get shown(): readonly Toast[] {
		return this.#all.slice(this.#isUnfolded ? -MOST_SHOWN : -1);
	}

	/** So many came before those that are seen. */
	get earlier(): number {
		return this.#all.length - this.shown.length;
	}

	get paused(): boolean {
		return this.#reasons.length > 0;
	}

	show(input: ToastInput): void {
		this.#change((all) => [...all, { ...input, id: ++this.#lastId, left: TOAST_LIFE, held: false }]);
	}

	/** Only once, however often it is pressed. */
	undo(id: number): void {
		const toast = this.#all.find((one) => one.id === id);
		this.dismiss(id);
		toast?.undo?.();
	}

	unfold(): void {
		this.#isUnfolded = this.#all.length > 1;
	}

	dismiss(id: number): void {
		this.#change((all) => all.filter((toast) => toast.id !== id));
	}

	hold(id: number, held: boolean): void {
		this.#change((all) => all.map((toast) => (toast.id === id ? { ...toast, held } : toast)));
	}

	pause(reason: PauseReason): void {
		if (this.#reasons.includes(reason)) return;
		this.#change((all) => all);
		this.#reasons = [...this.#reasons, reason];
		this.#callOff();
	}

	resume(reason: PauseReason): void {
		if (!this.#reasons.includes(reason)) return;
		this.#reasons = this.#reasons.filter((one) => one !== reason);
		this.#runningSince = this.#clock.now();
		this.#change((all) => all);
	}

	#runs(toast: Toast): boolean {
		return !this.paused && !toast.held;
	}

	/** Takes the time that has passed off those it ran for, then changes the list, then waits for the next to end. */
	#change(change: (all: readonly Toast[]) => readonly Toast[]) {
		const passed = this.#clock.now() - this.#runningSince;
		const aged = this.#all.map((one) => (this.#runs(one) ? { ...one, left: one.left - passed } : one));
		this.#all = change(aged.filter(({ left }) => left > 0));
		if (this.#all.length < 2) this.#isUnfolded = false;
		this.#runningSince = this.#clock.now();
		this.#callOff();
		const next = Math.min(...this.#all.filter((one) => this.#runs(one)).map(({ left }) => left));
		if (next !== Infinity) this.#callOff = this.#clock.after(next, () => this.#change((all) => all));
	}
}

export const [useToasts, provideToasts] = createContext<Toasts>();
