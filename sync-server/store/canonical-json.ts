const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

const fieldsOf = (value: Readonly<Record<string, unknown>>): string => {
	let text = '';
	for (const name of Object.keys(value).sort()) {
		const part = value[name];
		// A field set to undefined is no field, as in JSON itself; in a list it is null.
		if (part !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${canonicalJson(part)}`;
	}
	return text;
};

/** The same value gives the same text, whatever order its fields were written in: what is hashed and compared. */
export const canonicalJson = (value: unknown): string => {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	return isObject(value) ? `{${fieldsOf(value)}}` : (JSON.stringify(value) ?? 'null');
};
