import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefox, test as plain, type BrowserContext, type Page } from '@playwright/test';
import { findSteeredFirefox } from './steered-firefox.ts';

type Preferences = Parameters<typeof findSteeredFirefox>[0];

interface Fixtures {
	/** A page in a Firefox that somebody has set up like this. */
	pageWith: (preferences: Preferences) => Promise<Page>;
}

export const test = plain.extend<Fixtures>({
	pageWith: async ({}, use) => {
		const opened: [profile: string, context: BrowserContext][] = [];
		await use(async (preferences) => {
			const profile = mkdtempSync(join(tmpdir(), 'millwright-firefox-'));
			const context = await firefox.launchPersistentContext(profile, findSteeredFirefox(preferences));
			opened.push([profile, context]);
			return context.newPage();
		});
		for (const [profile, context] of opened) {
			await context.close();
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	}
});
