/** How many slips of the finger a word forgives. In a number every digit counts. */
export const slipsFor = (word: string): number => {
	if (/\p{N}/u.test(word)) return 0;
	return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
};

/** Where in the other word it lies, with slips: at the beginning or further in. */
export interface Likeness {
	readonly slips: number;
	readonly at: 'start' | 'inside';
}

/** Only longer words are looked for inside of others with a slip: a short one with a slip is in every word. */
const LEAST_INSIDE = 5;

/**
 * How far a word is from a piece of another one, where letters may be wrong, missing, too many or swapped with the next:
 * a row for each letter typed, a column for each of the other's. Undefined where it is too far.
 */
export const likenessOf = (word: string, other: string, most: number): Likeness | undefined => {
	const start = slips(word, other, most, false);
	if (start <= most) return { slips: start, at: 'start' };
	if (word.length < LEAST_INSIDE || other.length <= word.length) return undefined;
	const inside = slips(word, other, 1, true);
	return inside <= 1 ? { slips: inside, at: 'inside' } : undefined;
};

/** The fewest slips between the word and any piece of the other that begins at its start, or anywhere. */
const slips = (word: string, other: string, most: number, anywhere: boolean): number => {
	const width = anywhere ? other.length : Math.min(other.length, word.length + most);
	let before: number[] = [];
	let last: number[] = Array.from({ length: width + 1 }, (_, at) => (anywhere ? 0 : at));
	for (let row = 1; row <= word.length; row++) {
		const next = [row];
		let least = row;
		const letter = word[row - 1];
		for (let at = 1; at <= width; at++) {
			let cost = (last[at - 1] ?? 0) + (letter === other[at - 1] ? 0 : 1);
			cost = Math.min(cost, (last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1);
			if (row > 1 && at > 1 && letter === other[at - 2] && word[row - 2] === other[at - 1])
				cost = Math.min(cost, (before[at - 2] ?? 0) + 1);
			next.push(cost);
			if (cost < least) least = cost;
		}
		if (least > most) return most + 1;
		[before, last] = [last, next];
	}
	return Math.min(...last);
};
