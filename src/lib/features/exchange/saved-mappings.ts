import { z } from 'zod';
import { DAY_FORMATS } from '#core/import/day-in.ts';
import { IMPORT_KINDS } from '#core/import/fields.ts';

/** How a file with these columns was read the last time. */
const saved = z.object({
	signature: z.string(),
	kind: z.enum(IMPORT_KINDS),
	mapping: z.record(z.string(), z.number()),
	days: z.record(z.string(), z.enum(DAY_FORMATS))
});
export type SavedMapping = z.infer<typeof saved>;

/** Nobody has more kinds of files. */
const MOST = 30;

export const mappingsIn = (kept: unknown): readonly SavedMapping[] | undefined =>
	z.array(saved).safeParse(kept).data;

/** The latest first; one for each set of columns and kind. */
export const withMapping = (all: readonly SavedMapping[], one: SavedMapping): SavedMapping[] =>
	[one, ...all.filter(({ signature, kind }) => signature !== one.signature || kind !== one.kind)].slice(
		0,
		MOST
	);
