import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { z } from 'zod';

const RULES = {
	runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
	rules: { 'color-contrast-enhanced': { enabled: true } },
	resultTypes: ['violations']
} as const;

const violations = z.array(
	z.object({
		id: z.string(),
		nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() }))
	})
);

/** What keeps people from using this page, found by axe: WCAG 2.2 AA, and 7:1 for whatever is read. */
export const barriers = async (page: Page): Promise<string[]> => {
	const isThere = await page.evaluate(() => 'axe' in window);
	// The builder brings axe into the page; asked there directly it answers three times as fast.
	if (!isThere) await new AxeBuilder({ page }).setLegacyMode(true).include('title').analyze();
	const found: unknown = await page.evaluate(async (rules) => {
		const axe: unknown = Reflect.get(window, 'axe');
		const run: unknown = typeof axe === 'object' && axe !== null && Reflect.get(axe, 'run');
		if (typeof run !== 'function') return undefined;
		return (await run(document, rules)).violations;
	}, RULES);
	return violations
		.parse(found)
		.flatMap(({ id, nodes }) =>
			nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}\n${failureSummary}`)
		);
};
