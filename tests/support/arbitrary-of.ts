import fc from 'fast-check';
import { z } from 'zod';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const bounded = ({ minimum, maximum }: JsonSchema, least: number, most: number) => {
	const low = Math.max(minimum ?? least, least);
	return { min: Math.min(low, maximum ?? most), max: Math.min(maximum ?? most, most) };
};

const textOf = ({ pattern, minLength, maxLength }: JsonSchema): fc.Arbitrary<string> =>
	pattern === undefined
		? fc.string({ minLength: minLength ?? 0, maxLength: Math.min(maxLength ?? 40, 40), unit: 'binary' })
		: fc.stringMatching(new RegExp(pattern)).filter((text) => text.length <= (maxLength ?? Infinity));

const objectOf = ({
	properties,
	required,
	propertyNames,
	additionalProperties
}: JsonSchema): fc.Arbitrary<unknown> => {
	if (properties !== undefined) {
		const fields = Object.entries(properties).map(([name, part]) => [name, ofJson(part)] as const);
		return fc.record(Object.fromEntries(fields), { requiredKeys: required ?? [] });
	}
	return fc.dictionary(
		textOf(typeof propertyNames === 'object' ? propertyNames : {}),
		ofJson(additionalProperties ?? {}),
		{ maxKeys: 5 }
	);
};

const ofType = (schema: JsonSchema): fc.Arbitrary<unknown> => {
	switch (schema.type) {
		case 'string':
			return textOf(schema);
		case 'integer':
			return fc.maxSafeInteger().map((n) => {
				const { min, max } = bounded(schema, -(2 ** 31), 2 ** 31);
				return min + (Math.abs(n) % (max - min + 1));
			});
		case 'number':
			return fc.double({ noNaN: true, noDefaultInfinity: true, ...bounded(schema, -1e300, 1e300) });
		case 'boolean':
			return fc.boolean();
		case 'null':
			return fc.constant(null);
		case 'array':
			return fc.array(ofJson(Array.isArray(schema.items) ? true : (schema.items ?? {})), {
				minLength: schema.minItems ?? 0,
				maxLength: Math.min(schema.maxItems ?? 5, 5)
			});
		case 'object':
			return objectOf(schema);
		default:
			return fc.jsonValue();
	}
};

const ofJson = (schema: z.core.JSONSchema._JSONSchema): fc.Arbitrary<unknown> => {
	if (typeof schema === 'boolean') return fc.jsonValue();
	const { anyOf, oneOf, type, enum: values } = schema;
	if (schema.const !== undefined) return fc.constant(schema.const);
	if (values !== undefined) return fc.constantFrom(...values);
	const types: unknown = type;
	const choices =
		anyOf ??
		oneOf ??
		(Array.isArray(types) ? types.map((one) => ({ ...schema, type: one as 'null' })) : undefined);
	return choices === undefined ? ofType(schema) : fc.oneof(...choices.map(ofJson));
};

/** Values that fit the schema: what an honest but unlucky sender could send. */
export const fitting = (schema: z.ZodType): fc.Arbitrary<unknown> =>
	ofJson(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));

/** The same with one field gone, doubled or turned into something else. */
export const spoiled = (schema: z.ZodType): fc.Arbitrary<unknown> =>
	fc.tuple(fitting(schema), fc.jsonValue(), fc.nat(), fc.boolean()).map(([value, other, at, isGone]) => {
		if (typeof value !== 'object' || value === null) return other;
		const entries = Object.entries(value);
		const [name = '', part] = entries[at % Math.max(entries.length, 1)] ?? [];
		const rest = Object.fromEntries(entries.filter(([key]) => key !== name));
		return isGone ? { ...rest, [`${name}s`]: part as unknown } : { ...rest, [name]: other };
	});
