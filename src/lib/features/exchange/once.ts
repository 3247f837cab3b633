import type { Source } from '#lib/queries/live-query.svelte.ts';

/** The present answer, once. */
export const once = <T>(source: Source<T>): Promise<T> =>
	new Promise((resolve) => {
		const stop = source((answer) => {
			resolve(answer);
			// It may answer before it has said how to stop it.
			queueMicrotask(() => stop());
		});
	});
