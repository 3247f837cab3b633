import { describe, expect, test } from 'vitest';
import { styleProblems, type House } from '../../../scripts/check/style-problems.ts';

const house = (changed: Partial<House>): House => ({
	production: { files: 3, median: 60, max: 300 },
	over400: [],
	counts: {},
	...changed
});
const habit = (name: string, count: number): House =>
	house({ counts: { [name]: { count, top: [['src/a.ts', count]] } } });

describe('the style of the house', () => {
	test('passes within its limits', () => {
		expect(styleProblems(house({ counts: { $effect: { count: 5, top: [] } } }))).toEqual([]);
	});

	test('is refused with a file over 400 lines, a long median, or a sixth $effect', () => {
		expect(styleProblems(house({ over400: [['src/a.ts', 401]] }))).toEqual([
			expect.stringMatching(/src\/a\.ts: 401/)
		]);
		expect(styleProblems(house({ production: { files: 3, median: 81, max: 90 } }))).toHaveLength(1);
		expect(styleProblems(habit('$effect', 6))).toEqual(['$effect: 6, at most 5 (src/a.ts: 6)']);
	});

	test.each([
		'explicit any',
		'skipped tests',
		'sleeps in tests',
		'vague file names',
		'a habit nobody weighed yet'
	])('is refused with one case of: %s', (name) => {
		expect(styleProblems(habit(name, 1))).toEqual([`${name}: 1, at most 0 (src/a.ts: 1)`]);
	});
});
