/** Runs once what is there now was painted; in a page that nobody sees, soon. What is called off before does not run. */
export const afterPaint = (then: () => void): (() => void) => {
	if (document.hidden) {
		const timer = setTimeout(then);
		return () => clearTimeout(timer);
	}
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => (timer = setTimeout(then)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
};
