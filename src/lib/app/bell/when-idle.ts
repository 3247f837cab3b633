/** The longest a page keeps the bell waiting. */
const PATIENCE = 3_000;

let isIdle = false;

/** After what a page was opened for has been drawn; at once where that has been so before. */
export const whenIdle = (go: () => void): (() => void) => {
	const begin = () => {
		isIdle = true;
		go();
	};
	if (isIdle) {
		go();
		return () => {};
	}
	// Safari has no such callback.
	if (typeof requestIdleCallback !== 'function') {
		const timer = setTimeout(begin, PATIENCE / 2);
		return () => clearTimeout(timer);
	}
	const waiting = requestIdleCallback(begin, { timeout: PATIENCE });
	return () => cancelIdleCallback(waiting);
};
