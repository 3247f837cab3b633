/** An address of ours: whole, without its beginning, or only its path. A code may hold slashes too (K/a/3). */
const LABEL_ADDRESS = /^(?:\w+:\/\/[^/\s]+|[\w-]+(?:\.[\w-]+)+(?::\d+)?)?\/a\/([^/?#\s]+)/;

/** What a person typed, or pasted from a label's address, as the code of a label: as they wrote it. */
export const codeAsTyped = (typed: string): string => {
	const fromAddress = LABEL_ADDRESS.exec(typed.trim())?.[1];
	return fromAddress === undefined ? typed : decoded(fromAddress);
};

/** The same as labels are printed. */
export const codeFromTyped = (typed: string): string => asPrinted(codeAsTyped(typed));

/** Labels are printed in capitals without spaces; hands are not that exact, and copied text hides signs in itself. */
export const asPrinted = (code: string): string =>
	code
		.normalize('NFKC')
		.replace(/[\s\p{C}]+/gu, '')
		.replace(/[‐‑‒–—−]/gu, '-')
		.replace(/^\.+$/, '')
		.toUpperCase();

/** How a code may be kept: as it stands there, since lists from elsewhere bring codes with blanks in them, or as ours are printed. */
export const keptAs = (code: string): string[] => {
	const printed = asPrinted(code);
	return printed === '' ? [] : [...new Set([code.trim().replace(/\s+/gu, ' '), printed])];
};

const decoded = (text: string): string => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

/** Letters and digits that hands and eyes take for each other. */
const TWINS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', S: '5', B: '8', Z: '2' };
const LOOKS_LIKE: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '5': 'S', '8': 'B', '2': 'Z' };
const MOST_SPELLINGS = 24;

const swapped = (code: string, table: Readonly<Record<string, string>>, where: RegExp): string =>
	code.replace(where, (signs) => [...signs].map((sign) => table[sign] ?? sign).join(''));

/** Where letters and digits meet, labels often have a dash: at every such place, at the first, at the last, at none; or a blank. */
const dashings = (code: string): string[] => {
	const bare = code.replace(/[-._/]+/g, '');
	return [
		bare.replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, '-'),
		bare.replace(/(\p{L})(?=\d)/u, '$1-'),
		bare.replace(/(\p{L})(?=\d+$)/u, '$1-'),
		bare,
		bare.replace(/(\p{L})(?=\d)/u, '$1 ')
	];
};

/** What else a typed code may mean, likeliest first: a dash left out or too many, an O for a zero. Without itself. */
export const spellingsOf = (code: string): string[] => {
	const readings = [
		code,
		swapped(code, TWINS, /(?<=[-\d])[OILSBZ]+|[OILSBZ](?=\d)/g),
		swapped(code, LOOKS_LIKE, /(?<=\p{L})[01582]|[01582](?=\p{L})/gu)
	];
	const all = [...readings, ...readings.flatMap(dashings)].filter((one) => one !== '' && one !== code);
	return [...new Set(all)].slice(0, MOST_SPELLINGS);
};
