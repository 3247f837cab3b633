import type { Place } from './places.ts';

const MOST_TOLD = 6;

/** Rows that would lie in themselves, each with the way around. What hangs on them is told when its turn comes. */
export const whoLoops = (
	all: readonly Place[],
	up: (place: Place) => Place | undefined
): { place: Place; chain: string }[] => {
	const found: { place: Place; chain: string }[] = [];
	const seen = new Map<Place, number>();
	for (const [turn, one] of all.entries()) {
		const way: Place[] = [];
		let here: Place | undefined = one;
		while (here && !seen.has(here)) {
			seen.set(here, turn);
			way.push(here);
			here = up(here);
		}
		if (!here || seen.get(here) !== turn) continue;
		const from = way.indexOf(here);
		if (from < 0) continue;
		const loop = way.slice(from);
		const told = [...loop.slice(0, MOST_TOLD), ...(loop.length > MOST_TOLD ? [] : [loop[0]])];
		const chain =
			told.map((place) => place?.code ?? '').join(' › ') + (loop.length > MOST_TOLD ? ' › …' : '');
		for (const place of loop) found.push({ place, chain });
	}
	return found;
};
