/**
 * A code for a part of a copy: where the part was named after the original (FIL-1-C3 in FIL-1), it is named after the
 * copy; else its number is counted up to one that is free.
 */
export const proposedCode = (
	part: string,
	{ from, to }: { from: string; to: string },
	isTaken: (code: string) => boolean
): string => {
	const isAfter = from !== '' && part.toUpperCase().startsWith(from.toUpperCase());
	const named = isAfter ? to + part.slice(from.length) : part;
	return isTaken(named) ? nextCode(named, isTaken) : named;
};

const MOST_TRIES = 10_000;

/** The next free number at its end, as wide as it was: P-009 → P-010; one is added where there is none. */
export const nextCode = (code: string, isTaken: (code: string) => boolean): string => {
	const [, head = code, digits = ''] = /^(.*?)(\d*)$/s.exec(code) ?? [];
	const stem = digits === '' ? `${head}-` : head;
	for (let n = Number(digits || '1') + 1, tries = 0; tries < MOST_TRIES; n++, tries++) {
		const next = stem + String(n).padStart(digits.length, '0');
		if (!isTaken(next)) return next;
	}
	return code;
};
