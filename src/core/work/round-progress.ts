import type { Work } from '../model/collections.ts';

/** How far a round has come; undefined of all that are none. Steps are not known to a list, so begun is counted. */
export const roundProgress = ({
	stops,
	answers
}: Pick<Work, 'stops' | 'answers'>): { begun: number; of: number } | undefined => {
	if (!stops) return undefined;
	const there = new Set(Object.values(answers ?? {}).map(({ asset }) => asset));
	return { begun: stops.filter((stop) => there.has(stop)).length, of: stops.length };
};
