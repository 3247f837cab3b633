import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser } from '../../tests/support/browser.ts';
import { deedsOn, type DeedsOn } from './deeds.ts';

/** A profile on this machine's disk: what a window without one keeps lies in memory and is faster than any device. */
export class Profile implements Disposable {
	readonly #folder = mkdtempSync(join(tmpdir(), 'millwright-bench-profile-'));

	/** A browser started anew on what is in the profile. */
	async start(viewport = { width: 1280, height: 800 }): Promise<Browser> {
		const context = await chromium.launchPersistentContext(this.#folder, { ...findBrowser(), viewport });
		context.setDefaultTimeout(0);
		return new Browser(context);
	}

	[Symbol.dispose](): void {
		rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
	}
}

class Browser implements AsyncDisposable {
	readonly context: BrowserContext;

	constructor(context: BrowserContext) {
		this.context = context;
	}

	page(): Promise<Page> {
		return this.context.newPage();
	}

	/** One of the bench's own pages, with what it can do. */
	async open<Deeds>(url: string, page: string): Promise<OpenPage<Deeds>> {
		const opened = await this.page();
		await opened.goto(`${url}/bench/${page}.html`);
		return { page: opened, ask: deedsOn<Deeds>(opened), close: () => opened.close() };
	}

	async [Symbol.asyncDispose](): Promise<void> {
		await this.context.close();
	}
}

export interface OpenPage<Deeds> {
	readonly page: Page;
	readonly ask: DeedsOn<Deeds>;
	readonly close: () => Promise<void>;
}

/** In a browser of its own that has nothing yet. */
export const inNewBrowser = async <Deeds, T>(
	url: string,
	page: string,
	work: (open: OpenPage<Deeds>) => Promise<T>
): Promise<T> => {
	using profile = new Profile();
	await using browser = await profile.start();
	return await work(await browser.open<Deeds>(url, page));
};
