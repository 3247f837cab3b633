import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../tests/support/browser.ts';

const BLUE = '#0b4a8f';
const WHITE = '#ffffff';

const tooth = (turn: number): string =>
	`<rect x="218" y="52" width="76" height="90" rx="14" transform="rotate(${turn} 256 256)"/>`;

/** The mark: a mill wheel that carries our M. */
const WHEEL = `<g fill="${WHITE}">${[0, 45, 90, 135, 180, 225, 270, 315].map(tooth).join('')}<circle cx="256" cy="256" r="160"/></g>
	<path d="M178 330V190l78 92 78-92v140" fill="none" stroke="${BLUE}" stroke-width="44" stroke-linecap="round" stroke-linejoin="round"/>`;

const strokes = (d: string): string =>
	`<path d="${d}" fill="none" stroke="${WHITE}" stroke-width="36" stroke-linecap="round" stroke-linejoin="round"/>`;

const SCAN = strokes(
	'M112 192v-80h80M320 112h80v80M400 320v80h-80M192 400h-80v-80M184 192v128M256 192v128M328 192v128'
);
const REPORT = strokes('M256 100 424 396H88ZM256 208v92M256 344v2');
const MY_WORK = strokes('M100 152l32 32 56-64M100 344l32 32 56-64M260 160h152M260 352h152');

/** `corner` rounds the field; a maskable icon fills it and keeps the mark inside the circle every mask shows. */
const icon = (glyph: string, corner: number, scale = 1): string => {
	const shift = 256 * (1 - scale);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" rx="${corner}" fill="${BLUE}"/><g transform="translate(${shift} ${shift}) scale(${scale})">${glyph}</g></svg>`;
};

const PICTURES = [
	{ file: 'icons/icon-192.png', size: 192, svg: icon(WHEEL, 112) },
	{ file: 'icons/icon-512.png', size: 512, svg: icon(WHEEL, 112) },
	{ file: 'icons/maskable-512.png', size: 512, svg: icon(WHEEL, 0, 0.92) },
	{ file: 'icons/apple-touch-icon.png', size: 180, svg: icon(WHEEL, 0) },
	{ file: 'icons/scan-96.png', size: 96, svg: icon(SCAN, 112) },
	{ file: 'icons/report-96.png', size: 96, svg: icon(REPORT, 112) },
	{ file: 'icons/my-work-96.png', size: 96, svg: icon(MY_WORK, 112) }
];

mkdirSync('static/icons', { recursive: true });
writeFileSync('static/favicon.svg', icon(WHEEL, 112));
const browser = await chromium.launch(findBrowser());
const page = await browser.newPage();
for (const { file, size, svg } of PICTURES) {
	await page.setViewportSize({ width: size, height: size });
	await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}</style>${svg}`);
	await page.screenshot({ path: `static/${file}`, omitBackground: true });
	console.log(`static/${file}: ${size} × ${size}`);
}
await browser.close();
