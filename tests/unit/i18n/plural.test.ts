import { expect, test } from 'vitest';
import { plural } from '#lib/i18n/plural.ts';

test('one act is counted in the singular, several in the plural', () => {
	const forms = { one: '# act', other: '# acts' };
	expect(plural('en', 1, forms)).toBe('1 act');
	expect(plural('en', 1200, forms)).toBe('1,200 acts');
});
