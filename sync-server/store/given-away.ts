import { isJson } from '#core/model/fits.ts';
import type { Doc } from '#core/model/document.ts';

const givenAway = new WeakSet<Doc>();

export const freeze = (value: object): void => {
	Object.freeze(value);
	for (const part of Object.values(value))
		if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) freeze(part);
};

/** Whoever made these documents is done with them: nobody changes them any more, so the store may hand on the very ones. */
export const giveAway = (docs: readonly Doc[]): readonly Doc[] => {
	for (const doc of docs) {
		freeze(doc);
		givenAway.add(doc);
	}
	return docs;
};

/** Whether a document is its maker's no more and says what its text will say. */
export const isGivenAway = (doc: Doc): boolean => givenAway.has(doc) && isJson(doc);
