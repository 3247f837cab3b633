import './scripts/node-guard.mjs';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tests/support/browser.ts';

export default defineConfig({
	test: {
		projects: [
			{
				plugins: [sveltekit()],
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/{unit,contract,simulation}/**/*.test.ts']
				}
			},
			{
				plugins: [sveltekit()],
				test: {
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
