import type { Day } from '../day.ts';

/** An occurrence with what decides whether it belongs to a round. */
export interface Groupable {
	readonly plan: string;
	readonly asset: string;
	readonly group?: string | undefined;
	readonly planned: Day;
	/** The line or area in which it is. */
	readonly place: string;
	/** Where it comes on the way through the place. */
	readonly walkingOrder: string;
}

export interface Round<One> {
	readonly group: string | undefined;
	readonly planned: Day;
	readonly place: string;
	readonly stops: readonly One[];
}

const inOrder = (a: Groupable, b: Groupable): number =>
	a.walkingOrder === b.walkingOrder
		? `${a.plan} ${a.asset}` < `${b.plan} ${b.asset}`
			? -1
			: 1
		: a.walkingOrder < b.walkingOrder
			? -1
			: 1;

/** Occurrences of one group on one day at one place become one round, in walking order; the others stay alone. */
export const roundsOf = <One extends Groupable>(slots: readonly One[]): Round<One>[] => {
	const rounds = new Map<string, One[]>();
	for (const slot of slots) {
		const { plan, asset, group, planned, place } = slot;
		const key = group === undefined ? `alone ${plan} ${asset} ${planned}` : `${planned} ${place} ${group}`;
		rounds.set(key, [...(rounds.get(key) ?? []), slot]);
	}
	return [...rounds.values()]
		.flatMap((stops) => {
			const [first] = stops;
			if (!first) return [];
			const { group, planned, place } = first;
			return [{ group, planned, place, stops: stops.sort(inOrder) }];
		})
		.sort((a, b) => a.planned - b.planned || (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
};
