/** Making a formatter costs a hundred times what it costs to use it: each is made when it is first asked for, and kept. */
export const keeping = <Key extends string | number, Value>(
	make: (key: Key) => Value
): ((key: Key) => Value) => {
	const kept = new Map<Key, Value>();
	return (key) => {
		const known = kept.get(key);
		if (known !== undefined) return known;
		const value = make(key);
		kept.set(key, value);
		return value;
	};
};
