import type { Asset } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import type { Problem, Row } from '../convert.ts';
import type { Steps } from '../steps.ts';
import type { ImportPlan, Outcome, PlannedAct } from '../import-plan.ts';
import { Places } from './places.ts';
import type { Place } from './places.ts';
import type { ClassDoc } from './own-fields.ts';
import { actsFor } from './place-acts.ts';
import { whoLoops } from './who-loops.ts';

export type AssetDoc = Doc & Asset;

export interface PlacesAround {
	/** Where things come in that lie nowhere. */
	site: AssetDoc;
	/** Everything there is at the site. */
	assets: readonly AssetDoc[];
	/** Sorts of machines with fields of their own. */
	classes?: readonly ClassDoc[];
	/** What a thing is where the file does not say. */
	usual: 'area' | 'by-parent';
}

/** Assets or locations: parents in any order, each before what lies in it. */
export function* planPlaces(rows: readonly Row[], around: PlacesAround): Steps<ImportPlan> {
	const places = new Places(around);
	yield* places.read(rows, around);
	for (const place of places.all) {
		if (!isWrong(place)) places.findParent(place);
		yield;
	}
	for (const { place, chain } of whoLoops(places.all, (place) => places.upFrom(place))) {
		place.problems.push({ code: 'cycle', field: 'parent', about: chain });
	}
	const acts: PlannedAct[] = [];
	const outcomes = new Map<number, Outcome>();
	for (const place of parentsFirst(places.all)) {
		yield;
		const above = place.above?.place;
		if (isWrong(place)) continue;
		if (above && isWrong(above) && !above.old) {
			place.problems.push(problemAbove(above));
			continue;
		}
		const made = actsFor(place, around, acts.length);
		if (!place.old) place.madeBy = acts.length;
		acts.push(...made);
		outcomes.set(place.row.i, made.length === 0 ? 'same' : place.old ? 'changed' : 'new');
	}
	return {
		rows: places.all.map(({ row, problems, called }) => ({
			row,
			outcome: outcomes.get(row.i) ?? 'wrong',
			problems,
			called
		})),
		acts
	};
}

const isWrong = ({ problems }: Place): boolean => problems.length > 0;

const problemAbove = ({ row }: Place): Problem => ({
	code: 'parent-wrong',
	field: 'parent',
	about: String(row.line)
});

/** Without recursion: a plant may be as deep as its file is long. */
const parentsFirst = (all: readonly Place[]): Place[] => {
	const ordered: Place[] = [];
	const done = new Set<Place>();
	for (const one of all) {
		const way: Place[] = [];
		for (let here: Place | undefined = one; here && !done.has(here); here = here.above?.place) {
			done.add(here);
			way.push(here);
		}
		ordered.push(...way.reverse());
	}
	return ordered;
};
