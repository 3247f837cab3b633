import { z } from 'zod';
import { document } from '../model/document.ts';
import { blobHash, id, instant, scope } from '../model/fields.ts';
import { anchor } from './anchors.ts';
import { FILL_PARTS } from './fill-order.ts';
import { BUCKETS } from './inventory.ts';
import { op, verdict } from './op.ts';
import { MAX_UNSENT_ENTRIES, unsentEntry } from './unsent.ts';

/** Raised when a message changes in a way that an older side cannot read; the server answers a stated window of them. */
export const PROTOCOL = 1;
export const OLDEST_PROTOCOL = 1;

/** An act larger than this as JSON text is never accepted: a device must not commit one. */
export const MAX_ACT_BYTES = 256 * 1024;
/** How many acts one request may carry, and how large it may be: a device sends what fits. */
export const MAX_ACTS = 500;
export const MAX_BODY_BYTES = 8 * 1024 * 1024;
/** The largest photo, voice note or manual. */
export const MAX_BLOB_BYTES = 100 * 1024 * 1024;

const cursors = z.record(scope, z.int().min(0));
const seq = z.int().min(0);

export const helloRequest = z.object({
	protocol: z.int(),
	client: op.shape.client,
	generation: z.int(),
	app: z.string().max(60),
	/** What the server said of its log before: it is held against its own word (S-12). */
	anchor: anchor.optional(),
	/** Acts that wait on this device, of all its people, and since when. */
	unsent: z.int().min(0).optional(),
	unsentSince: instant.optional(),
	/** Whose they are and on what. */
	waits: z.array(unsentEntry).max(MAX_UNSENT_ENTRIES).optional()
});
export const helloAnswer = z.object({
	protocol: z.int(),
	oldestProtocol: z.int(),
	epoch: z.string(),
	now: instant,
	person: id,
	scopes: z.array(scope),
	head: seq,
	/** The last act of this client that has its verdict. */
	lastSeq: seq,
	/** This device was locked out: it must show nothing of the plant any more, to nobody. */
	shutOut: z.literal(true).optional(),
	/** Acts of this client that were parked, and what was decided about them since. */
	decided: z.array(z.object({ seq, verdict })).optional(),
	/** Where the log ends, and what it has now at the record of the anchor; null where there is no such record any more. */
	trail: z
		.object({
			end: anchor.omit({ epoch: true }).optional(),
			/** Not held against the form of a hash: a hand in the database may have left anything there. */
			held: z.string().max(64).nullable().optional()
		})
		.optional()
});

export const pullRequest = z.object({
	protocol: z.int(),
	epoch: z.string(),
	client: op.shape.client,
	/**
	 * Exactly the scopes of the person, all from the same point: they move together. A scope that the person does not
	 * hold, or one that is missing, is answered `scopes-changed`.
	 */
	cursors,
	limit: z.int().min(1).max(5000),
	/** The one of the last answer, so that a fill that began at zero below it may go on. */
	horizon: seq.optional(),
	/** To be sent once more whatever the cursors say, as far as these scopes hold them: how a device repairs itself. */
	again: z.array(id).max(500).optional()
});
export const pullAnswer = z.object({
	docs: z.array(document),
	/** In feed order with docs: `before` counts how many of `docs` precede it. */
	leaves: z.array(z.object({ scope, id, before: z.int().min(0) })),
	cursors,
	more: z.boolean(),
	head: seq,
	/** Cursors above zero and below it have missed what left their scopes: `behind-horizon`. */
	horizon: seq,
	/** Every act of this client up to here is contained in the state at `head`. */
	lastSeq: seq
});

/**
 * A device's first fill, part by part in the order of `FILL_PARTS`, each part by id. The pages need not show one moment:
 * the device pulls everything above the lowest `cursors` it was given and is at one moment then.
 */
export const snapshotRequest = z.object({
	protocol: z.int(),
	epoch: z.string(),
	client: op.shape.client,
	scopes: z.array(scope),
	part: z.enum(FILL_PARTS),
	/** The last id of the page before; empty for the first. */
	after: id.or(z.literal('')),
	limit: z.int().min(1).max(5000)
});
export const snapshotAnswer = z.object({
	docs: z.array(document),
	/** Where the next page of this part begins, or null when this was the last. */
	next: id.nullable(),
	/** Every change up to here is in this page. */
	cursors,
	/** How many documents each part has, for a bar that moves; it may be off by what changed meanwhile. */
	counts: z.record(z.enum(FILL_PARTS), z.int().min(0))
});

export const pushRequest = z.object({
	protocol: z.int(),
	epoch: z.string(),
	client: op.shape.client,
	/** Without gaps, in their order. Looked at one by one, so that one nobody can read does not stop the others. */
	ops: z.array(z.unknown()).min(1).max(MAX_ACTS)
});
export const pushAnswer = z.object({
	verdicts: z.array(z.object({ seq, verdict })),
	lastSeq: seq,
	head: seq,
	now: instant
});

/** Acts that another device did and could not send, as text under its seal. Whoever brings them learns no verdicts (S-7). */
export const carryRequest = z.object({
	protocol: z.int(),
	epoch: z.string(),
	device: id,
	/** `letterBody` as JSON text: the seal is over these very signs. */
	body: z.string().max(MAX_BODY_BYTES),
	seal: z.string().regex(/^[0-9a-f]{64}$/)
});
export const letterBody = z.object({
	client: op.shape.client,
	ops: z.array(z.unknown()).min(1).max(MAX_ACTS)
});
export const carryAnswer = z.object({
	/** How many of them have a verdict now, from this letter or earlier. */
	taken: z.int(),
	/** How many of those the plant has done. */
	done: z.int()
});

export const verifyRequest = z.object({
	protocol: z.int(),
	epoch: z.string(),
	client: op.shape.client,
	cursors,
	bucket: z
		.int()
		.min(0)
		.max(BUCKETS - 1)
		.optional()
});
export const verifyAnswer = z.object({
	head: seq,
	/** Checksum of (id, rev) by bucket, or the pairs themselves where one bucket was asked for. */
	buckets: z.array(z.object({ count: z.int(), sum: z.string() })).optional(),
	pairs: z.array(z.object({ id, rev: z.int() })).optional()
});

/** Something in this scope changed; what, a pull tells. */
export const poke = z.object({ scope, head: seq });
export type Poke = z.infer<typeof poke>;

/** Which history of the store all that follows speaks of. */
const history = z.object({ epoch: z.string() });

/** The live stream begins with its history and a poke for each scope; a store that was restored has another one. */
export const liveWord = z.union([poke, history]);

/** Where a proxy holds back the live stream: answered when there is something above the cursors, or after the wait. */
export const pollRequest = z.object({
	protocol: z.int(),
	epoch: z.string(),
	client: op.shape.client,
	cursors,
	wait: z.int().min(0).max(25_000)
});
export const pollAnswer = z.object({ moved: z.array(poke) });

/** How far an upload has come; complete means that the bytes are the ones the hash names. */
export const blobAnswer = z.object({ hash: blobHash, offset: z.int().min(0), complete: z.boolean() });

/** Errors of the protocol itself; an act's refusal is a verdict, not an error. */
export const syncError = z.object({
	error: z.enum([
		'bad-request',
		'too-large',
		'sign-in',
		'protocol-too-old',
		'protocol-too-new',
		'other-epoch',
		'behind-horizon',
		/** `scopes` says which the person holds now: the device builds a replica for those. */
		'scopes-changed',
		'expected-seq',
		'forked-client',
		/** No device whose key the server still trusts wrote this letter. */
		'not-sealed',
		'moved',
		'not-found',
		'busy',
		'disk-full',
		'hash-mismatch',
		'offset-mismatch',
		'internal'
	]),
	message: z.string(),
	epoch: z.string().optional(),
	expected: seq.optional(),
	offset: z.int().optional(),
	scopes: z.array(scope).optional(),
	/** The largest number of bytes that would have been taken. */
	most: z.int().optional(),
	/** In what part of the message the trouble lies. */
	field: z.string().optional()
});
export type SyncError = z.infer<typeof syncError>;
