import { expect, test } from 'vitest';
import { codeFromTyped } from '#lib/app/typed-code.ts';

test('capitals, spaces and the kind of dash do not matter', () => {
	for (const typed of ['P-101', ' p-101 ', 'p - 101', 'p–101', 'P−101', 'ｐ-101']) {
		expect(codeFromTyped(typed)).toBe('P-101');
	}
});

test('the address on a label, pasted or read by another app, gives its code', () => {
	expect(codeFromTyped('https://plant.example/a/press-07?from=label')).toBe('PRESS-07');
	expect(codeFromTyped('https://plant.example/a/Pumpe%20%C3%84#top')).toBe('PUMPEÄ');
});

test('nothing but spaces is no code, and a stray percent sign is harmless', () => {
	expect(codeFromTyped('  \n ')).toBe('');
	expect(codeFromTyped('100%')).toBe('100%');
});
