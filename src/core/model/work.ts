import { z } from 'zod';
import { editable, sited } from './document.ts';
import { capped, code, currency, id, instant, localDate, minutes, money, noteText, party } from './fields.ts';
import { shortText, stamp } from './fields.ts';
import { IMPACTS, PRIORITIES, WORK_KINDS, WORK_STATUSES } from './work-status.ts';
import {
	answer,
	blocker,
	comment,
	doneAgain,
	isolation,
	labour,
	link,
	meToo,
	partLine,
	permit,
	photo,
	signature,
	turn,
	voice
} from './work-parts.ts';

export const WORK_TYPES = [
	'corrective.immediate',
	'corrective.deferred',
	'preventive.predetermined',
	'preventive.condition',
	'preventive.predictive',
	'improvement',
	'inspection',
	'other'
] as const;

/** What fits into one item: an item stays under 32 KB for all but one in a hundred, so that an act on it is one small write. */
export const WORK_CAPS = {
	blockers: 20,
	answers: 220,
	labour: 60,
	parts: 60,
	comments: 30,
	photos: 40,
	voice: 10,
	meToo: 30,
	permits: 8,
	isolations: 30,
	links: 30,
	signatures: 20,
	doneTwice: 10,
	turns: 60
} as const;

const times = z.object({
	requested: instant.optional(),
	acknowledged: instant.optional(),
	approved: instant.optional(),
	planned: instant.optional(),
	scheduled: instant.optional(),
	/** First hands-on work. */
	started: instant.optional(),
	paused: instant.optional(),
	resumed: instant.optional(),
	/** Hands-on work finished. */
	done: instant.optional(),
	/** Accepted back by production. */
	restored: instant.optional(),
	verified: instant.optional(),
	closed: instant.optional(),
	rejected: instant.optional(),
	cancelled: instant.optional(),
	reopened: instant.optional()
});

const origin = z.object({
	type: z.enum(['request', 'plan', 'machine', 'step', 'ticket', 'import', 'work']),
	plan: id.optional(),
	/** Plan, asset and ordinal: what makes a planned occurrence one. */
	ordinal: z.int().optional(),
	dueOn: localDate.optional(),
	dueMeter: z.number().optional(),
	levels: z.array(id).max(20).optional(),
	work: id.optional(),
	step: id.optional(),
	event: id.optional(),
	system: z.string().max(60).optional(),
	ref: z.string().max(200).optional()
});

/** The whole story of one job, from the request to the close: an act on it is one write. */
export const work = z.object({
	...sited,
	...editable,
	kind: z.literal('work'),
	code,
	title: shortText,
	description: z.string().max(4_000).optional(),
	workKind: z.enum(WORK_KINDS),
	type: z.enum(WORK_TYPES).optional(),
	assetId: id.optional(),
	/** Names as they were then, for the record, outermost first. */
	place: z
		.array(z.object({ id, name: shortText, code: code.optional() }))
		.max(12)
		.optional(),
	impact: z.enum(IMPACTS),
	priority: z.union(PRIORITIES.map((priority) => z.literal(priority))),
	priorityOverride: stamp.extend({ reason: noteText, computed: z.int() }).optional(),
	status: z.enum(WORK_STATUSES),
	owner: party,
	assignees: z.array(id).max(20).optional(),
	/** Who wants to be told of it without doing it. */
	watchers: z.array(id).max(30).optional(),
	nextStep: shortText.optional(),
	dueOn: localDate.optional(),
	earliest: localDate.optional(),
	latest: localDate.optional(),
	plannedStart: instant.optional(),
	estimateMinutes: minutes.optional(),
	skills: z.array(id).max(10).optional(),
	procedure: z.object({ id, version: z.int() }).optional(),
	blockers: capped(blocker, WORK_CAPS.blockers).optional(),
	answers: capped(answer, WORK_CAPS.answers).optional(),
	labour: capped(labour, WORK_CAPS.labour).optional(),
	parts: capped(partLine, WORK_CAPS.parts).optional(),
	comments: capped(comment, WORK_CAPS.comments).optional(),
	photos: capped(photo, WORK_CAPS.photos).optional(),
	voice: capped(voice, WORK_CAPS.voice).optional(),
	meToo: capped(meToo, WORK_CAPS.meToo).optional(),
	permits: capped(permit, WORK_CAPS.permits).optional(),
	isolations: capped(isolation, WORK_CAPS.isolations).optional(),
	links: capped(link, WORK_CAPS.links).optional(),
	signatures: capped(signature, WORK_CAPS.signatures).optional(),
	doneTwice: capped(doneAgain, WORK_CAPS.doneTwice).optional(),
	turns: capped(turn, WORK_CAPS.turns).optional(),
	/** How many lines moved to events of their own because they no longer fitted here. */
	spilled: z.record(z.string().max(20), z.int()).optional(),
	/** The site's demands, for those who hold this item but not the site's policy. */
	demands: z
		.object({
			failureCodeFor: z.array(z.enum(IMPACTS)).max(5).optional(),
			signatureFor: z.array(z.string().max(40)).max(20).optional()
		})
		.optional(),
	/** Kinds of permit this item itself asks for, besides the asset's. */
	requirePermit: z.array(z.string().max(40)).max(10).optional(),
	failure: z
		.object({
			mode: z.string().max(20).optional(),
			cause: z.string().max(20).optional(),
			remedy: z.string().max(20).optional(),
			impact: z.enum(['critical', 'degraded', 'incipient']).optional(),
			found: noteText.optional(),
			...stamp.partial().shape
		})
		.optional(),
	downtimeId: id.optional(),
	origin,
	/** A round: what it goes to, in walking order. */
	stops: z.array(id).max(100).optional(),
	duplicateOf: id.optional(),
	/** Why it was rejected or cancelled, in words the requester reads. */
	reason: noteText.optional(),
	usefulness: z.enum(['needed', 'not-needed', 'found-something']).optional(),
	times
});

/** What the work cost: lines frozen at the rate of the day, corrected only by reversing lines. */
export const workCost = z.object({
	...sited,
	kind: z.literal('workCost'),
	work: id,
	currency,
	lines: capped(
		z.object({
			...stamp.shape,
			type: z.enum(['labour', 'part', 'service', 'other']),
			amount: money,
			/** The labour or part line it prices. */
			ref: id.optional(),
			note: shortText.optional(),
			reverses: id.optional()
		}),
		200
	)
});
