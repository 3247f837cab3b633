import './scripts/node-guard.mjs';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tests/support/browser.ts';

// Generous, so that a busy machine is not taken for a broken app.
const PATIENCE = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
	test: {
		projects: [
			{
				plugins: [sveltekit()],
				test: {
					...PATIENCE,
					name: 'unit',
					environment: 'node',
					include: ['tests/unit/**/*.test.ts']
				}
			},
			...['contract', 'simulation'].map((name) => ({
				test: {
					name,
					environment: 'node',
					include: [`tests/${name}/**/*.test.ts`],
					globalSetup: ['tests/support/postgres-setup.ts'],
					// What is waited for comes; on a busy machine it comes later.
					expect: { poll: { timeout: 30_000 } },
					testTimeout: 60_000,
					hookTimeout: 60_000,
					teardownTimeout: 120_000
				}
			})),
			{
				plugins: [sveltekit()],
				test: {
					...PATIENCE,
					name: 'component',
					include: ['tests/component/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: findBrowser() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
