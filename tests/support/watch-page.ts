import type { Page } from '@playwright/test';

/** What a browser says when the network is missing: expected in tests that take it away, and nobody's fault. */
const NETWORK = /^Failed to load resource: net::ERR_|net::ERR_(INTERNET_DISCONNECTED|CONNECTION_)/;
/** What Firefox says of a page that is left while it still fetches something. */
const LEFT = /^Failed to load ‘|^TypeError: error loading dynamically imported module/;

/** Collects what went wrong in a page that nobody may ever see: uncaught errors and complaints in the console. */
export const watchForFaults = (page: Page): string[] => {
	const faults: string[] = [];
	page.on('pageerror', (error) => {
		// What the browser itself throws has no stack.
		const told = error.stack || String(error);
		if (!LEFT.test(told)) faults.push(told);
	});
	page.on('console', (message) => {
		if (message.type() === 'error' && !NETWORK.test(message.text()))
			faults.push(`${message.text()} (${message.location().url})`);
	});
	return faults;
};
