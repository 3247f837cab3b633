/** Equal as JSON: the order of keys does not matter, and a key that is absent equals one that is undefined. */
export const same = (a: unknown, b: unknown): boolean => {
	if (Object.is(a, b)) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) || Array.isArray(b)) {
		if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
		return a.every((item, i) => same(item, b[i]));
	}
	const left = new Map(Object.entries(a).filter(([, value]) => value !== undefined));
	const right = new Map(Object.entries(b).filter(([, value]) => value !== undefined));
	return (
		left.size === right.size &&
		[...left].every(([key, value]) => right.has(key) && same(value, right.get(key)))
	);
};
