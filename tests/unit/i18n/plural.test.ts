import { expect, test } from 'vitest';
import { pluralIn } from '#lib/i18n/plural.ts';

test('one act is counted in the singular, several in the plural', () => {
	const count = pluralIn<'one'>('en');
	const forms = { one: '# act', other: '# acts' };
	expect(count(1, forms)).toBe('1 act');
	expect(count(1200, forms)).toBe('1,200 acts');
});

test('Polish takes its own form for one, for a few, for many and for parts', () => {
	const count = pluralIn<'one' | 'few' | 'many'>('pl');
	const forms = { one: '# wpis', few: '# wpisy', many: '# wpisów', other: '# wpisu' };
	expect([1, 3, 12, 24, 0.5].map((acts) => count(acts, forms))).toEqual([
		'1 wpis',
		'3 wpisy',
		'12 wpisów',
		'24 wpisy',
		'0,5 wpisu'
	]);
});

test('a form the language has but nobody wrote falls back to the general one', () => {
	expect(pluralIn<'one'>('es')(1_000_000, { one: '# registro', other: '# registros' })).toBe(
		'1.000.000 registros'
	);
});
