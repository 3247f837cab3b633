import './scripts/node-guard.mjs';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/support/browser.ts';

// Workers read this file again: the port chosen by the first reader reaches them through the environment.
const port = (process.env['MILLWRIGHT_E2E_PORT'] ??= String(20000 + (process.pid % 20000)));

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	// Those that only Firefox can pass: `npm run e2e:firefox`.
	testIgnore: 'firefox/**',
	globalSetup: './tests/support/serve-for-all.ts',
	outputDir: 'test-results/e2e',
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	forbidOnly: true,
	workers: 2,
	// On a busy machine a browser may lag behind its test. What needed a second try is named by `npm test` (decision 0008).
	retries: 1,
	// Generous, so that a busy machine is not taken for a broken app.
	timeout: 60_000,
	expect: { timeout: 15_000 },
	use: {
		baseURL: `http://127.0.0.1:${port}`,
		launchOptions: findBrowser()
	},
	projects: [{ name: 'chromium' }]
});
