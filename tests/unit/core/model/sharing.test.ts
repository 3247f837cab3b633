import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharing } from '#core/model/sharing.ts';

const json = fc.jsonValue({ maxDepth: 4 });

test('what is shared with an earlier value reads like the later one, and is the earlier one where both read alike', () => {
	fc.assert(
		fc.property(json, json, (before, after) => {
			expect(sharing(before, after)).toStrictEqual(after);
			expect(sharing(before, structuredClone(before))).toBe(before);
			expect(sharing({ a: before, b: after }, { a: structuredClone(before), b: 1 }).a).toBe(before);
		})
	);
});

test('a step that reads as before stays the same object, its neighbour does not', () => {
	const before = { steps: [{ id: 'a' }, { id: 'b', answer: undefined }], work: { rev: 1 }, at: new Date(0) };
	const after = { steps: [{ id: 'a' }, { id: 'b', answer: 'ok' }], work: { rev: 1 }, at: new Date(0) };
	const shared = sharing(before, after);
	expect(shared.steps[0]).toBe(before.steps[0]);
	expect(shared.steps[1]).toEqual({ id: 'b', answer: 'ok' });
	expect(shared.work).toBe(before.work);
	// Of what is no plain value nobody knows what is in it.
	expect(shared.at).toBe(after.at);
	expect(shared).not.toBe(before);
});

test('a field that went, one that came and names that mean something else are told apart', () => {
	expect(sharing({ a: 1, b: 2 }, { a: 1 })).toStrictEqual({ a: 1 });
	expect(sharing({ a: 1 }, { a: 1, b: undefined })).toStrictEqual({ a: 1, b: undefined });
	expect(sharing({ a: undefined }, { b: undefined })).toStrictEqual({ b: undefined });
	const odd: object = JSON.parse('{"__proto__": {"x": 1}, "constructor": 2}') as object;
	expect(JSON.stringify(sharing({}, odd))).toBe(JSON.stringify(odd));
	expect(sharing([1, 2], [1])).toStrictEqual([1]);
});
