import { z } from 'zod';

type Json = z.core.JSONSchema.BaseSchema;

/** Something of each form that texts in acts have. */
const TEXTS = ['word', 'W-1', '2026-03-24', '2026-03-23T06:30:00.000Z', '06:00', 'EUR', 'a'.repeat(64), 'AB'];

const textOf = ({ pattern }: Json): string =>
	TEXTS.find((text) => pattern === undefined || new RegExp(pattern).test(text)) ?? 'word';

const isJson = (part: unknown): part is Json => typeof part === 'object' && part !== null;

const valueOf = (schema: Json): unknown => {
	if (schema.const !== undefined) return schema.const;
	if (schema.enum) return schema.enum[0];
	const choice = (schema.anyOf ?? schema.oneOf)?.find(isJson);
	if (choice) return valueOf(choice);
	switch (schema.type) {
		case 'string':
			return textOf(schema);
		case 'integer':
		case 'number':
			return Math.max(1, schema.minimum ?? 1);
		case 'boolean':
			return false;
		case 'array':
			return isJson(schema.items) && (schema.minItems ?? 0) > 0 ? [valueOf(schema.items)] : [];
		case 'object':
			return objectOf(schema);
		default:
			return null;
	}
};

const objectOf = ({ properties = {}, required = [] }: Json): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(properties).flatMap(([name, part]) => {
			if (!isJson(part)) return [];
			// An edit that changes nothing would not be asked who may.
			if (name === 'changes') return [[name, someChange(part)]];
			return required.includes(name) ? [[name, valueOf(part)]] : [];
		})
	);

const someChange = ({ properties = {} }: Json): Record<string, unknown> => {
	const [first] = Object.entries(properties);
	return first && isJson(first[1]) ? { [first[0]]: valueOf(first[1]) } : {};
};

/** The least that a command takes, with nothing yet said about what it is done to. */
export const leastArgs = (schema: z.ZodType): Record<string, unknown> =>
	objectOf(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));

/** Which arguments a command knows. */
export const argNames = (schema: z.ZodType): Set<string> =>
	new Set(Object.keys(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }).properties ?? {}));
