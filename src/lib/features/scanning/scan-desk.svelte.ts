import { signal } from '#lib/scan/feedback.ts';
import type { Resolved } from '#core/tags/resolve-tag.ts';
import { meaningOf, onceSoon, paperOf, theOne } from '#lib/queries/scanned.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { codeAsTyped } from '#core/tags/typed-code.ts';
import type { OnPaper } from '#core/tags/job-address.ts';
import type { Tagged } from '#core/tags/resolve-tag.ts';

/** What was read and is not one machine. */
export interface Asked {
	text: string;
	isTyped: boolean;
}

interface Parts {
	queries: Queries;
	/** Else there is nothing to look in. */
	isSomebodyHere: () => boolean;
	hrefOf: (thing: Tagged) => string;
	hrefOfPaper: (paper: OnPaper) => string;
	/** The page that says what this device knows of a code, also where nobody is here. */
	hrefOfCode: (code: string) => string;
	go: (href: string) => void;
}

/** One label at a time: straight to its machine, or what to do with one that nobody knows. */
export class ScanDesk {
	#asked = $state.raw<Asked>();
	#opening = $state.raw<string>();
	#under = '';
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	get asked(): Asked | undefined {
		return this.#asked;
	}

	/** The name of what is being opened. */
	get opening(): string | undefined {
		return this.#opening;
	}

	/** The camera says the same many times a second. */
	read = (text: string): void => void this.#take({ text, isTyped: false });

	type = (text: string): void => {
		const { isSomebodyHere, hrefOfCode, go } = this.#parts;
		if (isSomebodyHere()) void this.#take({ text, isTyped: true });
		else go(hrefOfCode(codeAsTyped(text).trim()));
	};

	/** Without an answer: for what another page left here. */
	ask = (text: string): void => {
		this.#asked = { text, isTyped: false };
	};

	again = (): void => {
		this.#asked = undefined;
		this.#opening = undefined;
		this.#under = '';
	};

	async #take(asked: Asked): Promise<void> {
		if (asked.text === this.#under || asked.text === this.#asked?.text) return;
		this.#under = asked.text;
		const { queries, isSomebodyHere, hrefOf, hrefOfPaper, go } = this.#parts;
		const meaning = isSomebodyHere() ? await onceSoon(queries.answer(meaningOf(asked))) : undefined;
		// Another label was read meanwhile: that one is meant.
		if (this.#under !== asked.text) return;
		const paper = meaning && paperOf(meaning);
		if (paper) {
			signal('hit');
			return go(hrefOfPaper(paper));
		}
		const thing = meaning && theOne(meaning);
		if (!thing) {
			this.#under = '';
			this.#asked = asked;
			signal('miss');
			return;
		}
		this.#opening = nameOf(thing);
		signal('hit');
		go(hrefOf(thing));
	}
}

export const nameOf = (thing: Tagged): string => thing.name ?? thing.code;

/** What a text on a label is: several things, a part or bin, nobody's, or, where data came meanwhile, one machine's. */
export const standingOf = (meaning: Resolved): 'several' | 'store' | 'machine' | 'unknown' => {
	if (meaning.is === 'unknown') return 'unknown';
	if (meaning.things.length > 1) return 'several';
	return meaning.things.some(({ kind }) => kind === 'part' || kind === 'bin') ? 'store' : 'machine';
};
