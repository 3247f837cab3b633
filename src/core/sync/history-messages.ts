import { z } from 'zod';
import { id, instant } from '../model/fields.ts';
import { verdict } from './op.ts';

/** `POST /sync/history`: what was done to a document, the latest first, for whoever may see it. */
export const historyRequest = z.object({
	protocol: z.int(),
	id,
	/** Where the page before ended. */
	before: z.int().min(1).optional(),
	limit: z.int().min(1).max(500)
});

export const historyEntry = z.object({
	/** The act, by its own id. */
	act: id,
	name: z.string(),
	/** Absent where it speaks of, or touched, something that this person may not see (S-7). */
	args: z.unknown().optional(),
	actor: id,
	actorName: z.string().optional(),
	device: id,
	deviceName: z.string().optional(),
	/** When it was done, as the server ranks it, and when it came. */
	at: instant,
	receivedAt: instant,
	/** How old the picture was on which the person acted; absent where the device did not know. */
	asOf: instant.optional(),
	/** Of a parked act, what was decided. */
	verdict
});
export type HistoryEntry = z.infer<typeof historyEntry>;

export const historyAnswer = z.object({
	entries: z.array(historyEntry),
	/** Where the next page begins; absent when this was the last. */
	next: z.int().optional()
});
export type HistoryAnswer = z.infer<typeof historyAnswer>;
