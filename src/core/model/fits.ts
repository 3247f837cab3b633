import { z } from 'zod';

/** Whether a value is, as it stands, what its schema would make of it. */
export type Fits = (value: unknown) => boolean;

type Fields = Readonly<Record<string, unknown>>;

const never: Fits = () => false;

/** An object with nothing about it that JSON would not show. */
const isPlain = (value: unknown): value is Fields => {
	if (typeof value !== 'object' || value === null) return false;
	const prototype: unknown = Object.getPrototypeOf(value);
	return (prototype === Object.prototype || prototype === null) && !('toJSON' in value);
};

const isNumber = (value: unknown): value is number => Number.isFinite(value) && !Object.is(value, -0);

/** Whether JSON would show all of it, and as it is. */
export const isJson: Fits = (value) => {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
	if (typeof value === 'number') return isNumber(value);
	if (Array.isArray(value)) return fullList(value, isJson);
	return isPlain(value) && Object.keys(value).every((name) => name !== '__proto__' && isJson(value[name]));
};

/** Holes in a list are not seen by `every`. */
const fullList = (list: readonly unknown[], fits: Fits): boolean => {
	for (let i = 0; i < list.length; i++) if (!fits(list[i])) return false;
	return true;
};

/** What a check says, asked of the check itself where nothing shorter is known. */
const checkFits = (check: z.core.$ZodCheck): Fits => {
	const def: Fields = { ...check._zod.def };
	const { check: name, when } = def;
	if (when === undefined && name === 'custom' && typeof def['fn'] === 'function') {
		const fn = def['fn'] as (value: unknown) => unknown;
		return (value) => fn(value) === true;
	}
	if (name === 'max_length' || name === 'min_length') {
		const [most, least] = [def['maximum'], def['minimum']];
		if (typeof most === 'number') return (value) => (value as { length: number }).length <= most;
		if (typeof least === 'number') return (value) => (value as { length: number }).length >= least;
	}
	const { pattern } = def;
	if (name === 'string_format' && pattern instanceof RegExp && !pattern.global && !pattern.sticky)
		return (value) => pattern.test(value as string);
	return (value) => {
		const payload: z.core.ParsePayload<never> = { value: value as never, issues: [] };
		const outcome: unknown = check._zod.check(payload);
		return outcome === undefined && payload.issues.length === 0 && Object.is(payload.value, value);
	};
};

const listFits = ({ element }: z.core.$ZodArrayDef): Fits => {
	const part = fitsOf(element);
	return (value) => Array.isArray(value) && fullList(value, part);
};

const recordFits = ({ keyType, valueType, mode }: z.core.$ZodRecordDef): Fits => {
	if (keyType._zod.def.type !== 'string' || mode === 'loose') return never;
	const [name, part] = [fitsOf(keyType), fitsOf(valueType)];
	return (value) =>
		isPlain(value) && Object.keys(value).every((key) => key !== '__proto__' && name(key) && part(value[key]));
};

const objectFits = ({ shape, catchall }: z.core.$ZodObjectDef): Fits => {
	const isOpen = catchall?._zod.def.type === 'unknown';
	if (catchall && !isOpen && catchall._zod.def.type !== 'never') return never;
	const fields = Object.entries(shape).map(([name, field]) => {
		const isOptional = field._zod.def.type === 'optional';
		return { name, isOptional, fits: fitsOf(field) };
	});
	return (value) => {
		if (!isPlain(value)) return false;
		let known = 0;
		for (const { name, isOptional, fits } of fields) {
			const part = value[name];
			if (part === undefined) {
				if (!isOptional) return false;
			} else if (fits(part)) known += 1;
			else return false;
		}
		// A field that is not in the schema is left out of what it makes, and one set to undefined too.
		return isOpen ? isJson(value) : Object.keys(value).length === known;
	};
};

const typeFits = (schema: z.core.$ZodType): Fits => {
	const { def } = (schema as z.core.$ZodTypes)._zod;
	switch (def.type) {
		case 'string':
			return def.coerce === true ? never : (value) => typeof value === 'string';
		case 'number':
			if (def.coerce === true) return never;
			// A whole number is a number and its own check in one.
			return 'check' in def ? both(isNumber, [schema as unknown as z.core.$ZodCheck]) : isNumber;
		case 'boolean':
			return def.coerce === true ? never : (value) => typeof value === 'boolean';
		case 'unknown':
			return isJson;
		case 'enum':
			return among(Object.values(def.entries));
		case 'literal':
			return among(def.values);
		case 'optional':
			return fitsOf(def.innerType);
		case 'nullable': {
			const inner = fitsOf(def.innerType);
			return (value) => value === null || inner(value);
		}
		case 'union': {
			const options = def.options.map(fitsOf);
			// Which of two that fit is the one does not matter: both make of it what it is.
			return (value) => options.some((fits) => fits(value));
		}
		case 'array':
			return listFits(def);
		case 'record':
			return recordFits(def);
		case 'object':
			return objectFits(def);
		default:
			return never;
	}
};

const among = (values: readonly unknown[]): Fits => {
	const known = new Set(values.filter((value) => isJson(value)));
	return (value) => known.has(value) && !Object.is(value, -0);
};

const both = (first: Fits, checks: readonly z.core.$ZodCheck[]): Fits => {
	const others = checks.map(checkFits);
	return (value) => {
		if (!first(value)) return false;
		for (const fits of others) if (!fits(value)) return false;
		return true;
	};
};

const known = new WeakMap<z.core.$ZodType, Fits>();

/**
 * A short question in front of zod's long one: true only where `safeParse` would succeed and give back, as JSON, the
 * very value. False says nothing; then zod is asked.
 */
export const fitsOf = (schema: z.core.$ZodType): Fits => {
	const before = known.get(schema);
	if (before) return before;
	const { checks = [] } = (schema as z.core.$ZodTypes)._zod.def as { checks?: z.core.$ZodCheck[] };
	const fits = checks.length === 0 ? typeFits(schema) : both(typeFits(schema), checks);
	known.set(schema, fits);
	return fits;
};

/** `schema.safeParse`, without the long way for what fits as it stands. It may be given back itself, not a copy. */
export const parsedBy = <T>(schema: z.ZodType<T>, value: unknown): z.ZodSafeParseResult<T> =>
	fitsOf(schema)(value) ? { success: true, data: value as T } : schema.safeParse(value);
