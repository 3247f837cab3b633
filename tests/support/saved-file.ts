import { mkdtempSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { DOWNLOADS } from './firefox/steered-firefox.ts';

export interface SavedFile {
	readonly name: string;
	readonly path: string;
}

/** The file that the page hands to the person when they press. */
export const savedBy = async (page: Page, press: () => Promise<void>): Promise<SavedFile> => {
	if (page.context().browser()?.browserType().name() === 'firefox') return savedInFirefox(press);
	const saving = page.waitForEvent('download');
	await press();
	const download = await saving;
	return { name: download.suggestedFilename(), path: await download.path() };
};

const savedInFirefox = async (press: () => Promise<void>): Promise<SavedFile> => {
	const before = new Set(readdirSync(DOWNLOADS));
	await press();
	// Its place is taken first, the content follows.
	const isWhole = (file: string) => !file.endsWith('.part') && statSync(join(DOWNLOADS, file)).size > 0;
	const fresh = () => readdirSync(DOWNLOADS).filter((file) => !before.has(file) && isWhole(file));
	await expect.poll(fresh).toHaveLength(1);
	const [name = ''] = fresh();
	// Out of the way of the next one, which may have the same name.
	const path = join(mkdtempSync(join(DOWNLOADS, 'taken-')), name);
	renameSync(join(DOWNLOADS, name), path);
	return { name, path };
};
