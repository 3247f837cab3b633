import { expect, test } from 'vitest';
import { asPrinted, codeFromTyped, spellingsOf } from '#core/tags/typed-code.ts';

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

test('a code with slashes in it is not taken for an address', () => {
	expect(codeFromTyped('k/a/3')).toBe('K/A/3');
	expect(asPrinted('k/a/3')).toBe('K/A/3');
	expect(codeFromTyped('plant.example:8080/a/k%2Fa%2F3')).toBe('K/A/3');
	expect(codeFromTyped('/a/press-07')).toBe('PRESS-07');
});

test('a percent sign in a code is a sign like any other', () => {
	expect(codeFromTyped('mix-50%41')).toBe('MIX-50%41');
});

test('signs that nobody sees are no part of a code', () => {
	expect(codeFromTyped('\u200bP-\u00ad101\u200e\u0000')).toBe('P-101');
	expect(codeFromTyped('\u200b \ud800')).toBe('');
});

test('nothing but dots is no code: no address could carry it', () => {
	for (const typed of ['.', ' ..', '...']) expect(codeFromTyped(typed)).toBe('');
	expect(codeFromTyped('.7')).toBe('.7');
});

test('other spellings of a code are few and never the code itself', () => {
	expect(spellingsOf('P101')).toContain('P-101');
	expect(spellingsOf('K7-0042')).not.toContain('K7-0042');
	for (const code of ['P101', 'K7OO42', '0O1I', '', '---', 'X'.repeat(60)])
		expect(spellingsOf(code).length).toBeLessThanOrEqual(24);
});
