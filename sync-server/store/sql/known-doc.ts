import type { Doc } from '#core/model/document.ts';

const freeze = (value: object): void => {
	Object.freeze(value);
	for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) freeze(part);
};

/**
 * A document as a transaction knows it: text that is parsed when somebody first asks, once for all who do. Nobody can
 * change what they are handed, so what one command does cannot reach the next.
 */
export class KnownDoc {
	readonly json: string;
	#doc: Doc | undefined;

	constructor(json: string) {
		this.json = json;
	}

	get doc(): Doc {
		if (this.#doc) return this.#doc;
		const doc = JSON.parse(this.json) as Doc;
		freeze(doc);
		this.#doc = doc;
		return doc;
	}
}
