import { expect, test } from 'vitest';
import { readTags } from '#lib/features/work/gates/read-tags.ts';

const MINE = { id: 'a', number: 'K-12' };
const THEIRS = { id: 'b', number: 'k-12' };

test('a tag is the one that hangs there or it is not: letters, dashes and leading zeros count', () => {
	for (const text of ['k-12', 'K12', 'K-012', 'K-1', 'K-12 K-13'])
		expect(readTags([MINE], { a: text }, false)).toEqual({ read: [], wrong: { a: 'other' } });
	expect(readTags([MINE], { a: ' K-12\n' }, false)).toEqual({ read: ['K-12'], wrong: {} });
});

test('every lock that hangs there is read, one by one', () => {
	expect(readTags([MINE, THEIRS], { a: 'K-12' }, false).wrong).toEqual({ b: 'missing' });
	expect(readTags([MINE, THEIRS], { a: 'K-12', b: 'k-12' }, false)).toEqual({
		read: ['K-12', 'k-12'],
		wrong: {}
	});
});

test('a lock that was put on without a number has none to be read; a new one must have one', () => {
	expect(readTags([{ id: 'a' }], {}, false)).toEqual({ read: [], wrong: {} });
	expect(readTags([{ id: '' }], {}, true)).toEqual({ read: [], wrong: { '': 'missing' } });
	expect(readTags([{ id: '' }], { '': 'K-9' }, true)).toEqual({ read: ['K-9'], wrong: {} });
});
