import type { Page } from '@playwright/test';

/** As a hand scanner does it: keys in steps of 5 ms by the keyboard's own clock, and then Enter. */
export const scanner = async (page: Page, text: string): Promise<void> => {
	const devtools = await page.context().newCDPSession(page);
	let timestamp = Date.now() / 1_000;
	const strike = (key: string, typed: string, virtual?: number) => {
		timestamp += 0.005;
		const about = { key, timestamp, ...(virtual !== undefined && { windowsVirtualKeyCode: virtual }) };
		return Promise.all([
			devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', text: typed, ...about }),
			devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...about })
		]);
	};
	await Promise.all([...[...text].map((sign) => strike(sign, sign)), strike('Enter', '\r', 13)]);
	await devtools.detach();
};
