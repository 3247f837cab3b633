import { z } from 'zod';
import { id } from '../model/fields.ts';

/** One act on its way to the server, and for ever in its log. */
export const op = z.object({
	/** `<client>:<seq>` */
	id,
	/** The device profile that numbered it. One outbox, one sequence, whoever of its people acted. */
	client: z.string().regex(/^[A-Za-z0-9]{8,32}$/),
	/** 1, 2, 3… without gaps for each client. */
	seq: z.int().min(1),
	name: z.string().max(60),
	/** The version of the command's arguments. */
	v: z.int().min(1),
	args: z.unknown(),
	/** Which revision of a document the person had before their eyes. */
	base: z.record(id, z.int().min(0)),
	/** When it was done, by the device's clock, which may say anything: `timeOfAct` makes a moment of it. */
	at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
	/** The device's time zone then, for people who read it later. */
	tz: z.string().max(60),
	/** Server time minus device time in milliseconds, as last measured; null when never measured. */
	clock: z.number().nullable(),
	actor: id,
	device: id,
	/** How old the device's picture of the plant was, in milliseconds; null before the first fill. */
	dataAge: z.number().min(0).nullable()
});
export type Op = z.infer<typeof op>;

/** Taken back within ten seconds: it keeps its number and does nothing. */
export const WITHDRAWN = 'act.withdrawn';

/** In what way the plant's state came out different from what the person saw, for words on the screen. */
export const difference = z.object({
	code: z.string().max(60),
	doc: id.optional(),
	field: z.string().max(60).optional(),
	detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional()
});
export type Difference = z.infer<typeof difference>;

export const refusal = z.object({
	/** One of the codes in core/commands/refusal-codes.ts. */
	code: z.string().max(60),
	field: z.string().max(60).optional(),
	/** For `dependency`: the refused act this one stood on. */
	dependsOn: id.optional(),
	detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional()
});
export type Refusal = z.infer<typeof refusal>;

/** The one answer an act ever gets (S-1). */
export const verdict = z.discriminatedUnion('result', [
	z.object({ result: z.literal('applied') }),
	z.object({ result: z.literal('adjusted'), differences: z.array(difference).min(1) }),
	z.object({ result: z.literal('refused'), refusal }),
	/** Parked for a supervisor: from a revoked person or device, or from a version beyond the window. */
	z.object({ result: z.literal('quarantined'), reason: z.string().max(60) }),
	z.object({ result: z.literal('withdrawn') })
]);
export type Verdict = z.infer<typeof verdict>;
