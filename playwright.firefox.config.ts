import { defineConfig } from '@playwright/test';
import everywhere from './playwright.config.ts';
import { findSteeredFirefox } from './tests/support/firefox/steered-firefox.ts';

const { channel, ...launchOptions } = findSteeredFirefox();

/** Started by `npm run e2e:firefox`: the end-to-end tests of what a browser keeps, and those that only Firefox can pass. */
export default defineConfig({
	...everywhere,
	testIgnore: [],
	testMatch: [
		'firefox/*.e2e.ts',
		'{content-security-policy,engine-trouble,first-version,offline-notice,offline-open,sent}.e2e.ts',
		'{shell-draft,shell-storage,shell-trouble,tabs,work,work-fit}.e2e.ts'
	],
	// What needs Chromium's own protocol, or a switch that BiDi does not have.
	grepInvert: /@chromium/,
	// It draws and stores more slowly than Chromium, and a new tab is a new window.
	timeout: 180_000,
	expect: { timeout: 20_000 },
	outputDir: 'test-results/firefox',
	reporter: [['list'], ['json', { outputFile: 'test-results/firefox.json' }]],
	use: { ...everywhere.use, browserName: 'firefox', channel, launchOptions },
	projects: [{ name: 'firefox' }]
});
