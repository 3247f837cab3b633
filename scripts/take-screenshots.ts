import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { findBrowser } from '../tests/support/browser.ts';
import { startPlantServer } from '../tests/support/plant-server.ts';
import { drawReadmePicture } from './screenshots/readme-picture.ts';

/** The pictures app stores and install dialogs show, taken from the built app. */
const PICTURES = [
	{
		name: 'wide-my-work',
		form_factor: 'wide',
		width: 1280,
		height: 800,
		scale: 1,
		path: '/',
		label: 'My work'
	},
	{
		name: 'wide-settings',
		form_factor: 'wide',
		width: 1280,
		height: 800,
		scale: 1,
		path: '/settings',
		label: 'Settings'
	},
	{
		name: 'narrow-my-work',
		form_factor: 'narrow',
		width: 412,
		height: 892,
		scale: 1.5,
		path: '/',
		label: 'My work'
	},
	{
		name: 'narrow-scan',
		form_factor: 'narrow',
		width: 412,
		height: 892,
		scale: 1.5,
		path: '/scan',
		label: 'Scan a label'
	},
	{
		name: 'narrow-settings',
		form_factor: 'narrow',
		width: 412,
		height: 892,
		scale: 1.5,
		path: '/settings',
		label: 'Settings'
	}
];

const MANIFEST = 'static/manifest.webmanifest';

const plant = await startPlantServer();
const browser = await chromium.launch(findBrowser());
for (const { name, width, height, scale, path } of PICTURES) {
	const page = await browser.newPage({
		viewport: { width, height },
		deviceScaleFactor: scale,
		colorScheme: 'light',
		reducedMotion: 'reduce',
		locale: 'en-GB'
	});
	await page.goto(`${plant.url}${path}`);
	await page.getByRole('heading', { level: 1 }).waitFor();
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: `static/screenshots/${name}.png` });
	await page.close();
	console.log(`static/screenshots/${name}.png`);
}
await drawReadmePicture(browser, plant.url);
console.log('docs/images/app.png');
await browser.close();
await plant.stop();

const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, unknown>;
manifest['screenshots'] = PICTURES.map(({ name, form_factor, width, height, scale, label }) => ({
	src: `/screenshots/${name}.png`,
	sizes: `${width * scale}x${height * scale}`,
	type: 'image/png',
	form_factor,
	label
}));
const style = { ...(await resolveConfig(MANIFEST)), parser: 'json' };
writeFileSync(MANIFEST, await format(JSON.stringify(manifest), style));
