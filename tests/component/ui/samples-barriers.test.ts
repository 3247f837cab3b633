import axe from 'axe-core';
import { cdp, page } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import { en } from '#lib/i18n/messages/en.ts';
import { englishSamples } from '#lib/ui/gallery/sample-words.ts';
import SampleStage from './SampleStage.svelte';

const root = document.documentElement;
const prefer = (...features: { name: string; value: string }[]) =>
	cdp().send('Emulation.setEmulatedMedia', { features });

afterEach(async () => {
	delete root.dataset['theme'];
	await prefer();
});

const draw = async () => {
	root.lang = 'en';
	await page.viewport(1024, 3600);
	return render(SampleStage, { i18n: new I18n(en), words: englishSamples });
};

test.each([
	['light', 'light'],
	['dark', 'light'],
	['contrast', 'light'],
	['contrast', 'dark']
])('in the %s theme on a %s system axe finds no barrier, and all text reads 7:1', async (theme, scheme) => {
	root.dataset['theme'] = theme;
	await prefer({ name: 'prefers-color-scheme', value: scheme });
	await draw();
	const found = await axe.run(document.body, {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
		rules: { 'color-contrast-enhanced': { enabled: true } }
	});
	const told = (results: typeof found.violations) =>
		results.flatMap(({ id, nodes }) =>
			nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`)
		);
	expect(told(found.violations)).toEqual([]);
	// What axe could not decide nobody has checked.
	expect(told(found.incomplete)).toEqual([]);
});

test('without a chosen theme the page follows the system, also when it asks for more contrast', async () => {
	const { container } = await draw();
	const colours = async (...features: { name: string; value: string }[]) => {
		await prefer(...features);
		const { color, backgroundColor } = getComputedStyle(document.body);
		return [color, backgroundColor];
	};
	const more = { name: 'prefers-contrast', value: 'more' };
	const dark = { name: 'prefers-color-scheme', value: 'dark' };
	expect(await colours()).toEqual(['rgb(20, 24, 29)', 'rgb(244, 245, 247)']);
	expect(await colours(dark)).toEqual(['rgb(242, 245, 248)', 'rgb(16, 20, 24)']);
	expect(await colours(more)).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
	expect(await colours(more, dark)).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
	expect(container.querySelectorAll('button').length).toBeGreaterThan(20);
});

test('where the system forces its colours, no word is drawn in the colour it lies on', async () => {
	await prefer({ name: 'forced-colors', value: 'active' });
	await draw();
	const same = [...document.querySelectorAll('button, a, .avatar, .badge, .chip, label')].filter(
		(element) => {
			const { color, backgroundColor } = getComputedStyle(element);
			return color === backgroundColor;
		}
	);
	expect(same).toEqual([]);
	const chosen = document.querySelector('input:checked');
	const other = document.querySelector('input[type="radio"]:not(:checked)');
	expect(chosen && getComputedStyle(chosen).borderColor).not.toBe(
		other && getComputedStyle(other).borderColor
	);
});

test('every control shows the same ring while it has the focus', async () => {
	await draw();
	const controls = [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea')];
	const without = controls.filter((control) => {
		control.focus({ focusVisible: true });
		const { outlineStyle, outlineWidth, outlineColor, visibility } = getComputedStyle(control);
		const isRing = outlineStyle === 'solid' && outlineWidth === '3px' && outlineColor === 'rgb(9, 63, 123)';
		return visibility === 'visible' && !isRing;
	});
	expect(without.map((control) => control.outerHTML.slice(0, 120))).toEqual([]);
	expect(controls.length).toBeGreaterThan(40);
});

test('nothing moves for a person who asked for less motion', async () => {
	await prefer({ name: 'prefers-reduced-motion', value: 'reduce' });
	await draw();
	const slow = [...document.querySelectorAll('button, a, input')].filter((element) =>
		getComputedStyle(element)
			.transitionDuration.split(', ')
			.some((duration) => parseFloat(duration) > 0.001)
	);
	expect(slow).toEqual([]);
});
