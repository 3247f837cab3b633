import './scripts/node-guard.mjs';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/support/browser.ts';

// Workers read this file again: the port chosen by the first reader reaches them through the environment.
const port = (process.env['MILLWRIGHT_E2E_PORT'] ??= String(20000 + (process.pid % 20000)));

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	outputDir: 'test-results/e2e',
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	forbidOnly: true,
	workers: 2,
	retries: 0,
	use: {
		baseURL: `http://localhost:${port}`,
		launchOptions: findBrowser()
	},
	webServer: {
		command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
		url: `http://localhost:${port}/`
	},
	projects: [{ name: 'chromium' }]
});
