import type { Work } from '../model/collections.ts';
import { openBlockers } from './standing.ts';

export interface AskedBack {
	/** The entry that says it waits for an answer. */
	blocker: string;
	question: string;
	at: string;
	/** What the person who reported it has said since. */
	answer?: string;
}

/** The question that was put to whoever reported it and is not settled yet. */
export const askedBack = (work: Pick<Work, 'blockers' | 'comments' | 'createdBy'>): AskedBack | undefined => {
	const asked = openBlockers(work)
		.filter(({ type, owner }) => type === 'information' && owner.id === work.createdBy)
		.at(-1);
	if (!asked) return undefined;
	const answer = Object.values(work.comments ?? {})
		.filter(({ at, by }) => by === work.createdBy && at > asked.since)
		.sort((a, b) => (a.at < b.at ? -1 : 1))
		.at(-1);
	return {
		blocker: asked.id,
		question: asked.note ?? '',
		at: asked.since,
		...(answer && { answer: answer.text })
	};
};

/** How many colleagues say it is there too, and how many of them that it has got worse. */
export const meToos = ({ meToo }: Pick<Work, 'meToo'>): { all: number; worse: number } => {
	const said = Object.values(meToo ?? {});
	return { all: said.length, worse: said.filter(({ worse }) => worse).length };
};
