import { createSubscriber } from 'svelte/reactivity';

/** The time as it passes, for whatever shows "since 20 minutes". It ticks only while somebody looks. */
export class Passing {
	readonly #look: () => void;

	constructor(every = 15_000) {
		this.#look = createSubscriber((update) => {
			const timer = setInterval(update, every);
			return () => clearInterval(timer);
		});
	}

	get now(): Date {
		this.#look();
		return new Date();
	}
}
