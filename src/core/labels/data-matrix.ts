import { placeBits } from './place-bits.ts';
import { withChecks } from './reed-solomon.ts';

/** How many modules wide with its frame, in how many fields across, and how many words of text and of checks it holds. */
const SIZES = [
	[10, 1, 3, 5],
	[12, 1, 5, 7],
	[14, 1, 8, 10],
	[16, 1, 12, 12],
	[18, 1, 18, 14],
	[20, 1, 22, 18],
	[22, 1, 30, 20],
	[24, 1, 36, 24],
	[26, 1, 44, 28],
	[32, 2, 62, 36],
	[36, 2, 86, 42],
	[40, 2, 114, 48],
	[44, 2, 144, 56],
	[48, 2, 174, 68]
] as const;

const [PAD, PAIR, UPPER, CHARACTER_SET, UTF_8] = [129, 130, 235, 241, 27];

/** Digits in pairs, other signs one by one; signs beyond ASCII as UTF-8, with a word before them that says so. */
const wordsOf = (text: string): number[] => {
	const bytes = new TextEncoder().encode(text);
	const isPlain = bytes.length === text.length;
	const words: number[] = isPlain ? [] : [CHARACTER_SET, UTF_8];
	for (let at = 0; at < bytes.length; at++) {
		const pair = isPlain ? /^\d\d/.exec(text.slice(at)) : null;
		const byte = bytes[at] ?? 0;
		if (pair) {
			words.push(PAIR + Number(pair[0]));
			at++;
		} else if (byte > 127) words.push(UPPER, byte - 127);
		else words.push(byte + 1);
	}
	return words;
};

/** What is left over is filled with words that look like nothing. */
const padded = (words: readonly number[], length: number): number[] => {
	const all = [...words];
	while (all.length < length) {
		const place = all.length + 1;
		const mixed = PAD + ((149 * place) % 253) + 1;
		all.push(all.length === words.length ? PAD : mixed > 254 ? mixed - 254 : mixed);
	}
	return all;
};

/** Each field has a solid edge at the left and below, and one of turns above and at the right. */
const framed = (bits: readonly (readonly boolean[])[], size: number, fields: number): boolean[][] => {
	const field = size / fields;
	return Array.from({ length: size }, (_, y) =>
		Array.from({ length: size }, (__, x) => {
			const [fx, fy] = [x % field, y % field];
			if (fx === 0 || fy === field - 1) return true;
			if (fy === 0) return fx % 2 === 0;
			if (fx === field - 1) return fy % 2 === 1;
			const inner = field - 2;
			return bits[Math.floor(y / field) * inner + fy - 1]?.[Math.floor(x / field) * inner + fx - 1] ?? false;
		})
	);
};

/** Its modules without the quiet zone (ECC 200). Undefined where the text is longer than what we print. */
export const dataMatrix = (text: string): boolean[][] | undefined => {
	const words = wordsOf(text);
	const [size, fields, room, checks] = SIZES.find(([, , most]) => words.length <= most) ?? [];
	if (size === undefined || fields === undefined || room === undefined || checks === undefined)
		return undefined;
	const inside = size - 2 * fields;
	return framed(placeBits(withChecks(padded(words, room), checks), inside), size, fields);
};
