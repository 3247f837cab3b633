import { expect, test } from 'vitest';
import { inOrder } from '#lib/features/administration/families/codes.ts';
import { moved, type Move } from '#lib/features/administration/families/reorder.ts';

interface Entry {
	[field: string]: unknown;
	id: string;
	code: string;
	order?: number;
}

const list = (...orders: (number | undefined)[]): Entry[] =>
	orders.map((order, n) => ({ id: `c${n}`, code: `C${n}`, ...(order !== undefined && { order }) }));

const after = (entries: readonly Entry[], moves: readonly Move[]): string[] =>
	entries
		.map((entry) => ({ ...entry, order: moves.find(({ id }) => id === entry.id)?.to ?? entry.order }))
		.sort(inOrder)
		.map(({ id }) => id);

test('one step up changes two places and nothing else', () => {
	const entries = list(0, 5, 9);
	const moves = moved(entries, 'c2', -1);
	expect(moves).toEqual([
		{ id: 'c2', from: 9, to: 5 },
		{ id: 'c1', from: 5, to: 9 }
	]);
	expect(after(entries, moves)).toEqual(['c0', 'c2', 'c1']);
});

test('where two share a place, or some have none, the list is counted anew and comes out as wanted', () => {
	for (const entries of [list(3, 3, 3), list(undefined, undefined, undefined), list(1, 4, undefined)]) {
		expect(after(entries, moved(entries, 'c1', 1))).toEqual(['c0', 'c2', 'c1']);
	}
});

test('the first cannot go up, the last not down, and what is not in the list nowhere', () => {
	expect(moved(list(0, 1), 'c0', -1)).toEqual([]);
	expect(moved(list(0, 1), 'c1', 1)).toEqual([]);
	expect(moved(list(0, 1), 'else', 1)).toEqual([]);
});
