import { z } from 'zod';
import { IMPORT_KINDS } from './fields.ts';

/** Acts that were kept in one moment, in a row without gaps except for what was refused. */
const batch = z.object({
	/** The first of them among the acts of the plan, and how many of those were looked at. */
	first: z.number(),
	count: z.number(),
	/** Its place among all acts of the device, and the number it was sent under. */
	n: z.number(),
	client: z.string(),
	seq: z.number(),
	refused: z.array(
		z.object({ act: z.number(), line: z.number(), code: z.string(), field: z.string().optional() })
	)
});
export type Batch = z.infer<typeof batch>;

/** An import as the device remembers it: how far it is, and where to find what it did. */
export const journal = z.object({
	id: z.string(),
	person: z.string(),
	kind: z.enum(IMPORT_KINDS),
	file: z.string(),
	at: z.number(),
	/** Acts of the plan. */
	total: z.number(),
	counts: z.object({ new: z.number(), changed: z.number(), same: z.number(), wrong: z.number() }),
	batches: z.array(batch),
	/** running: acts are left to be done, by whoever opens the page. stopped: somebody wanted no more. */
	state: z.enum(['running', 'stopped', 'done']),
	/** It takes that one back. */
	undoes: z.string().optional()
});
export type Journal = z.infer<typeof journal>;

/** How many acts of the plan have been looked at. */
export const doneOf = ({ batches }: Pick<Journal, 'batches'>): number => {
	const last = batches.at(-1);
	return last ? last.first + last.count : 0;
};

export const refusedOf = ({ batches }: Pick<Journal, 'batches'>): Batch['refused'] =>
	batches.flatMap(({ refused }) => refused);

const keptOf = ({ count, refused }: Batch): number => count - refused.length;

/** The place among all acts of the device of an act of the plan; undefined where it was refused or is still to come. */
export const placeOfAct = ({ batches }: Pick<Journal, 'batches'>, act: number): number | undefined => {
	const held = batches.find(({ first, count }) => act >= first && act < first + count);
	if (!held || held.refused.some((one) => one.act === act)) return undefined;
	return held.n + (act - held.first) - held.refused.filter((one) => one.act < act).length;
};

/** The places of everything that was kept, in the order in which it was done. */
export const placesOf = ({ batches }: Pick<Journal, 'batches'>): number[] =>
	batches.flatMap((one) => Array.from({ length: keptOf(one) }, (_, i) => one.n + i));
