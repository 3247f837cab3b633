/** Milliseconds. A page that never comes to rest gets it all the same. */
const PATIENCE = 100;

/** Once there is nothing else to do: whoever taps in that moment is answered first. */
const atRest = (then: () => void): (() => void) => {
	// Safari has no word for it.
	if (typeof requestIdleCallback !== 'function') {
		const timer = setTimeout(then);
		return () => clearTimeout(timer);
	}
	const waiting = requestIdleCallback(then, { timeout: PATIENCE });
	return () => cancelIdleCallback(waiting);
};

/** Runs once what is there now was painted; in a page that nobody sees, soon. What is called off before does not run. */
export const afterPaint = (then: () => void): (() => void) => {
	if (document.hidden) {
		const timer = setTimeout(then);
		return () => clearTimeout(timer);
	}
	let callOff = () => {};
	const frame = requestAnimationFrame(() => (callOff = atRest(then)));
	return () => {
		cancelAnimationFrame(frame);
		callOff();
	};
};
