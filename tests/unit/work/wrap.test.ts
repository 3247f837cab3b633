import { expect, test } from 'vitest';
import { linesOf } from '#lib/paper/wrap.ts';

const byLength = (text: string) => text.length;

test('text is broken between words; one that is too long alone is broken within', () => {
	expect(linesOf('The belt is worn', 8, byLength)).toEqual(['The belt', 'is worn']);
	expect(linesOf('Druckbegrenzungsventil defekt', 10, byLength)).toEqual([
		'Druckbegre',
		'nzungsvent',
		'il defekt'
	]);
	expect(linesOf('', 8, byLength)).toEqual(['']);
	expect(linesOf('one\n\ntwo', 8, byLength)).toEqual(['one', '', 'two']);
});

test('a place too narrow for a single letter still comes to an end', () => {
	expect(linesOf('abc', 0, byLength)).toEqual(['a', 'b', 'c']);
});
