import { createSubscriber } from 'svelte/reactivity';

/** Shows the present answer and each later one until it is told to stop. */
export type Source<T> = (show: (answer: T) => void) => () => void;

/**
 * What a question has as its answer now, as a reactive value. It subscribes once however many read it, and only while
 * somebody does. When what the question depends on changes, the old answer stays until the new one is here.
 */
export class LiveQuery<T> {
	readonly #source: () => Source<T>;
	#answer: T | undefined;
	readonly #subscribe = $derived.by(() => {
		const source = this.#source();
		return createSubscriber((update) =>
			source((answer) => {
				this.#answer = answer;
				update();
			})
		);
	});

	constructor(source: () => Source<T>) {
		this.#source = source;
	}

	/** Undefined until the first answer. */
	get current(): T | undefined {
		this.#subscribe();
		return this.#answer;
	}
}
