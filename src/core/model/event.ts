import { z } from 'zod';
import { lineFields } from './document.ts';
import { editable, sited } from './document.ts';
import { id, instant, localDate, noteText, quantity, shortText, stamp } from './fields.ts';

export const reading = z.object({
	...lineFields,
	kind: z.literal('reading'),
	asset: id,
	meter: id,
	value: quantity,
	source: z.enum(['person', 'machine', 'import']),
	/** The meter was replaced or started over: what went before counts up to here. */
	restart: z.boolean().optional(),
	work: id.optional(),
	note: noteText.optional()
});

/** Where a meter stands: carried along by the act that appends a reading, for plans and for devices without old lines. */
export const gauge = z.object({
	...sited,
	kind: z.literal('gauge'),
	asset: id,
	meter: id,
	/** The reading done last, not the one that came last. */
	value: quantity,
	at: instant,
	reading: id,
	/** Counters: the whole life, over replaced meters and those that started over. */
	total: quantity.optional(),
	/** Average rise per day, from readings. */
	perDay: quantity.optional(),
	previous: z.object({ value: quantity, at: instant }).optional()
});

/** One stop of one machine, whoever saw it: the number all systems share. */
export const downtime = z.object({
	...sited,
	...editable,
	kind: z.literal('downtime'),
	asset: id,
	causedBy: id.optional(),
	startedAt: instant,
	reportedAt: instant.optional(),
	acknowledgedAt: instant.optional(),
	workStartedAt: instant.optional(),
	repairedAt: instant.optional(),
	restoredAt: instant.optional(),
	isFailure: z.boolean().optional(),
	planned: z.boolean().optional(),
	impact: z.enum(['critical', 'degraded', 'incipient']).optional(),
	reason: z.string().max(40).optional(),
	category: z.string().max(40).optional(),
	work: id.optional(),
	/** Ids other systems gave the same stop; nothing is deleted. */
	aliases: z.array(z.string().max(200)).max(20).optional(),
	/** Set once, by a person, after looking at all claims. */
	agreed: stamp.extend({ from: instant, to: instant.optional() }).optional(),
	/** This stop turned out to be that one. */
	sameAs: id.optional(),
	note: noteText.optional()
});

/** One witness's word about a stop: a machine, an operator, a technician. */
export const claim = z.object({
	...lineFields,
	kind: z.literal('claim'),
	downtime: id,
	asset: id,
	type: z.enum(['start', 'end', 'interval']),
	from: instant.optional(),
	to: instant.optional(),
	source: z.enum(['machine', 'operator', 'technician', 'system']),
	reason: z.string().max(40).optional(),
	note: noteText.optional()
});

/** What somebody was seen doing at a random moment: wrench time cannot be read from bookings. */
export const sample = z.object({
	...lineFields,
	kind: z.literal('sample'),
	activity: z.string().max(40),
	person: id.optional(),
	asset: id.optional()
});

/** A line of a work item that no longer fitted into it. */
export const note = z.object({
	...lineFields,
	kind: z.literal('note'),
	work: id,
	/** The map it came from: comments, meToo, labour… */
	from: z.string().max(20),
	text: noteText.optional(),
	entry: z.unknown()
});

/** How one planned occurrence ended when it did not end as a done job; it counts, it does not pile up. */
export const slot = z.object({
	...lineFields,
	kind: z.literal('slot'),
	plan: id,
	asset: id,
	ordinal: z.int(),
	outcome: z.enum(['missed', 'skipped', 'satisfied']),
	dueOn: localDate.optional(),
	dueMeter: z.number().optional(),
	work: id.optional(),
	reason: shortText.optional()
});
