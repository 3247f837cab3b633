import { z } from 'zod';
import { kindsOn, shelfSchemaOf } from './shelf-schema.ts';
import type { ShelfSchema } from './shelf-schema.ts';
import type { Shelf } from './shelves.ts';

/** A JSON schema as plain data. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/**
 * RxDB hashes the whole schema: what a zod upgrade may word differently, or a validator reads differently (patterns,
 * formats, a multiple of 0.000001), must not be in it. Our own schemas have checked all that before.
 */
const DROPPED = new Set(['$schema', 'pattern', 'format', 'multipleOf', 'propertyNames', '~standard']);

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null));

const isObject = (value: Json | undefined): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Walks schemas, not the names of properties: a field may well be called "format". */
const strip = (schema: Json): Json => {
	if (Array.isArray(schema)) return schema.map(strip);
	if (!isObject(schema)) return schema;
	return Object.fromEntries(
		Object.entries(schema)
			.filter(([word, value]) => !DROPPED.has(word) && !isClosed(word, value))
			.map(([word, value]) => [
				word,
				word === 'properties' && isObject(value)
					? mapValues(value, strip)
					: isLiteral(word)
						? value
						: strip(value)
			])
	);
};

/** A newer server may send a field more; maps of things keep what their values look like. */
const isClosed = (word: string, value: Json) => word === 'additionalProperties' && !isObject(value);

const isLiteral = (word: string) => word === 'const' || word === 'enum' || word === 'required';

const mapValues = <T extends Json>(object: JsonObject, map: (value: Json) => T): Record<string, T> =>
	Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value)]));

const objectOf = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

const propertiesOf = (schema: z.ZodType): JsonObject => {
	const converted = strip(
		plain(z.toJSONSchema(schema, { target: 'draft-7', io: 'output', reused: 'inline' }))
	);
	return objectOf(objectOf(converted)['properties']);
};

/** Kinds on one shelf may give one name different shapes. */
const united = (shapes: readonly Json[]): JsonObject => {
	const different = [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()];
	const [only] = different;
	return different.length === 1 && isObject(only) ? only : { anyOf: different };
};

/**
 * A shelf in full: every field of every kind on it. Devices of one generation agree on all of this; tests open RxDB
 * with it in development mode and check rows against it.
 */
export const rxSchemaOf = (shelf: Shelf): ShelfSchema<JsonObject> => {
	const schema = shelfSchemaOf(shelf);
	const shapes = new Map<string, Json[]>();
	for (const kind of new Set(kindsOn(shelf).map(([, entry]) => entry.schema))) {
		for (const [name, shape] of Object.entries(propertiesOf(kind))) {
			shapes.set(name, [...(shapes.get(name) ?? []), shape]);
		}
	}
	const every = Object.fromEntries([...shapes].map(([name, found]) => [name, united(found)]));
	return { ...schema, properties: { ...every, ...mapValues(objectOf(plain(schema.properties)), objectOf) } };
};
