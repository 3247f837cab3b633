import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { pixelsOf, type Grey } from '#lib/scan/decoder/pixels.ts';
import { findBrowser } from '../../tests/support/browser.ts';

interface InPage {
	Html5Qrcode: new (
		place: string,
		isVerbose: boolean
	) => { scanFile(file: File, isShown: boolean): Promise<string> };
}

/** html5-qrcode as it is published, with the decoder it brings along, reading picture files in a browser. */
export class StockScanner implements AsyncDisposable {
	readonly #browser: Browser;
	readonly #page: Page;

	private constructor(browser: Browser, page: Page) {
		this.#browser = browser;
		this.#page = page;
	}

	static async open(): Promise<StockScanner> {
		const browser = await chromium.launch(findBrowser());
		const page = await browser.newPage();
		await page.setContent('<div id="reader"></div>');
		await page.addScriptTag({
			path: createRequire(import.meta.url).resolve('html5-qrcode/html5-qrcode.min.js')
		});
		return new StockScanner(browser, page);
	}

	/** Undefined where it reads nothing. */
	async read(picture: Grey): Promise<string | undefined> {
		const png = new PNG({ width: picture.width, height: picture.height });
		png.data = Buffer.from(pixelsOf(picture).data);
		const bytes = PNG.sync.write(png).toString('base64');
		const text = await this.#page.evaluate(async (encoded) => {
			const { Html5Qrcode } = globalThis as unknown as InPage;
			const file = new File([Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0))], 'label.png', {
				type: 'image/png'
			});
			return new Html5Qrcode('reader', false).scanFile(file, false).catch(() => null);
		}, bytes);
		return text ?? undefined;
	}

	async [Symbol.asyncDispose](): Promise<void> {
		await this.#browser.close();
	}
}
