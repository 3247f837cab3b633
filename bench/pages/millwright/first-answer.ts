import type { Source } from '#lib/queries/live-query.svelte.ts';

/** What a source shows first that is good for something. */
export const firstAnswer = <T>(
	source: Source<T>,
	isGood: (answer: T) => boolean = () => true
): Promise<T> => {
	const { promise, resolve } = Promise.withResolvers<T>();
	let isShown = false;
	let stop = (): void => {};
	stop = source((answer) => {
		if (!isGood(answer)) return;
		isShown = true;
		stop();
		resolve(answer);
	});
	// It may have answered before there was anything to stop.
	if (isShown) stop();
	return promise;
};
