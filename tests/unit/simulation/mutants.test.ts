import { describe, expect, test } from 'vitest';
import { breakSource } from '../../simulation/mutants/mutant.ts';
import { broken, MUTANTS } from '../../simulation/mutants/mutants.ts';

test.each(MUTANTS)('the mutant $name breaks one line of the engine as it is today', (mutant) => {
	expect(broken(mutant)).toMatchObject({ ok: true });
	expect(mutant.put).not.toBe(mutant.find);
});

test('there are at least twelve mutants, each under a name of its own', () => {
	const names = new Set(MUTANTS.map(({ name }) => name));
	expect(names.size).toBe(MUTANTS.length);
	expect(names.size).toBeGreaterThanOrEqual(12);
});

describe('a mutant whose line is not what it was', () => {
	const mutant = { name: 'tea-first', means: '', file: 'kitchen.ts', find: 'milk', put: 'tea' };

	test('says so by name where the line is gone', () => {
		expect(breakSource(mutant, 'water')).toEqual({
			ok: false,
			problem: 'The mutant tea-first does not fit kitchen.ts any more: its line stands there nowhere.'
		});
	});

	test('says so by name where the line stands more than once', () => {
		expect(breakSource(mutant, 'milk milk')).toMatchObject({
			ok: false,
			problem: expect.stringMatching(/tea-first .* 2 times/) as unknown
		});
	});

	test('changes that line and nothing else', () => {
		expect(breakSource(mutant, 'some milk here')).toEqual({ ok: true, source: 'some tea here' });
	});
});
