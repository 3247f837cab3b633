import { z } from 'zod';
import { blob, blobHash, code, id, instant, localDate, minutes, noteText, party } from './fields.ts';
import { quantity, shortText, stamp, unit } from './fields.ts';
import { BLOCKER_TYPES } from './work-status.ts';

/** The pieces a work item is made of. Each is added once, under an id derived from its act, so additions never collide. */

export const blocker = z.object({
	type: z.enum(BLOCKER_TYPES),
	owner: party,
	since: instant,
	by: id,
	expected: localDate.optional(),
	/** What it waits for: a part, an order, a permit, a window. */
	ref: id.optional(),
	note: noteText.optional(),
	cleared: stamp.extend({ note: noteText.optional() }).optional()
});

/** The same values an asset's answer may have offline and online; a correction replaces, never overwrites. */
export const answer = z.object({
	...stamp.shape,
	step: id,
	/** The version of the procedure it answers. */
	version: z.int(),
	/** In a round: the stop on the way. */
	asset: id.optional(),
	value: z
		.union([z.string().max(2000), z.number(), z.boolean(), z.array(z.string().max(200)).max(20)])
		.optional(),
	result: z.enum(['ok', 'warn', 'fail', 'na']),
	note: noteText.optional(),
	photos: z.array(blobHash).max(10).optional(),
	/** The reading it made, where the step is one. */
	reading: id.optional(),
	/** Work raised because it failed. */
	raised: id.optional(),
	replaces: id.optional()
});

export const labour = z.object({
	...stamp.shape,
	person: id,
	from: instant,
	/** Absent while the timer runs. */
	to: instant.optional(),
	/** Hands-on minutes, from a clock that never jumps; without it `to - from` counts. */
	minutes: minutes.optional(),
	type: z.enum(['hands-on', 'travel', 'waiting', 'help', 'cleaning']).optional(),
	note: noteText.optional(),
	/** The line this one takes back; its own minutes count instead. */
	reverses: id.optional()
});

export const partLine = z.object({
	...stamp.shape,
	part: id,
	/** Positive when used, negative when given back. */
	quantity,
	unit: unit.optional(),
	use: z.enum(['planned', 'used']),
	bin: id.optional(),
	/** The stock line that goes with it. */
	movement: id.optional(),
	serial: shortText.optional(),
	removedSerial: shortText.optional(),
	note: noteText.optional()
});

export const comment = z.object({
	...stamp.shape,
	text: noteText,
	to: id.optional(),
	/** Whom it calls. */
	mentions: z.array(id).max(10).optional()
});

export const photo = z.object({
	...blob.shape,
	width: z.int().optional(),
	height: z.int().optional(),
	when: z.enum(['before', 'after', 'during']).optional(),
	step: id.optional(),
	caption: shortText.optional(),
	thumb: blobHash.optional()
});

export const voice = z.object({ ...blob.shape, seconds: z.number().min(0), text: noteText.optional() });

export const meToo = z.object({
	...stamp.shape,
	worse: z.boolean(),
	note: noteText.optional(),
	photo: blobHash.optional()
});

export const permit = z.object({
	...stamp.shape,
	type: z.string().max(40),
	number: code.optional(),
	state: z.enum(['requested', 'issued', 'accepted', 'suspended', 'handed-back', 'cancelled']),
	/** Since when it has been in force, until it was taken away at `at`. */
	issuedAt: instant.optional(),
	validFrom: instant.optional(),
	validUntil: instant.optional(),
	issuer: id.optional(),
	holder: id.optional(),
	location: shortText.optional(),
	hazards: noteText.optional(),
	precautions: noteText.optional(),
	isolations: z.array(id).max(20).optional()
});

const lock = z.object({
	...stamp.shape,
	/** Only the holder takes it off; a change of shift hands it over. */
	holder: id,
	number: z.string().max(40).optional(),
	off: stamp.optional(),
	handedTo: id.optional()
});

export const isolation = z.object({
	...stamp.shape,
	/** The point on the asset's isolation list, where it is on one. */
	point: id.optional(),
	asset: id.optional(),
	energy: z.string().max(40),
	device: shortText,
	location: shortText.optional(),
	required: z.boolean(),
	locks: z.record(id, lock).optional(),
	verified: stamp.extend({ how: shortText.optional() }).optional()
});

export const signature = z.object({
	...stamp.shape,
	/** The printed name, as it was then. */
	name: shortText,
	meaning: z.enum(['performed', 'verified', 'reviewed', 'approved', 'responsible', 'released']),
	/** Hash of the record as it was signed; a later change shows. */
	hash: blobHash.optional(),
	image: blobHash.optional(),
	step: id.optional(),
	device: id.optional()
});

export const doneAgain = z.object({ ...stamp.shape, note: noteText.optional() });

export const link = z.object({
	...stamp.shape,
	type: z.enum(['follow-up', 'follows', 'duplicate-of', 'duplicate', 'part-of', 'related', 'ticket', 'capa']),
	work: id.optional(),
	system: z.string().max(60).optional(),
	ref: z.string().max(200).optional()
});

/** One step of its life, kept for good: late acts fall into place by the time they were done. */
export const turn = z.object({
	...stamp.shape,
	to: z.string().max(20),
	reason: noteText.optional()
});
