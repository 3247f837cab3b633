import type { Patience } from '#core/access/pin-patience.ts';
import type { DeviceStore } from '../device-store.svelte.ts';

export type PinTrouble = 'wrong' | 'locked' | 'unknown';

/** One person's way past their PIN. */
export class PinEntry {
	#pin = $state.raw('');
	#trouble = $state.raw<PinTrouble>();
	/** Seconds until the next try. */
	#seconds = $state.raw(0);
	#isBusy = $state.raw(false);
	/** What earlier tries cost has been looked up. */
	#isReady = $state.raw(false);
	#ticking: ReturnType<typeof setInterval> | undefined;
	readonly #store: DeviceStore;
	readonly #person: string;

	constructor(store: DeviceStore, person: string) {
		this.#store = store;
		this.#person = person;
	}

	get pin(): string {
		return this.#pin;
	}

	get trouble(): PinTrouble | undefined {
		return this.#trouble;
	}

	get seconds(): number {
		return this.#seconds;
	}

	get isBusy(): boolean {
		return this.#isBusy;
	}

	get mayTry(): boolean {
		return (
			this.#isReady &&
			this.#seconds === 0 &&
			!this.#isBusy &&
			this.#trouble !== 'locked' &&
			this.#pin.length >= 4
		);
	}

	write = (text: string): void => {
		this.#pin = text.replace(/\D/g, '').slice(0, 10);
		if (this.#seconds === 0 && this.#trouble === 'wrong') this.#trouble = undefined;
	};

	/** What earlier tries cost is owed again after a restart: time in which the app did not run does not count. */
	begin = async (): Promise<void> => {
		const database = await this.#store.open();
		if (!database) return;
		const { patienceOf } = await import('#lib/session/pin-check.ts');
		this.#owe(await patienceOf(database, this.#person));
		this.#isReady = true;
	};

	end = (): void => clearInterval(this.#ticking);

	/** True when it was right. */
	try = async (): Promise<boolean> => {
		const database = await this.#store.open();
		if (!database || !this.mayTry) return false;
		this.#isBusy = true;
		try {
			const { checkPin } = await import('#lib/session/pin-check.ts');
			const answer = await checkPin(database, this.#person, this.#pin);
			this.#pin = '';
			if (answer.ok) return true;
			this.#trouble = answer.why;
			if (answer.why === 'wrong') this.#owe(answer.patience);
			return false;
		} finally {
			this.#isBusy = false;
		}
	};

	#owe(patience: Patience): void {
		if (patience.kind === 'locked') this.#trouble = 'locked';
		if (patience.kind !== 'wait') return;
		this.#seconds = Math.ceil(patience.milliseconds / 1_000);
		clearInterval(this.#ticking);
		this.#ticking = setInterval(() => {
			this.#seconds -= 1;
			if (this.#seconds <= 0) clearInterval(this.#ticking);
		}, 1_000);
	}
}
