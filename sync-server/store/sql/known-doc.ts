import type { Doc } from '#core/model/document.ts';
import { freeze, isGivenAway } from '../given-away.ts';
import { DamagedDocument, wholeDoc } from '../whole-doc.ts';

/**
 * A document as a transaction knows it: text that is parsed when somebody first asks, once for all who do. Nobody can
 * change what they are handed, so what one command does cannot reach the next.
 */
export class KnownDoc {
	readonly #id: string;
	readonly json: string;
	#doc: Doc | undefined;

	constructor(id: string, json: string) {
		this.#id = id;
		this.json = json;
	}

	/** Of a document that was just written: one that was given away need not be read again. */
	static written(id: string, json: string, doc: Doc): KnownDoc {
		const known = new KnownDoc(id, json);
		if (isGivenAway(doc)) known.#doc = doc;
		return known;
	}

	/** Throws where the row is damaged. */
	get doc(): Doc {
		if (this.#doc) return this.#doc;
		const doc = wholeDoc(this.#id, this.json);
		if (doc === undefined) throw new DamagedDocument(this.#id);
		freeze(doc);
		this.#doc = doc;
		return doc;
	}
}
