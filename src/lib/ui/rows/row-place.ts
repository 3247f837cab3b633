/** A row and where it stands in the view: its top from the view's top, or its end from the view's end. */
export interface RowPlace {
	readonly key: string;
	readonly index: number;
	readonly offset: number;
	readonly from: 'start' | 'end';
}

/** Looks outwards from where the key was last seen: rows move little between two versions of a list. */
export const findKey = (
	count: number,
	keyAt: (index: number) => string,
	key: string,
	near: number
): number => {
	const start = Math.max(0, Math.min(near, count - 1));
	for (let step = 0; step < count; step++) {
		const after = start + step;
		const before = start - step;
		if (after < count && keyAt(after) === key) return after;
		if (before >= 0 && before < count && keyAt(before) === key) return before;
		if (after >= count && before < 0) return -1;
	}
	return -1;
};
