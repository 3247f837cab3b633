import { z } from 'zod';
import { id, instant } from '../model/fields.ts';
import { op, verdict } from './op.ts';

/** `POST /sync/parked`: acts that wait for a supervisor of the sites where this person decides, or waited. */

/** The last one of the page before, so that the next page begins behind it. */
const place = z.object({ receivedAt: instant, client: op.shape.client, seq: op.shape.seq });

export const parkedRequest = z.object({
	protocol: z.int(),
	isDecided: z.boolean(),
	after: place.optional(),
	limit: z.int().min(1).max(500)
});

export const parkedAct = z.object({
	/** The act, by its own id. */
	act: id,
	site: id,
	/** Who did it and on what, with their names as far as the one who asks may know them. */
	actor: id,
	actorName: z.string().optional(),
	device: id,
	deviceName: z.string().optional(),
	/** When it was done, as the server ranks it, and when it came. */
	at: instant,
	receivedAt: instant,
	/** Why it was parked: by code. */
	why: z.string(),
	/** Four eyes: the one who asks did it. */
	isOwn: z.boolean(),
	/** Absent where it speaks of something that this person may not see: then it can only be rejected (S-7). */
	says: z.object({ name: z.string(), args: z.unknown() }).optional(),
	about: z.object({ id, kind: z.string(), name: z.string() }).optional(),
	decision: z
		.object({
			by: id,
			byName: z.string().optional(),
			at: instant,
			reason: z.string().optional(),
			verdict: verdict
		})
		.optional()
});
export type ParkedAct = z.infer<typeof parkedAct>;

export const parkedAnswer = z.object({
	acts: z.array(parkedAct),
	/** Where the next page begins; absent when this was the last. */
	next: place.optional(),
	now: instant
});
export type ParkedAnswer = z.infer<typeof parkedAnswer>;
