import { z } from 'zod';
import { id, instant } from '../model/fields.ts';

/** What a device says of its unsent acts: one entry for each person and thing. */
export const unsentEntry = z.object({
	by: id,
	/** The job, machine or whatever else it was done to, as far as others can know it. */
	about: id.optional(),
	count: z.int().min(1),
	since: instant
});
export type UnsentEntry = z.infer<typeof unsentEntry>;

/** More than that is told as a number only. */
export const MAX_UNSENT_ENTRIES = 60;

interface Waiting {
	readonly by: string;
	readonly about?: string | undefined;
	readonly at: string;
}

/** By person and thing, what has waited longest first. */
export const unsentEntries = (acts: readonly Waiting[]): UnsentEntry[] => {
	const entries = new Map<string, UnsentEntry>();
	for (const { by, about, at } of acts) {
		const key = `${by} ${about ?? ''}`;
		const known = entries.get(key);
		entries.set(key, {
			by,
			...(about !== undefined && { about }),
			count: (known?.count ?? 0) + 1,
			since: known && known.since < at ? known.since : at
		});
	}
	return [...entries.values()].sort((a, b) => (a.since < b.since ? -1 : 1)).slice(0, MAX_UNSENT_ENTRIES);
};
