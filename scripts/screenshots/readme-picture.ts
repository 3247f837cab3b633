import { writeFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

const SHOWN = [
	{ name: 'desk', width: 1280, height: 800, colorScheme: 'light' },
	{ name: 'phone', width: 390, height: 844, colorScheme: 'dark' }
] as const;

const STYLE = `
	* { margin: 0 }
	body { position: relative; inline-size: 1200px; block-size: 640px; background: #dce3eb }
	img { position: absolute; border-radius: 14px; box-shadow: 0 12px 40px rgb(8 12 16 / 0.3) }
	.desk { inset: 40px auto auto 40px; inline-size: 880px }
	.phone { inset: 60px 40px auto auto; inline-size: 250px; border-radius: 26px }`;

/** The README's picture: My work on a desk and, in front of it, on a phone in the dark. */
export const drawReadmePicture = async (browser: Browser, url: string): Promise<void> => {
	const pictures: string[] = [];
	for (const { name, width, height, colorScheme } of SHOWN) {
		const page = await browser.newPage({
			viewport: { width, height },
			deviceScaleFactor: 2,
			colorScheme,
			locale: 'en-GB'
		});
		await page.goto(url);
		await page.getByRole('heading', { level: 1 }).waitFor();
		const png = (await page.screenshot()).toString('base64');
		pictures.push(`<img class="${name}" src="data:image/png;base64,${png}">`);
		await page.close();
	}
	const page = await browser.newPage({ viewport: { width: 1200, height: 640 } });
	await page.setContent(`<style>${STYLE}</style>${pictures.join('')}`);
	writeFileSync('docs/images/app.png', await page.screenshot());
	await page.close();
};
