import { page } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import { en } from '#lib/i18n/messages/en.ts';
import { accented } from '#lib/i18n/pseudo.ts';
import { englishSamples, germanSamples } from '#lib/ui/gallery/sample-words.ts';
import { overlaps, sticksOut, tooSmall } from '../../support/page-geometry.ts';
import SampleStage from './SampleStage.svelte';

const LANGUAGES = [
	['de', germanSamples],
	['en-XA', accented(englishSamples)],
	['en-XB', englishSamples]
] as const;
const WIDTHS = [320, 390, 1024, 1440] as const;
const THEMES = ['light', 'dark', 'contrast'] as const;
const TARGETS = { normal: 48, glove: 72 } as const;

const root = document.documentElement;
afterEach(() => {
	root.dir = 'ltr';
	delete root.dataset['theme'];
	delete root.dataset['density'];
});

test.each(LANGUAGES)(
	'in %s nothing sticks out, overlaps or is too small to hit, at any width, theme and density',
	async (locale, words) => {
		const i18n = new I18n(en);
		await i18n.speak(locale);
		root.lang = locale;
		root.dir = i18n.direction;
		const { container } = await render(SampleStage, { i18n, words });
		const wrong: string[] = [];
		for (const width of WIDTHS) {
			await page.viewport(width, 900);
			for (const theme of THEMES) {
				for (const density of ['normal', 'glove'] as const) {
					root.dataset['theme'] = theme;
					root.dataset['density'] = density;
					const found = [
						...sticksOut(container),
						...tooSmall(container, TARGETS[density]),
						...overlaps(container)
					];
					wrong.push(...found.map((what) => `${width} ${theme} ${density}: ${what}`));
				}
			}
		}
		expect(wrong).toEqual([]);
	}
);

test('actions of the floor are 64 pixels high and lie at least 12 apart', async () => {
	await page.viewport(390, 900);
	await render(SampleStage, { i18n: new I18n(en), words: englishSamples });
	const floor = [...document.querySelectorAll<HTMLElement>('button.floor, .pad button')];
	expect(floor.length).toBeGreaterThan(10);
	expect(Math.min(...floor.map((button) => button.getBoundingClientRect().height))).toBeGreaterThanOrEqual(
		64
	);

	const keys = [...document.querySelectorAll('.pad button')].map((key) => key.getBoundingClientRect());
	const [one, two, , four] = keys;
	expect((two?.left ?? 0) - (one?.right ?? 0)).toBeGreaterThanOrEqual(12);
	expect((four?.top ?? 0) - (one?.bottom ?? 0)).toBeGreaterThanOrEqual(12);
});
