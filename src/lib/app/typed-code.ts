/**
 * What a person typed, or pasted from a label's address, as the code of a label. Labels are printed in capitals
 * without spaces; hands are not that exact.
 */
export const codeFromTyped = (typed: string): string => {
	const fromAddress = /\/a\/([^/?#\s]+)/.exec(typed)?.[1];
	return decoded(fromAddress ?? typed)
		.normalize('NFKC')
		.replace(/\s+/gu, '')
		.replace(/[‐‑‒–—−]/gu, '-')
		.toUpperCase();
};

const decoded = (text: string): string => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};
