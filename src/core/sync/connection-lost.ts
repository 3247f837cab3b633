/** Browsers, Safari above all, close a database under a running page. Each says so in its own way. */
const LOST = new Set([
	'DatabaseClosedError',
	'InvalidStateError',
	'UnknownError',
	'TransactionInactiveError',
	/** What was being done when the connection went, as when a browser clears its storage. */
	'AbortError',
	/** It was opened anew in that very moment, which failed; it may be opened again. */
	'OpenFailedError'
]);

const named = (error: unknown): { name: string; inner: unknown } | undefined =>
	typeof error === 'object' && error !== null && 'name' in error && typeof error.name === 'string'
		? { name: error.name, inner: 'inner' in error ? error.inner : undefined }
		: undefined;

/** Whether this failure, or the one it wraps, has one of these names. */
const isNamed = (error: unknown, names: ReadonlySet<string>): boolean => {
	const known = named(error);
	return known !== undefined && (names.has(known.name) || isNamed(known.inner, names));
};

export const isStorageFull = (error: unknown): boolean => isNamed(error, new Set(['QuotaExceededError']));

/** A disk that is full ends what was being done too, and the connection stands. */
export const isConnectionLost = (error: unknown): boolean => isNamed(error, LOST) && !isStorageFull(error);

/** Something else lies under the key, or under one that may be there only once. */
export const isKeyTaken = (error: unknown): boolean => isNamed(error, new Set(['ConstraintError']));

/** Does the work again, once, on a fresh connection when the old one was lost under it. The work must bear that. */
export const steadily = async <T>(
	database: { close(options: { disableAutoOpen: boolean }): void; open(): PromiseLike<unknown> },
	work: () => PromiseLike<T>
): Promise<T> => {
	try {
		return await work();
	} catch (error) {
		if (!isConnectionLost(error)) throw error;
		database.close({ disableAutoOpen: false });
		await database.open();
		return await work();
	}
};
