import { likenessOf, slipsFor } from './likeness.ts';

/** Where a word stands counts: in the code, in the name, in anything else. Two bits of each posting. */
export const PLACES = { rest: 0, name: 1, code: 2 } as const;
const PLACE_BITS = 2;

export const postingOf = (slot: number, place: number): number => (slot << PLACE_BITS) | place;
export const slotIn = (posting: number): number => posting >> PLACE_BITS;
export const placeIn = (posting: number): number => posting & 3;

/** A word of the book that is meant by a typed one, and how sure that is: 1 is the word itself. */
export interface Meant {
	readonly term: number;
	readonly sure: number;
}

/** Which letters are in a word; digits share six bits. What lacks a letter needs no second look. None in what is named. */
const maskOf = (word: string): number => {
	if (word.startsWith(NAMED)) return 0;
	let mask = 0;
	for (let at = 0; at < word.length; at++) {
		const sign = word.charCodeAt(at);
		const bit =
			sign >= 97 && sign <= 122 ? sign - 97 : sign >= 48 && sign <= 57 ? 26 + ((sign - 48) % 6) : sign % 26;
		mask |= 1 << bit;
	}
	return mask;
};

/** Before an id that is named: no word begins so, and none that is typed is ever like it. */
const NAMED = '=';
export const namedAs = (id: string): string => NAMED + id;

const bitsIn = (mask: number): number => {
	let count = 0;
	for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
	return count;
};

const LEAST_INSIDE = 3;

/** Words as they are, with what begins so, with what holds it: Band is in Förderband. */
const sureOf = (word: string, term: string): number => {
	const at = term.indexOf(word);
	if (at < 0) return 0;
	const more = term.length - word.length;
	if (at === 0) return more === 0 ? 1 : 0.9 - 0.01 * Math.min(more, 20);
	if (word.length < LEAST_INSIDE) return 0;
	// The last part of a German word says what the thing is.
	return at === more ? 0.65 : 0.55;
};

const sureWithSlips = (word: string, term: string, most: number): number => {
	const likeness = likenessOf(word, term, most);
	if (!likeness) return 0;
	if (likeness.at === 'inside') return 0.25;
	const isWhole = Math.abs(term.length - word.length) <= likeness.slips;
	return (isWhole ? 0.5 : 0.4) - 0.08 * (likeness.slips - 1);
};

/** Every word there is, once, and where it stands. What was read from the disk stays packed; what came since is beside it. */
export class TermBook {
	readonly terms: string[];
	readonly #ids = new Map<string, number>();
	readonly #masks: number[] = [];
	/** Postings of term n: from starts[n] to starts[n + 1]. */
	readonly #starts: Int32Array;
	readonly #packed: Int32Array;
	readonly #added: (number[] | undefined)[] = [];

	constructor(
		terms: string[] = [],
		starts: Int32Array = new Int32Array(1),
		packed: Int32Array = new Int32Array(0)
	) {
		this.terms = terms;
		this.#starts = starts;
		this.#packed = packed;
		for (const [n, term] of terms.entries()) {
			this.#ids.set(term, n);
			this.#masks.push(maskOf(term));
		}
	}

	add(word: string, posting: number): void {
		let term = this.#ids.get(word);
		if (term === undefined) {
			term = this.terms.push(word) - 1;
			this.#ids.set(word, term);
			this.#masks.push(maskOf(word));
		}
		const added = this.#added[term];
		if (added) added.push(posting);
		else this.#added[term] = [posting];
	}

	/** The place of this very word. */
	termOf(word: string): number | undefined {
		return this.#ids.get(word);
	}

	each(term: number, tell: (posting: number) => void): void {
		const end = term + 1 < this.#starts.length ? (this.#starts[term + 1] ?? 0) : 0;
		for (let at = end === 0 ? 0 : (this.#starts[term] ?? 0); at < end; at++) tell(this.#packed[at] ?? 0);
		const added = this.#added[term];
		if (added) for (const posting of added) tell(posting);
	}

	/** All words that a typed one may mean; `isForgiving`: also those it is only like. */
	meant(word: string, isForgiving: boolean): Meant[] {
		const most = isForgiving ? slipsFor(word) : 0;
		const mask = maskOf(word);
		const found: Meant[] = [];
		for (let term = 0; term < this.#masks.length; term++) {
			const own = this.#masks[term] ?? 0;
			const missing = mask & ~own;
			if (own === 0) continue;
			if (missing !== 0 && (most === 0 || bitsIn(missing) > most)) continue;
			const text = this.terms[term] ?? '';
			let sure = missing === 0 ? sureOf(word, text) : 0;
			if (sure === 0 && most > 0) sure = sureWithSlips(word, text, most);
			if (sure > 0) found.push({ term, sure });
		}
		return found;
	}
}
