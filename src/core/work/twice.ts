import type { Work } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { wordsBeside } from './words-beside.ts';
import { isEnded } from './status.ts';

/** Two people did the same job, or wrote the same field, without knowing of each other. */
export interface Twice {
	readonly id: string;
	readonly kind: 'done-twice' | 'also-wrote';
	readonly work: Doc & Work;
	/** The later of the two. */
	readonly at: string;
	/** Who came first, or whose word holds; then the other. */
	readonly people: readonly [string | undefined, string];
	/** Which field was written twice. */
	readonly field?: string;
}

type Item = Doc & Work;

const doneAgain = (work: Item): Twice[] => {
	const firsts = Object.values(work.turns ?? {})
		.filter(({ to }) => to === 'done')
		.sort((a, b) => (a.at < b.at ? -1 : 1));
	return Object.entries(work.doneTwice ?? {}).map(([id, { at, by }]) => {
		const first = firsts.find((turn) => turn.by !== by) ?? firsts[0];
		return { id, kind: 'done-twice', work, at, people: [first?.by, by] };
	});
};

const wroteToo = (work: Item): Twice[] =>
	wordsBeside(work).map(({ field, op, at, by, holds }) => ({
		...{ id: `${work.id}.${field}.${op}`, kind: 'also-wrote', work, at, people: [holds, by], field }
	}));

/** As long as the job is not ended; then for those who look after a while, until `since`. The newest first. */
export const twiceIn = (jobs: readonly Item[], since: string): Twice[] =>
	jobs
		.flatMap((work) => [...doneAgain(work), ...wroteToo(work)])
		.filter(({ work, at }) => !isEnded(work.status) || at >= since)
		.sort((a, b) => (a.at > b.at ? -1 : 1));
