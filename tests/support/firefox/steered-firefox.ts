import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from '@playwright/test';

type Preferences = NonNullable<LaunchOptions['firefoxUserPrefs']>;

/** Firefox does not tell whoever steers it of files that a page made: tests look for them here. */
export const DOWNLOADS = resolve('test-results/firefox-downloads', String(process.pid));

/** The Firefox that `npm run e2e:firefox` found, steered by WebDriver BiDi, and what it needs in order to start here. */
export const findSteeredFirefox = (preferences: Preferences = {}) => {
	if (!process.env['FIREFOX'])
		throw new Error('FIREFOX names no browser: start these tests with `npm run e2e:firefox`.');
	mkdirSync(DOWNLOADS, { recursive: true });
	return {
		channel: 'moz-firefox',
		executablePath: fileURLToPath(new URL('steered-firefox.mjs', import.meta.url)),
		downloadsPath: DOWNLOADS,
		firefoxUserPrefs: {
			// What opens without a network is what the app itself keeps.
			'browser.cache.disk.enable': false,
			'browser.cache.memory.enable': false,
			// It asks the person whether the app may be protected; in the tests the person says yes.
			'dom.storageManager.prompt.testing': true,
			'dom.storageManager.prompt.testing.allow': true,
			...preferences
		}
	};
};
