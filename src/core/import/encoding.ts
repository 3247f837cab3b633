/** Names as TextDecoder knows them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1250';

/** How many bytes follow this one in UTF-8; undefined where no character begins so. */
const following = (byte: number): number | undefined =>
	byte < 0x80
		? 0
		: byte >= 0xc2 && byte < 0xe0
			? 1
			: byte >= 0xe0 && byte < 0xf0
				? 2
				: byte >= 0xf0 && byte < 0xf5
					? 3
					: undefined;

const isUtf8 = (bytes: Uint8Array): boolean => {
	for (let i = 0; i < bytes.length; i++) {
		const more = following(bytes[i] ?? 0);
		if (more === undefined) return false;
		for (let n = 0; n < more; n++) if (((bytes[++i] ?? 0) & 0xc0) !== 0x80) return false;
	}
	return true;
};

/** ą ł ś ź ż as Excel in Poland writes them; in the western table they are signs that stand in no word. */
const POLISH = new Set([0xb9, 0xb3, 0x9c, 0x9f, 0xbf, 0xa5, 0xa3, 0x8c, 0x8f, 0xaf]);

const isLetter = (byte: number | undefined): boolean =>
	byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));

const isPolish = (bytes: Uint8Array): boolean =>
	bytes.some((byte, i) => POLISH.has(byte) && (isLetter(bytes[i - 1]) || isLetter(bytes[i + 1])));

/** How the bytes of a file are to be read: by its mark, else by what they can only mean. */
export const encodingOf = (bytes: Uint8Array): Encoding => {
	const [a, b, c] = bytes;
	if (a === 0xff && b === 0xfe) return 'utf-16le';
	if (a === 0xfe && b === 0xff) return 'utf-16be';
	if ((a === 0xef && b === 0xbb && c === 0xbf) || isUtf8(bytes)) return 'utf-8';
	return isPolish(bytes) ? 'windows-1250' : 'windows-1252';
};
