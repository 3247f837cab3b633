import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fastSteps, STEPS } from '../../../scripts/check/steps.ts';

const TESTS = fileURLToPath(new URL('../../', import.meta.url));
const names = STEPS.map((step) => step.name);

test('every folder of tests is run by a check of that name', () => {
	const folders = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(test|e2e)\.ts$/.test(file))
		.map((file) => file.split(/[\\/]/)[0]);
	expect([...new Set(folders)].filter((folder) => !names.includes(folder ?? ''))).toEqual([]);
});

test('a check waits only for checks that start before it', () => {
	for (const [at, { needs = [] }] of STEPS.entries())
		expect(needs.filter((need) => !names.slice(0, at).includes(need))).toEqual([]);
});

test('the fast checks need nothing that is slow', () => {
	const fast = fastSteps();
	expect(
		fast.flatMap((step) => step.needs ?? []).filter((need) => !fast.some(({ name }) => name === need))
	).toEqual([]);
});
