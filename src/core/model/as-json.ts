/** A value as it comes out of JSON, without the way through text: what JSON would lose or change is lost or changed now. */
export const asJson = (value: unknown): unknown => {
	if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
	if (typeof value !== 'object' || value === null) return isNothing(value) ? undefined : value;
	if (Array.isArray(value)) return Array.from(value, (part) => (isNothing(part) ? null : asJson(part)));
	return isPlain(value) ? fieldsAsJson(value) : JSON.parse(JSON.stringify(value));
};

/** JSON has no word for these: a field that holds one is no field. */
const isNothing = (value: unknown): boolean =>
	value === undefined || typeof value === 'function' || typeof value === 'symbol';

/** Others may say for themselves what they are in JSON, as dates do. */
const isPlain = (value: object): value is Readonly<Record<string, unknown>> => {
	const prototype: unknown = Object.getPrototypeOf(value);
	return (prototype === Object.prototype || prototype === null) && !('toJSON' in value);
};

const fieldsAsJson = (value: Readonly<Record<string, unknown>>): Record<string, unknown> => {
	const fields: Record<string, unknown> = {};
	for (const name of Object.keys(value)) {
		const part = value[name];
		if (isNothing(part)) continue;
		// As in JSON.parse: a field like any other.
		if (name === '__proto__') Object.defineProperty(fields, name, { value: asJson(part), ...OPEN });
		else fields[name] = asJson(part);
	}
	return fields;
};

const OPEN = { enumerable: true, writable: true, configurable: true };
