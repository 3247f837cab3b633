import { z } from 'zod';
import { id, instant } from '../model/fields.ts';

/** `POST /sync/refused`: what the plant could not take lately, at the sites where this person decides. */
export const refusedRequest = z.object({ protocol: z.int(), limit: z.int().min(1).max(500) });

const refusedAct = z.object({
	/** The act, by its own id. */
	act: id,
	/** What was meant, and why it was not done: by code. What it says is for whoever was refused. */
	name: z.string(),
	code: z.string(),
	actor: id,
	device: id,
	/** What it was done to, as far as the one who asks may know. */
	about: id.optional(),
	at: instant,
	receivedAt: instant,
	/** The same person did the same to the same thing afterwards, and then it went through. */
	isDoneSince: z.boolean()
});
export type RefusedAct = z.infer<typeof refusedAct>;

export const refusedAnswer = z.object({ acts: z.array(refusedAct), now: instant });
export type RefusedAnswer = z.infer<typeof refusedAnswer>;
