import { Best } from './best.ts';
import { SOUGHT, type Entry, type Sought } from './entry.ts';
import { namedAs, PLACES, placeIn, postingOf, slotIn, TermBook } from './term-book.ts';
import { codeWord, wordsAsked, wordsOf } from './words.ts';

/** What somebody looks for. */
export interface Asked {
	readonly text: string;
	readonly sought: readonly Sought[];
	/** So many of each. */
	readonly most: number;
	/** Instead of words: what names the thing with this id. */
	readonly naming?: string;
}

/** Ids, the best first, and how many there are. */
export interface FoundOf {
	readonly sought: Sought;
	readonly ids: readonly string[];
	readonly count: number;
}

/** What the index remembers of a document besides its words. */
export interface Slot {
	readonly id: string;
	readonly rev: number;
	readonly sought: number;
	readonly isOpen: boolean;
	readonly at: number;
	/** Its code as one word. */
	readonly code: string;
}

/** A word in the code counts more than one in the name, and that more than any other. */
const WEIGHTS = { [PLACES.rest]: 1, [PLACES.name]: 2.2, [PLACES.code]: 2.6 } as const;
/** Above every sum of words: whoever types a whole code means that thing. */
const WHOLE_CODE = 1_000;
/** Open work comes before what ended, however well that fits. */
const OPEN = 100;
/** So few without a slip of the finger, and slips are thought of. */
const FEW = 4;
const MOST_WORDS = 80;

/** All documents of a device by their words. Pure: whoever has it feeds it and keeps it. */
export class SearchIndex {
	readonly #book: TermBook;
	readonly #slots: (Slot | undefined)[];
	readonly #slotOf = new Map<string, number>();

	constructor(slots: (Slot | undefined)[] = [], book = new TermBook()) {
		this.#slots = slots;
		this.#book = book;
		for (const [n, slot] of slots.entries()) if (slot) this.#slotOf.set(slot.id, n);
	}

	get size(): number {
		return this.#slotOf.size;
	}

	/** Places of documents that are not there any more: they cost room until the index is packed. */
	get holes(): number {
		return this.#slots.length - this.#slotOf.size;
	}

	get ids(): Iterable<string> {
		return this.#slotOf.keys();
	}

	get book(): TermBook {
		return this.#book;
	}

	get slots(): readonly (Slot | undefined)[] {
		return this.#slots;
	}

	revOf(id: string): number | undefined {
		return this.#slots[this.#slotOf.get(id) ?? -1]?.rev;
	}

	/** In place of what was known of that document. */
	put(entry: Entry): void {
		this.drop(entry.id);
		const { id, rev, isOpen, at, name, rest, refs = [] } = entry;
		const code = codeWord(entry.code);
		const slot = this.#slots.push({ id, rev, isOpen, at, code, sought: SOUGHT.indexOf(entry.sought) }) - 1;
		this.#slotOf.set(id, slot);
		const places = new Map<string, number>();
		const note = (words: readonly string[], place: number) => {
			for (const word of words) {
				if (places.size >= MOST_WORDS) return;
				if ((places.get(word) ?? -1) < place) places.set(word, place);
			}
		};
		note([code, ...wordsOf(entry.code)], PLACES.code);
		note(wordsOf(name), PLACES.name);
		for (const text of rest) note(wordsOf(text), PLACES.rest);
		for (const [word, place] of places) if (word !== '') this.#book.add(word, postingOf(slot, place));
		for (const ref of new Set(refs)) this.#book.add(namedAs(ref), postingOf(slot, PLACES.rest));
	}

	drop(id: string): void {
		const slot = this.#slotOf.get(id);
		if (slot === undefined) return;
		this.#slots[slot] = undefined;
		this.#slotOf.delete(id);
	}

	/** Every word must fit; where hardly anything does, slips are forgiven, and then one word that fits nothing. */
	find(asked: Asked): FoundOf[] {
		if (asked.naming !== undefined) return this.#naming(asked, asked.naming);
		const words = wordsAsked(asked.text);
		if (words.length === 0) return [];
		let found = this.#look(asked, words, false, words.length);
		const all = () => found.reduce((sum, { count }) => sum + count, 0);
		if (all() < FEW) found = this.#look(asked, words, true, words.length);
		if (all() === 0 && words.length > 1) found = this.#look(asked, words, true, words.length - 1);
		return found.filter(({ count }) => count > 0);
	}

	#naming(asked: Asked, id: string): FoundOf[] {
		const fits = new Set<number>();
		const term = this.#book.termOf(namedAs(id));
		if (term !== undefined) this.#book.each(term, (posting) => void fits.add(slotIn(posting)));
		const sums = new Float32Array(this.#slots.length);
		return this.#best(asked, sums, (slot) => fits.has(slot)).filter(({ count }) => count > 0);
	}

	#look(asked: Asked, words: readonly string[], isForgiving: boolean, needed: number): FoundOf[] {
		const sums = new Float32Array(this.#slots.length);
		const fits = new Uint8Array(this.#slots.length);
		const best = new Float32Array(this.#slots.length);
		for (const word of words) {
			const touched: number[] = [];
			for (const { term, sure } of this.#book.meant(word, isForgiving)) {
				this.#book.each(term, (posting) => {
					const slot = slotIn(posting);
					const worth = sure * (WEIGHTS[placeIn(posting) as keyof typeof WEIGHTS] ?? 0);
					const before = best[slot] ?? 0;
					if (before === 0) touched.push(slot);
					if (worth > before) best[slot] = worth;
				});
			}
			for (const slot of touched) {
				sums[slot] = (sums[slot] ?? 0) + (best[slot] ?? 0);
				fits[slot] = (fits[slot] ?? 0) + 1;
				best[slot] = 0;
			}
		}
		return this.#best(asked, sums, (slot) => (fits[slot] ?? 0) >= needed);
	}

	#best({ text, sought, most }: Asked, sums: Float32Array, fits: (slot: number) => boolean): FoundOf[] {
		const code = codeWord(text);
		const lists = sought.map((one) => ({ one, best: new Best(most) }));
		const ofKind = SOUGHT.map((one) => lists.find((list) => list.one === one)?.best);
		for (const [n, slot] of this.#slots.entries()) {
			if (!slot || !fits(n)) continue;
			const whole = slot.code === code ? WHOLE_CODE : 0;
			const rank = whole + (slot.isOpen ? OPEN : 0) + (sums[n] ?? 0);
			ofKind[slot.sought]?.offer({ slot: n, rank, at: slot.at });
		}
		return lists.map(({ one, best }) => ({
			sought: one,
			ids: best.slots.flatMap((n) => this.#slots[n]?.id ?? []),
			count: best.count
		}));
	}
}
