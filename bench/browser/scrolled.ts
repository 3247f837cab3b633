import type { Page } from '@playwright/test';

export interface Scrolled {
	/** The longest time for which the page could do nothing else, in milliseconds; 0 where none was long enough to be told. */
	readonly longest: number;
	readonly frames: number;
}

/** Runs in the page. Browsers tell of tasks from 50 ms on. */
const scroll = async ({ selector, frames, step }: { selector: string; frames: number; step: number }) => {
	const found = document.querySelector(selector);
	if (!found) throw new Error(`${selector}: not there`);
	// A run before may have come to the end.
	found.scrollTop = 0;
	await new Promise((resolve) => setTimeout(resolve, 200));
	let longest = 0;
	const hear = (entries: PerformanceEntryList) => {
		for (const { duration } of entries) longest = Math.max(longest, duration);
	};
	const observer = new PerformanceObserver((list) => hear(list.getEntries()));
	observer.observe({ type: 'longtask' });
	const before = found.scrollTop;
	for (let frame = 0; frame < frames; frame++) {
		found.scrollTop += step;
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
	if (found.scrollTop === before) throw new Error(`${selector} does not scroll`);
	await new Promise((resolve) => setTimeout(resolve, 200));
	hear(observer.takeRecords());
	observer.disconnect();
	return { longest, frames };
};

/** Scrolls something on, frame by frame, as a hand on a wheel does. */
export const scrolled = (page: Page, selector: string, frames: number, step = 400): Promise<Scrolled> =>
	page.evaluate(scroll, { selector, frames, step });
