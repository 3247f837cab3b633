import type { AlsoWrote, Doc, Edits } from '../model/document.ts';

/** What somebody wrote into a field in which somebody else's word holds. */
export interface WordBeside {
	readonly field: string;
	readonly op: string;
	readonly value: unknown;
	readonly at: string;
	readonly by: string;
	/** Whose word holds. */
	readonly holds: string | undefined;
}

interface Editable {
	edits?: Edits | undefined;
	alsoWrote?: AlsoWrote | undefined;
}

/** The newest first. */
export const wordsBeside = (doc: Editable): WordBeside[] =>
	Object.entries(doc.alsoWrote ?? {})
		.flatMap(([field, words]) =>
			Object.entries(words).map(([op, { value, at, by }]) => ({
				...{ field, op, value, at, by, holds: doc.edits?.[field]?.by }
			}))
		)
		.sort((a, b) => (a.at > b.at ? -1 : 1));

/** A machine, a part or a person about which two wrote at once. */
export interface Overtaken extends WordBeside {
	readonly id: string;
	readonly doc: Doc;
}

/** Any document: what is said of no kind in particular. */
const written = ({ edits, alsoWrote }: Doc): Editable => ({
	edits: edits as Edits | undefined,
	alsoWrote: alsoWrote as AlsoWrote | undefined
});

/** They are never done, so what was written before `since` is no news; it stays with them all the same. */
export const overtakenIn = (docs: readonly Doc[], since: string): Overtaken[] =>
	docs
		.filter(({ archived }) => !archived)
		.flatMap((doc) =>
			wordsBeside(written(doc)).map((word) => ({ ...word, doc, id: `${doc.id}.${word.field}.${word.op}` }))
		)
		.filter(({ at }) => at >= since)
		.sort((a, b) => (a.at > b.at ? -1 : 1));
