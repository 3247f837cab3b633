import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { COMMANDS } from '#core/commands/registry.ts';
import { KINDS, type Kind } from '#core/model/collections.ts';
import { fitsOf, parsedBy } from '#core/model/fits.ts';
import { op } from '#core/sync/op.ts';
import { fitting } from '../../../support/arbitrary-of.ts';
import { SAMPLES } from '../samples.ts';

const schemas: z.ZodType[] = [
	op,
	...Object.values(KINDS).map(({ schema }) => schema),
	...COMMANDS.map(({ args }) => args)
];

const odd = fc.oneof(
	fc.anything({ withDate: true, withNullPrototype: true, withSparseArray: true, withBoxedValues: true }),
	fc.constantFrom<unknown>(
		-0,
		1e-7,
		2 ** 53,
		Number.NaN,
		undefined,
		'__proto__',
		'toString',
		'x'.repeat(20_001)
	)
);

/** The value with something odd at one of its places. */
const spoiled = (value: unknown, path: readonly number[], put: unknown): unknown => {
	const [place, ...rest] = path;
	if (place === undefined || typeof value !== 'object' || value === null) return put;
	const names = Object.keys(value);
	const name = names[place % (names.length + 1)] ?? 'extra';
	const part: unknown = (value as Record<string, unknown>)[name];
	const spoiledPart = spoiled(part, rest, put);
	if (Array.isArray(value)) return [...value.filter((_, i) => String(i) !== name), spoiledPart];
	return { ...value, [name]: spoiledPart };
};

const spoiledOf = (schema: z.ZodType): fc.Arbitrary<unknown> =>
	fc
		.tuple(fitting(schema), fc.array(fc.nat(50), { maxLength: 4 }), odd, fc.boolean())
		.map(([value, path, put, whole]) => (whole ? value : spoiled(value, path, put)));

/** What is claimed of a value that fits: zod takes it, and as JSON nothing of it changes. */
const holdsFor = (schema: z.ZodType, value: unknown): void => {
	if (!fitsOf(schema)(value)) return;
	const parsed = schema.safeParse(value);
	expect(parsed.success && JSON.parse(JSON.stringify(parsed.data))).toEqual(value);
	expect(JSON.parse(JSON.stringify(value))).toEqual(value);
};

describe('What fits a schema as it stands', () => {
	it.each(SAMPLES.map((doc) => [doc.kind, doc] as const))('is a document of kind %s', (kind, doc) => {
		const { schema } = KINDS[kind as Kind];
		expect(fitsOf(schema)(doc)).toBe(true);
	});

	it('is taken by zod too and comes out the same, whatever it is', () => {
		for (const schema of schemas)
			fc.assert(
				fc.property(spoiledOf(schema), (value) => holdsFor(schema, value)),
				{ numRuns: 10 }
			);
	});

	it('is nothing that zod would change, even where it takes it', () => {
		const strict = z.object({ a: z.string(), b: z.number().optional() });
		expect(fitsOf(strict)({ a: 'x' })).toBe(true);
		for (const value of [{ a: 'x', more: 1 }, { a: 'x', b: undefined }, { a: 'x', b: -0 }, new Date(0), null])
			expect(fitsOf(strict)(value)).toBe(false);
		expect(parsedBy(strict, { a: 'x', more: 1 })).toEqual({ success: true, data: { a: 'x' } });
		expect(fitsOf(z.string().trim())(' x ')).toBe(false);
		expect(fitsOf(z.string().trim())('x')).toBe(true);
		expect(fitsOf(z.string().transform((text) => text.length))('x')).toBe(false);
		expect(fitsOf(z.coerce.number())('1')).toBe(false);
		expect(fitsOf(z.array(z.string()))(Array(2))).toBe(false);
		expect(fitsOf(z.unknown())({ a: [Number.NaN] })).toBe(false);
	});

	it('is said by zod itself where it does not fit, with the place of the trouble', () => {
		const parsed = parsedBy(op, { id: 'x' });
		expect(parsed.success).toBe(false);
		expect(parsed.error?.issues[0]?.path).toEqual(op.safeParse({ id: 'x' }).error?.issues[0]?.path);
	});
});
