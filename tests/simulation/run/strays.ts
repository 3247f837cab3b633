/** What a page that is gone still throws to nobody: its databases and its RxDB were taken from under it. */
const OF_THE_DEAD = new Set([
	'AbortError',
	'TransactionInactiveError',
	'InvalidStateError',
	'DatabaseClosedError',
	'NotFoundError'
]);

const isOfTheDead = (error: unknown): boolean =>
	error instanceof Error &&
	(OF_THE_DEAD.has(error.name) || /^RxError|RxDB Error-Code: (COL21|DB\d)/.test(error.message));

let listener: ((error: unknown) => void) | undefined;
let isListening = false;

/** Errors nobody caught while `work` runs: on a living page each is a mistake. */
export const withStrays = async <T>(
	stray: (error: unknown) => void,
	hasDead: () => boolean,
	work: () => Promise<T>
): Promise<T> => {
	if (!isListening) process.on('unhandledRejection', (error) => listener?.(error));
	isListening = true;
	listener = (error) => {
		if (!(hasDead() && isOfTheDead(error))) stray(error);
	};
	try {
		return await work();
	} finally {
		listener = undefined;
	}
};
