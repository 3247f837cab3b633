/**
 * A module that is fetched when it is first needed and at hand from then on: asked again, a browser takes another turn
 * for each, even of one it has. What could not be had is fetched anew the next time.
 */
export const fetchedOnce = <T>(fetch: () => Promise<T>): (() => Promise<T>) => {
	let fetched: Promise<T> | undefined;
	return () =>
		(fetched ??= fetch().catch((error: unknown) => {
			fetched = undefined;
			throw error;
		}));
};
