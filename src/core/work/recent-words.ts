import type { Work } from '../model/collections.ts';
import { fold } from '../search/fold.ts';

type Said = Pick<Work, 'title' | 'origin' | 'createdAt'> & { archived: boolean };

/** Longer ones are stories, not words to pick. */
const LONGEST = 60;

const counted = (jobs: readonly Said[]): string[] => {
	const words = new Map<string, { title: string; count: number; at: string }>();
	for (const { title, origin, createdAt, archived } of jobs) {
		const same = fold(title.trim());
		if (archived || origin.type !== 'request' || same === '' || title.length > LONGEST) continue;
		const known = words.get(same);
		const isNewer = !known || createdAt > known.at;
		words.set(same, {
			title: isNewer ? title.trim() : known.title,
			count: (known?.count ?? 0) + 1,
			at: isNewer ? createdAt : known.at
		});
	}
	return [...words.values()]
		.sort((a, b) => b.count - a.count || (a.at > b.at ? -1 : 1))
		.map(({ title }) => title);
};

/** What people said of this machine before, what they say most often first; then what they say of others of its sort. */
export const recentWords = (own: readonly Said[], alike: readonly Said[], most: number): string[] => {
	const all = [...counted(own), ...counted(alike)];
	return all.filter((one, at) => all.findIndex((other) => fold(other) === fold(one)) === at).slice(0, most);
};
