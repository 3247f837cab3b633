import type { Source } from './live-query.svelte.ts';

/** The present answer and none after it: for what is too much to be asked again with every change. */
export const onlyFirst =
	<T>(source: Source<T>): Source<T> =>
	(show) => {
		let isAnswered = false;
		const stop = source((answer) => {
			if (isAnswered) return;
			isAnswered = true;
			show(answer);
			// It may answer before it has said how to stop it.
			queueMicrotask(() => stop());
		});
		return stop;
	};

/** The present answer, once. */
export const once = <T>(source: Source<T>): Promise<T> =>
	new Promise((resolve) => {
		onlyFirst(source)(resolve);
	});
