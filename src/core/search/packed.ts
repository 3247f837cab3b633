import { SearchIndex, type Slot } from './search-index.ts';
import { placeIn, postingOf, slotIn, TermBook } from './term-book.ts';

/** Rises when words are made or kept in another way: what an older app kept is then made anew. */
const FORMAT = 2;

/** An index as it lies on the disk: a few long texts and arrays, read back without looking at each document. */
export interface PackedIndex {
	readonly format: number;
	readonly ids: string;
	readonly codes: string;
	/** Four for each document: its rev, what it is, whether it is open, its minute. */
	readonly facts: Int32Array;
	readonly terms: string;
	readonly starts: Int32Array;
	readonly postings: Int32Array;
	/** Of all of the above. */
	readonly sum: number;
}

const FACTS = 4;
const BREAK = '\n';

const fold = (sum: number, value: number): number => Math.imul(sum ^ value, 0x01000193);
const sumOf = ({
	ids,
	codes,
	facts,
	terms,
	starts,
	postings
}: Omit<PackedIndex, 'format' | 'sum'>): number => {
	let sum = 7;
	for (const list of [facts, starts, postings]) {
		sum = fold(sum, list.length);
		for (const value of list) sum = fold(sum, value);
	}
	for (const text of [ids, codes, terms]) {
		sum = fold(sum, text.length);
		for (let at = 0; at < text.length; at++) sum = fold(sum, text.charCodeAt(at));
	}
	return sum;
};

/** Without the holes that documents have left. */
export const packIndex = ({ slots, book }: SearchIndex): PackedIndex => {
	const kept = slots.flatMap((slot) => slot ?? []);
	const places = new Int32Array(slots.length).fill(-1);
	let next = 0;
	for (const [n, slot] of slots.entries()) if (slot) places[n] = next++;
	const facts = new Int32Array(kept.length * FACTS);
	for (const [n, { rev, sought, isOpen, at }] of kept.entries())
		facts.set([rev, sought, Number(isOpen), at], n * FACTS);
	const terms: string[] = [];
	const starts: number[] = [0];
	const postings: number[] = [];
	for (const [n, term] of book.terms.entries()) {
		const before = postings.length;
		book.each(n, (posting) => {
			const slot = places[slotIn(posting)] ?? -1;
			if (slot >= 0) postings.push(postingOf(slot, placeIn(posting)));
		});
		if (postings.length === before) continue;
		terms.push(term);
		starts.push(postings.length);
	}
	const body = {
		ids: kept.map(({ id }) => id).join(BREAK),
		codes: kept.map(({ code }) => code).join(BREAK),
		facts,
		terms: terms.join(BREAK),
		starts: Int32Array.from(starts),
		postings: Int32Array.from(postings)
	};
	return { format: FORMAT, ...body, sum: sumOf(body) };
};

const listOf = (text: string, length: number): string[] => (length === 0 ? [] : text.split(BREAK));

const isPacked = (value: unknown): value is PackedIndex => {
	if (typeof value !== 'object' || value === null) return false;
	const { format, ids, codes, terms, facts, starts, postings } = value as Record<string, unknown>;
	return (
		format === FORMAT &&
		[ids, codes, terms].every((text) => typeof text === 'string') &&
		[facts, starts, postings].every((list) => list instanceof Int32Array)
	);
};

/** Undefined for what is damaged, or was kept by another version: it is made anew. */
export const unpackIndex = (value: unknown): SearchIndex | undefined => {
	if (!isPacked(value) || sumOf(value) !== value.sum) return undefined;
	const { ids, codes, facts, terms, starts, postings } = value;
	const count = facts.length / FACTS;
	const [idList, codeList] = [listOf(ids, count), listOf(codes, count)];
	if (idList.length !== count || codeList.length !== count) return undefined;
	const slots = idList.map((id, n): Slot => {
		const [rev = 0, sought = 0, isOpen = 0, at = 0] = facts.subarray(n * FACTS, (n + 1) * FACTS);
		return { id, rev, sought, isOpen: isOpen === 1, at, code: codeList[n] ?? '' };
	});
	return new SearchIndex(slots, new TermBook(listOf(terms, starts.length - 1), starts, postings));
};
