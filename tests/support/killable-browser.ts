import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, firefox, type BrowserContext, type BrowserContextOptions } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { findSteeredFirefox } from './firefox/steered-firefox.ts';

export interface KillableBrowser {
	readonly context: BrowserContext;
	/** In this moment, without a word to it. */
	readonly kill: () => Promise<void>;
}

type BrowserName = 'chromium' | 'firefox' | 'webkit';

/** The browser the tests run in, with a profile that stays in this folder. */
export const openKillable = (
	browserName: BrowserName,
	profile: string,
	options: BrowserContextOptions = {}
): Promise<KillableBrowser> =>
	browserName === 'firefox' ? openFirefox(profile, options) : openChromium(profile, options);

const openChromium = async (profile: string, options: BrowserContextOptions): Promise<KillableBrowser> => {
	const context = await chromium.launchPersistentContext(profile, { ...findBrowser(), ...options });
	return {
		context,
		kill: async () => {
			const gone = context.waitForEvent('close');
			const killer = await context.browser()?.newBrowserCDPSession();
			await killer?.send('Browser.crash').catch(() => {});
			await gone;
		}
	};
};

const openFirefox = async (profile: string, options: BrowserContextOptions): Promise<KillableBrowser> => {
	const context = await firefox.launchPersistentContext(profile, { ...findSteeredFirefox(), ...options });
	return {
		context,
		kill: async () => {
			const gone = context.waitForEvent('close');
			process.kill(-Number(readFileSync(join(profile, 'steered.pid'), 'utf8')), 'SIGKILL');
			await gone;
		}
	};
};
