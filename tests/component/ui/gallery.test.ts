import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { workIn } from '#lib/ui/gallery/words-in.ts';
import { layoutFaults } from '../../support/geometry.ts';
import GalleryStage from './GalleryStage.svelte';

// Each test looks at the whole gallery several times.
vi.setConfig({ testTimeout: 120_000 });

const WIDTHS = [390, 1024, 1440];
const TARGETS = { normal: 48, glove: 72 } as const;
const THEMES = ['light', 'dark', 'contrast'] as const;
const DENSITIES = ['normal', 'glove'] as const;
const LOCALES = ['de', 'en-XA', 'en-XB'] as const;
const rows = 500;

const show = async (locale: 'en' | (typeof LOCALES)[number], density: (typeof DENSITIES)[number]) => {
	const screen = await render(GalleryStage, { locale, density, rows });
	await expect.poll(() => document.querySelector('.gallery')?.getAttribute('lang')).toBe(locale);
	return screen;
};

/** What axe finds, one line each: the rule and what breaks it. */
const axeFaults = async (): Promise<string[]> => {
	const { violations } = await axe.run(document, {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
		rules: { 'color-contrast-enhanced': { enabled: true } }
	});
	return violations.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`)
	);
};

for (const locale of LOCALES) {
	for (const density of DENSITIES) {
		test(`nothing is cut, too small or over something else in ${locale} at ${density} size`, async () => {
			for (const width of WIDTHS) {
				await page.viewport(width, 900);
				const screen = await show(locale, density);
				for (const theme of THEMES) {
					await screen.rerender({ locale, density, theme, rows });
					const faults = layoutFaults({ target: TARGETS[density] });
					expect(faults, `${locale}, ${density}, ${theme}, ${width} px`).toEqual([]);
				}
				await screen.unmount();
			}
		});
	}

	test(`dialogs, sheets, menus and messages are whole in ${locale} on a phone and on a desk`, async () => {
		const work = workIn[locale];
		for (const [width, density] of [
			[390, 'glove'],
			[1440, 'normal']
		] as const) {
			await page.viewport(width, 844);
			const screen = await show(locale, density);
			const faults = () => layoutFaults({ target: TARGETS[density] });
			for (const title of [work.rejectTitle, work.codeTitle]) {
				await page.getByRole('button', { name: title }).click();
				await expect.element(page.getByRole('dialog', { name: title })).toBeVisible();
				expect(faults(), title).toEqual([]);
				await userEvent.keyboard('{Escape}');
			}
			await page.getByRole('button', { name: work.more }).first().click();
			await expect.element(page.getByRole('menuitem', { name: work.assign }).first()).toBeVisible();
			expect(faults(), work.more).toEqual([]);
			await userEvent.keyboard('{Escape}');
			for (let message = 0; message < 2; message++) {
				await userEvent.click(document.querySelector('#tell') ?? document.body);
			}
			await expect.element(page.getByText(work.closed).first()).toBeVisible();
			expect(faults(), work.closed).toEqual([]);
			await screen.unmount();
		}
	});
}

for (const density of DENSITIES) {
	for (const theme of THEMES) {
		test(`axe finds nothing at ${density} size in the ${theme} theme`, async () => {
			await page.viewport(1024, 900);
			const screen = await show('en', density);
			await screen.rerender({ locale: 'en', density, theme, rows });
			// Colours halfway between two themes are nobody's.
			await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
			expect(await axeFaults()).toEqual([]);
		});
	}
}

test('axe finds nothing in an open dialog, sheet and menu, nor in messages', async () => {
	const work = workIn.en;
	await page.viewport(390, 844);
	await show('en', 'normal');
	for (const title of [work.rejectTitle, work.codeTitle]) {
		await page.getByRole('button', { name: title }).click();
		await expect.element(page.getByRole('dialog', { name: title })).toBeVisible();
		expect(await axeFaults(), title).toEqual([]);
		await userEvent.keyboard('{Escape}');
	}
	await page.getByRole('button', { name: work.more }).first().click();
	await expect.element(page.getByRole('menuitem', { name: work.assign }).first()).toBeVisible();
	expect(await axeFaults(), work.more).toEqual([]);
});
