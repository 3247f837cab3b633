import type { Page } from '@playwright/test';

/** What a browser says when the network is missing: expected in tests that take it away, and nobody's fault. */
const NETWORK = /^Failed to load resource: net::ERR_|net::ERR_(INTERNET_DISCONNECTED|CONNECTION_)/;

/** Collects what went wrong in a page that nobody may ever see: uncaught errors and complaints in the console. */
export const watchForFaults = (page: Page): string[] => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.stack ?? String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error' && !NETWORK.test(message.text()))
			faults.push(`${message.text()} (${message.location().url})`);
	});
	return faults;
};
