import { describe, expect, test } from 'vitest';
import { licenceProblem } from '../../../scripts/check/licence-problem.ts';

describe('a licence', () => {
	test.each(['MIT', 'Apache-2.0', '(MIT OR GPL-3.0-only)', 'MIT AND ISC', '(MIT AND BSD-3-Clause)'])(
		'%s lets people download the code',
		(licence) => {
			expect(licenceProblem(licence, false)).toBeUndefined();
		}
	);

	test.each(['GPL-3.0-only', 'MPL-2.0', 'MIT AND GPL-2.0', 'SEE LICENSE IN LICENSE.txt', 'UNLICENSED'])(
		'%s does not',
		(licence) => {
			expect(licenceProblem(licence, false)).toMatch(/is not on the list for code people download/);
		}
	);

	test('that asks for its own changes back is fine for a tool', () => {
		expect(licenceProblem('MPL-2.0', true)).toBeUndefined();
	});

	test('that is not stated is refused, also for a tool', () => {
		expect(licenceProblem('', true)).toMatch(/states no licence/);
	});
});
