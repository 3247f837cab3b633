/** An address of ours: whole, without its beginning, or only its path. A code may hold slashes too (K/a/3). */
const LABEL_ADDRESS = /^(?:\w+:\/\/[^/\s]+|[\w-]+(?:\.[\w-]+)+(?::\d+)?)?\/a\/([^/?#\s]+)/;

/** What a person typed, or pasted from a label's address, as the code of a label. */
export const codeFromTyped = (typed: string): string => {
	const fromAddress = LABEL_ADDRESS.exec(typed.trim())?.[1];
	return asPrinted(fromAddress === undefined ? typed : decoded(fromAddress));
};

/** Labels are printed in capitals without spaces; hands are not that exact, and copied text hides signs in itself. */
export const asPrinted = (code: string): string =>
	code
		.normalize('NFKC')
		.replace(/[\s\p{C}]+/gu, '')
		.replace(/[‐‑‒–—−]/gu, '-')
		.replace(/^\.+$/, '')
		.toUpperCase();

const decoded = (text: string): string => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};
