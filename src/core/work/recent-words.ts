import type { Work } from '../model/collections.ts';
import { fold } from '../search/fold.ts';

type Photos = NonNullable<Work['photos']>;
type Photo = Pick<Photos[string], 'hash' | 'mime' | 'at' | 'thumb' | 'when' | 'step'>;
type Said = Pick<Work, 'title' | 'origin' | 'createdAt'> & {
	archived: boolean;
	photos?: Readonly<Record<string, Photo>> | undefined;
};

/** Words to pick, and what somebody meant by them. */
export interface SaidWords {
	words: string;
	picture?: { hash: string; mime: string };
}

/** Longer ones are stories, not words to pick. */
const LONGEST = 60;

/** The first that was taken of it; what was mended, and what a checklist asked for, shows something else. */
const pictureOf = ({ photos = {} }: Said): SaidWords['picture'] => {
	const [first] = Object.values(photos)
		.filter(({ when, step }) => when !== 'after' && step === undefined)
		.sort((a, b) => (a.at < b.at ? -1 : 1));
	return first?.thumb === undefined
		? first && { hash: first.hash, mime: first.mime }
		: { hash: first.thumb, mime: 'image/jpeg' };
};

const counted = (jobs: readonly Said[]): SaidWords[] => {
	const found = new Map<string, { said: SaidWords; count: number }>();
	for (const job of [...jobs].sort((a, b) => (a.createdAt > b.createdAt ? -1 : 1))) {
		const title = job.title.trim();
		const same = fold(title);
		if (job.archived || job.origin.type !== 'request' || same === '' || title.length > LONGEST) continue;
		const { said, count } = found.get(same) ?? { said: { words: title }, count: 0 };
		const picture = said.picture ?? pictureOf(job);
		found.set(same, { said: { ...said, ...(picture && { picture }) }, count: count + 1 });
	}
	return [...found.values()].sort((a, b) => b.count - a.count).map(({ said }) => said);
};

/** What people said of this machine before, what they say most often first; then what they say of others of its sort. */
export const recentWords = (own: readonly Said[], alike: readonly Said[], most: number): SaidWords[] => {
	const all = new Map<string, SaidWords>();
	for (const said of [...counted(own), ...counted(alike)]) {
		const same = fold(said.words);
		// A picture from beside is better than none.
		all.set(same, { ...said, ...all.get(same) });
	}
	return [...all.values()].slice(0, most);
};
