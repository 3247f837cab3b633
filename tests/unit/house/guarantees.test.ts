import { expect, test } from 'vitest';
import {
	citedIn,
	explainedIn,
	GUARANTEES,
	guaranteeProblems
} from '../../../scripts/check/guarantee-problems.ts';

test('a guarantee counts as checked where the name of a test says so, and nowhere else', () => {
	const code = `
		test('S-1 S-4 every act gets its verdict', () => {});
		describe('rounds (S-3)', () => {
			it.each([[1, 'S-9'], [7, 'x']])(
				'S-2 in pages of %i',
				() => expect('S-5').toBe(1)
			);
		});
		// S-6 is not checked here
		const words = 'S-7';`;
	expect([...citedIn(code)].sort()).toEqual(['S-1', 'S-2', 'S-3', 'S-4']);
});

test('a guarantee counts as explained where it has a heading', () => {
	expect([...explainedIn('# Sync\n\n### S-1 One verdict\n\nSee S-2.\n## S-10\n')]).toEqual(['S-1', 'S-10']);
});

test('what is neither explained nor checked is said, and so is an id that is none', () => {
	const all = new Set(GUARANTEES);
	const cited = new Map(GUARANTEES.map((id) => [id, ['a.test.ts']]));
	expect(guaranteeProblems(all, cited)).toEqual([]);
	cited.delete('S-12');
	all.delete('S-3');
	cited.set('S-13', ['b.test.ts']);
	const problems = guaranteeProblems(all, cited);
	expect(problems).toHaveLength(3);
	expect(problems.map((problem) => problem.split(':')[0])).toEqual(['S-3', 'S-12', 'S-13']);
});
