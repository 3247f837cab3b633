import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asJson } from '#core/model/as-json.ts';
import { same } from '#core/model/same.ts';

const throughText = (value: unknown): unknown => {
	const text = JSON.stringify(value) as string | undefined;
	return text === undefined ? undefined : JSON.parse(text);
};

const anything = fc.anything({
	withDate: true,
	withBoxedValues: true,
	withNullPrototype: true,
	withSparseArray: true,
	maxDepth: 4
});

describe('A value as it comes out of JSON', () => {
	it('is the same as by the way through text, whatever it was', () => {
		fc.assert(
			fc.property(anything, (value) => {
				expect(asJson(value)).toStrictEqual(throughText(value));
			})
		);
	});

	it('numbers that are none, things without a word and names that mean something are no exception', () => {
		const odd = { a: Number.NaN, b: -0, c: undefined, d: () => 1, e: [undefined, -Infinity, Symbol('x')] };
		expect(asJson(odd)).toStrictEqual(throughText(odd));
		const named: unknown = JSON.parse('{"__proto__": {"x": 1}, "constructor": 2}');
		expect(JSON.stringify(asJson(named))).toBe(JSON.stringify(named));
	});

	it('two values are the same exactly when their text has the same parts', () => {
		const json = fc.jsonValue({ maxDepth: 3 });
		fc.assert(
			fc.property(json, json, (a, b) => {
				expect(same(a, structuredClone(a))).toBe(true);
				expect(same(a, b)).toBe(same(b, a));
				expect(same({ a, b, c: undefined }, { b, a })).toBe(true);
				expect(same({ a }, { a, d: b })).toBe(b === undefined);
			})
		);
	});
});
