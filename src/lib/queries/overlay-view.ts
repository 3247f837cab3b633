import type { Snapshot } from '#lib/outbox/snapshot.ts';
import type { ServedQuery } from '#lib/replica/served-query.ts';
import type { Row } from '#lib/replica/row.ts';

/** How many of the replica's rows pending acts take out of this query's answer at most. */
export const hiddenBy = ({ shelf, matches }: ServedQuery, { projected }: Snapshot): number => {
	let hidden = 0;
	for (const { base } of projected.values()) if (base?.shelf === shelf && matches(base.row)) hidden++;
	return hidden;
};

/** (replica rows − projected) ∪ matching projected, sorted, skipped, limited. `rows` must hold `hiddenBy` more than shown. */
export const viewOf = (
	{ shelf, matches, compare, skip, limit }: ServedQuery,
	rows: readonly Row[],
	{ projected }: Snapshot
): Row[] => {
	const kept = projected.size === 0 ? rows : rows.filter(({ id }) => !projected.has(id));
	const added: Row[] = [];
	for (const { after } of projected.values()) {
		if (after?.shelf === shelf && matches(after.row)) added.push(after.row);
	}
	const all = added.length === 0 ? kept : [...kept, ...added].sort(compare);
	return all.slice(skip, skip + limit);
};
