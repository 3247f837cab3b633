/** The same value gives the same text, whatever order its fields were written in: what is hashed and compared. */
export const canonicalJson = (value: unknown): string => {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	// A field set to undefined is no field, as in JSON itself; in a list it is null.
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
	const fields = Object.entries(value)
		.filter(([, part]) => part !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, part]) => `${JSON.stringify(name)}:${canonicalJson(part)}`);
	return `{${fields.join(',')}}`;
};
