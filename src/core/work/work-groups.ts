import { dayNamed } from '../pm/day.ts';
import { roundsOf } from '../pm/slots/rounds.ts';
import type { Work } from '../model/collections.ts';

type Item = Pick<Work, 'id' | 'dueOn' | 'assetId' | 'origin' | 'status'>;

/** Of a job whose plan belongs to a group. */
export interface GroupPlace {
	readonly group: string;
	/** What its machine lies in. */
	readonly place: string;
	/** Where it comes on the way through that. */
	readonly walkingOrder: string;
}

/** Which of how many that are walked together. */
export interface InGroup {
	readonly group: string;
	readonly number: number;
	readonly of: number;
}

/**
 * Jobs of one group, due on one day at one place, stand together in walking order where the first of them stands;
 * everything else keeps its order.
 */
export const inGroups = <W extends Item>(
	items: readonly W[],
	placeOf: (work: W) => GroupPlace | undefined
): { items: W[]; of: ReadonlyMap<string, InGroup> } => {
	const slots = items.flatMap((work) => {
		const [found, planned] = [placeOf(work), dayNamed(work.dueOn ?? '')];
		const { plan = '' } = work.origin;
		return found && planned !== undefined
			? [{ ...found, plan, asset: work.assetId ?? '', planned, work }]
			: [];
	});
	const rounds = roundsOf(slots).filter(({ stops }) => stops.length > 1);
	const blockOf = new Map(
		rounds.flatMap((round) => round.stops.map(({ work }) => [work.id, round] as const))
	);
	const of = new Map(
		rounds.flatMap(({ group = '', stops }) =>
			stops.map(({ work }, n) => [work.id, { group, number: n + 1, of: stops.length }] as const)
		)
	);
	const begun = new Set<object>();
	const ordered = items.flatMap((work) => {
		const round = blockOf.get(work.id);
		if (!round) return [work];
		if (begun.has(round)) return [];
		begun.add(round);
		return round.stops.map((stop) => stop.work);
	});
	return { items: ordered, of };
};
