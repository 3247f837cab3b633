import { expect, test } from 'vitest';
import { problemsOf } from '#lib/features/administration/records/record-problems.ts';
import type { FieldSpec } from '#lib/features/administration/records/field-spec.ts';

const SPECS: readonly FieldSpec[] = [
	{ field: 'name', as: 'text', required: true },
	{ field: 'code', as: 'code', required: true },
	{ field: 'days', as: 'count', from: 1, to: 400 },
	{ field: 'members', as: 'many', of: 'people', most: 2 },
	{ field: 'label', as: 'words', required: true }
];
const GOOD = { name: 'Mechanics', code: 'MECH', label: { en: 'Leak' } };
const problems = (values: object) =>
	Object.fromEntries(
		Object.entries(problemsOf(SPECS, { ...GOOD, ...values })).map(([at, { code }]) => [at, code])
	);

test('what is well filled in has nothing wrong, and what may be left out may be left out', () => {
	expect(problems({})).toEqual({});
	expect(problems({ days: 400, members: ['a', 'b'] })).toEqual({});
});

test('every field that lacks something or has too much of it is named', () => {
	expect(problems({ name: undefined, code: 'x'.repeat(61), label: undefined })).toEqual({
		name: 'missing',
		code: 'too-long',
		label: 'missing'
	});
	expect(problems({ name: 'x'.repeat(201), members: ['a', 'b', 'c'] })).toEqual({
		name: 'too-long',
		members: 'too-many'
	});
	expect(problems({ label: { en: 'ok', de: 'x'.repeat(401) } })).toEqual({ label: 'too-long' });
});

test('a number below, above or between whole ones is told with its range', () => {
	for (const days of [0, 401, 1.5]) expect(problems({ days })).toEqual({ days: 'between' });
});
