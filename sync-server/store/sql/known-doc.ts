import type { Doc } from '#core/model/document.ts';
import { DamagedDocument, wholeDoc } from '../whole-doc.ts';

const freeze = (value: object): void => {
	Object.freeze(value);
	for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) freeze(part);
};

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
