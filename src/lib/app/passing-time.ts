import { createSubscriber } from 'svelte/reactivity';

const EVERY = 20_000;

/** The time of day as a reactive value: whatever shows it is drawn anew as time passes, while somebody looks. */
class PassingTime {
	readonly #subscribe = createSubscriber((update) => {
		const timer = setInterval(update, EVERY);
		// Timers stand still in a page nobody sees: on coming back its times would be old.
		document.addEventListener('visibilitychange', update);
		return () => {
			clearInterval(timer);
			document.removeEventListener('visibilitychange', update);
		};
	});

	get now(): Date {
		this.#subscribe();
		return new Date();
	}
}

export const passingTime = new PassingTime();
