import { entryOf, type Entry } from '#core/search/entry.ts';
import type { Snapshot } from '#lib/outbox/snapshot.ts';
import type { Placed } from '#lib/replica/row.ts';
import type { Laid } from './messages.ts';

const entries = new WeakMap<Placed, Entry | undefined>();

const entryOnce = (placed: Placed): Entry | undefined => {
	if (!entries.has(placed)) entries.set(placed, entryOf(placed.row));
	return entries.get(placed);
};

/** Documents as unsent acts make them: a machine renamed in the basement is found by its new name at once. */
export const laidBy = (snapshot: Snapshot | undefined): Laid[] =>
	[...(snapshot?.projected ?? [])].flatMap(([id, { after, base }]) => {
		const placed = after ?? base;
		return placed ? { id, shelf: placed.shelf, entry: after && entryOnce(after) } : [];
	});

/** Whether it is worth telling. */
export const isSameLaid = (one: readonly Laid[], other: readonly Laid[]): boolean =>
	one.length === other.length &&
	one.every(({ id, entry }, n) => id === other[n]?.id && entry === other[n]?.entry);
