import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { layoutFaults } from '../../support/geometry.ts';
import GeometryStage from './GeometryStage.svelte';

const faultsOf = async (fault: string): Promise<string[]> => {
	await page.viewport(400, 800);
	const screen = await render(GeometryStage, { fault });
	const faults = layoutFaults({ target: 48 });
	await screen.unmount();
	return faults;
};

test('a page without faults has none', async () => {
	expect(await faultsOf('')).toEqual([]);
});

test.each([
	['wide', /reaches from .* of 400 px/],
	['wide', /The page is \d+ px wide in a view of 400 px/],
	['wide', /holds \d+ px in 300 px of width/],
	['cut', /<p\.words> “Betriebsmittelkennzeichnung” holds \d+ px in 60 px of width/],
	['low', /cuts \d+ px of height to 12 px/],
	['out', /The words of .* run .* px out of their box/],
	['small', /<label> “Third” is 48 × 30 px, less than 48 px/],
	['over', /“First” and .*“Second” lie over each other/]
])('a planted fault is found: %s', async (fault, sentence) => {
	expect((await faultsOf(fault)).filter((said) => sentence.test(said))).not.toEqual([]);
});

test('it needs nothing from outside itself, so that it can be handed to any page', () => {
	const alone = new Function(`return (${layoutFaults.toString()})`)() as typeof layoutFaults;
	expect(alone({ target: 48 })).toEqual(layoutFaults({ target: 48 }));
});
