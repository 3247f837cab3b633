/**
 * The later value, with each part that reads as before being the earlier one's: whoever holds a part sees at a glance
 * that nothing about it has changed. Parts of lists are compared place by place.
 */
export const sharing = <T>(before: unknown, after: T): T => shared(before, after) as T;

const shared = (before: unknown, after: unknown): unknown => {
	if (Object.is(before, after)) return before;
	if (Array.isArray(before) && Array.isArray(after)) {
		const items = after.map((item: unknown, at) => shared(before[at], item));
		return items.length === before.length && items.every((item, at) => Object.is(item, before[at]))
			? before
			: items;
	}
	if (!isPlain(before) || !isPlain(after)) return after;
	const fields = Object.entries(after).map(([name, value]) => [name, shared(before[name], value)] as const);
	const isAsBefore =
		fields.length === Object.keys(before).length &&
		fields.every(([name, value]) => Object.hasOwn(before, name) && Object.is(value, before[name]));
	return isAsBefore ? before : Object.fromEntries(fields);
};

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
