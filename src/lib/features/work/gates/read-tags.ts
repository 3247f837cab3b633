interface Wanted {
	id: string;
	/** What stands on the tag, where it was read when the lock was put on. */
	number?: string | undefined;
}

export interface ReadTags {
	/** What was read, in the order it was asked for. */
	read: string[];
	/** By lock: nothing was read, or something else than what hangs there. */
	wrong: Record<string, 'missing' | 'other'>;
}

/** A tag is the one that hangs there or it is not: only blanks around it, which scanners add, do not count. */
export const readTags = (
	wanted: readonly Wanted[],
	typed: Readonly<Record<string, string>>,
	isNew: boolean
): ReadTags => {
	const found: ReadTags = { read: [], wrong: {} };
	for (const { id, number } of wanted) {
		if (number === undefined && !isNew) continue;
		const text = (typed[id] ?? '').trim();
		if (text === '') found.wrong[id] = 'missing';
		else if (number !== undefined && text !== number) found.wrong[id] = 'other';
		else found.read.push(text);
	}
	return found;
};
