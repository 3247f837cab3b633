/** Equal as JSON: the order of keys does not matter, and a key that is absent equals one that is undefined. */
export const same = (a: unknown, b: unknown): boolean => {
	if (Object.is(a, b)) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) || Array.isArray(b)) {
		if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
		return a.every((item, i) => same(item, b[i]));
	}
	return sameFields(a as Fields, b as Fields);
};

type Fields = Readonly<Record<string, unknown>>;

const sameFields = (a: Fields, b: Fields): boolean => {
	let more = 0;
	for (const key of Object.keys(a)) {
		if (a[key] === undefined) continue;
		if (!Object.hasOwn(b, key) || b[key] === undefined || !same(a[key], b[key])) return false;
		more += 1;
	}
	for (const key of Object.keys(b)) if (b[key] !== undefined) more -= 1;
	return more === 0;
};
