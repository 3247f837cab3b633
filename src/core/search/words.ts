import { fold } from './fold.ts';

const LONGEST = 40;
const MOST_ASKED = 8;

const chunksOf = (text: string): string[] => text.split(/[\s,;:()"„“”]+/u);
const piecesOf = (chunk: string): string[] => chunk.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const whole = (pieces: readonly string[]): string => fold(pieces.join('')).slice(0, LONGEST);

/** By which words a text is found: P-101 by p101, by p and by 101; Not-Halt by nothalt, too. */
export const wordsOf = (text: string): string[] =>
	chunksOf(text).flatMap((chunk) => {
		const pieces = piecesOf(chunk);
		if (pieces.length === 0) return [];
		if (pieces.length === 1) return [whole(pieces)];
		return [whole(pieces), ...pieces.map((piece) => fold(piece).slice(0, LONGEST))];
	});

/** A whole code as one word, however it is written: with dashes, dots or blanks in it, or none. */
export const codeWord = (code: string): string => whole(piecesOf(code.replace(/\s+/gu, '-')));

/** The words somebody has typed so far. */
export const wordsAsked = (typed: string): string[] => {
	const words = chunksOf(typed)
		.map((chunk) => whole(piecesOf(chunk)))
		.filter((word) => word !== '');
	return [...new Set(words)].slice(0, MOST_ASKED);
};
