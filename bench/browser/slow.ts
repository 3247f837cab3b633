import type { CDPSession, Page } from '@playwright/test';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Slows the page's thread so many times; 1 lets it run. */
export const slow = async (page: Page, times: number): Promise<void> => {
	const opened = sessions.get(page) ?? page.context().newCDPSession(page);
	sessions.set(page, opened);
	await (await opened).send('Emulation.setCPUThrottlingRate', { rate: times });
};
