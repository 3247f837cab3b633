import { z } from 'zod';
import { editable, sited } from './document.ts';
import { code, id, instant, localDate, localTime, longText, minutes, party, quantity } from './fields.ts';
import { shortText } from './fields.ts';
import { CRITICALITIES } from './asset.ts';
import { ASSET_KINDS } from './asset-kinds.ts';
import { WORK_TYPES } from './work.ts';
import { WORK_KINDS } from './work-status.ts';

const calendarRule = z.object({
	every: z.int().min(1).max(1000),
	unit: z.enum(['day', 'week', 'month', 'year']),
	anchor: localDate,
	/** 1 is Monday. With `nth` it means "the second Tuesday". */
	weekdays: z.array(z.int().min(1).max(7)).max(7).optional(),
	nth: z.int().min(-5).max(5).optional(),
	/** Explicit days instead of a rule. */
	dates: z.array(localDate).max(400).optional()
});

const meterRule = z.object({
	meter: id,
	every: quantity,
	start: quantity.optional(),
	/** How far ahead of the value the work is raised. */
	lead: quantity.optional()
});

/** Raised by what the last readings of a meter say, once until that job has ended. */
const conditionRule = z.object({
	meter: id,
	/** Beyond a value; changing faster than a value per day; on its way to a value. */
	when: z.enum(['above', 'below', 'rises', 'falls', 'reaches']),
	value: quantity,
	/** So many readings one after the other must say so. */
	readings: z.int().min(1).max(20).optional(),
	/** `reaches` looks so far ahead. */
	withinDays: z.int().min(1).max(400).optional()
});

const tolerance = z.object({
	days: z.int().min(0).optional(),
	percent: z.number().min(0).max(100).optional()
});

const schedule = z.object({
	calendar: calendarRule.optional(),
	meter: meterRule.optional(),
	condition: conditionRule.optional(),
	/** Both rules given: whichever comes first, or only together with the meter. */
	combine: z.enum(['first', 'meter-only']).optional(),
	/** 0 keeps the calendar whatever happens, 100 counts from each completion. */
	shiftEarly: z.int().min(0).max(100).optional(),
	shiftLate: z.int().min(0).max(100).optional(),
	early: tolerance.optional(),
	late: tolerance.optional(),
	season: z.object({ from: z.string().max(5), to: z.string().max(5) }).optional(),
	nonWorkingDay: z.enum(['previous', 'next', 'nearest', 'keep']).optional(),
	calendarId: id.optional(),
	leadDays: z.int().min(0).max(400).optional(),
	at: localTime.optional()
});

const planLevel = z.object({
	id,
	name: shortText,
	every: z.int().min(1),
	procedure: id.optional(),
	covers: z.array(id).max(20).optional(),
	estimateMinutes: minutes.optional()
});

/** What must be done again and again, where, when and how. */
export const plan = z.object({
	...sited,
	...editable,
	kind: z.literal('plan'),
	code,
	name: shortText,
	description: longText.optional(),
	state: z.enum(['active', 'paused', 'ended']),
	workKind: z.enum(WORK_KINDS),
	type: z.enum(WORK_TYPES).optional(),
	assets: z.array(id).max(500).optional(),
	filter: z
		.object({
			under: id.optional(),
			kinds: z.array(z.enum(ASSET_KINDS)).optional(),
			maker: shortText.optional(),
			model: shortText.optional(),
			criticality: z.array(z.enum(CRITICALITIES)).optional()
		})
		.optional(),
	procedure: id.optional(),
	schedule,
	levels: z.array(planLevel).max(20).optional(),
	/** Plans whose turn counts as done when this one is done within their tolerance. */
	covers: z.array(id).max(20).optional(),
	/** One job that goes to all its machines in the order in which they stand in `assets`. */
	round: z.boolean().optional(),
	/** Slots of one group on one day and place become one round. */
	group: z.string().max(60).optional(),
	estimateMinutes: minutes.optional(),
	needsWindow: z.boolean().optional(),
	skills: z.array(id).max(10).optional(),
	parts: z
		.array(z.object({ part: id, quantity }))
		.max(50)
		.optional(),
	owner: party.optional(),
	priority: z.int().min(1).max(4).optional(),
	stack: z.enum(['one-open', 'stack']).optional(),
	/** By asset: the last slot that was settled and what the next one counts from. */
	slots: z
		.record(
			id,
			z.object({
				ordinal: z.int(),
				doneOn: localDate.optional(),
				doneMeter: z.number().optional(),
				dueOn: localDate.optional(),
				dueMeter: z.number().optional()
			})
		)
		.optional()
});

const limits = z.object({
	min: z.number().optional(),
	max: z.number().optional()
});

const step = z.object({
	id,
	instruction: z.string().max(2000),
	kind: z.enum(['check', 'number', 'choice', 'text', 'photo', 'reading', 'signature', 'scan']),
	unit: z.string().max(20).optional(),
	warn: limits.optional(),
	fail: limits.optional(),
	choices: z
		.array(z.object({ value: shortText, result: z.enum(['ok', 'warn', 'fail']).optional() }))
		.max(30)
		.optional(),
	required: z.boolean().optional(),
	/** Asked only when an earlier step was answered so. */
	condition: z
		.object({
			step: id,
			is: z.enum(['ok', 'warn', 'fail', 'na', 'equals', 'above', 'below']),
			value: z.unknown().optional()
		})
		.optional(),
	asset: id.optional(),
	meter: id.optional(),
	onFail: z.enum(['ask', 'create-work', 'block']).optional(),
	photos: z.array(z.string().max(64)).max(5).optional(),
	warning: z.string().max(1000).optional()
});

/** One version of a procedure. Published, it never changes: an open job keeps the version it began with. */
export const procedure = z.object({
	...sited,
	...editable,
	kind: z.literal('procedure'),
	/** Shared by all versions: the id of the first. */
	procedureId: id,
	version: z.int().min(1),
	state: z.enum(['draft', 'published', 'replaced', 'withdrawn']),
	code,
	name: shortText,
	description: longText.optional(),
	estimateMinutes: minutes.optional(),
	skills: z.array(id).max(10).optional(),
	requirePermit: z.array(z.string().max(40)).max(10).optional(),
	/** A second person must verify work done by it. */
	fourEyes: z.boolean().optional(),
	steps: z.array(step).max(200),
	publishedAt: instant.optional(),
	publishedBy: id.optional()
});
export type Step = z.infer<typeof step>;

/** Working days of a site or a part of it. */
export const calendar = z.object({
	...sited,
	...editable,
	kind: z.literal('calendar'),
	name: shortText,
	asset: id.optional(),
	/** By weekday, 1 is Monday. */
	workdays: z.array(z.object({ weekday: z.int().min(1).max(7), from: localTime, to: localTime })).max(30),
	exceptions: z
		.array(
			z.object({ on: localDate, working: z.boolean(), from: localTime.optional(), to: localTime.optional() })
		)
		.max(1000)
		.optional()
});

/** A time when production gives a machine away, or says it will not. */
export const productionWindow = z.object({
	...sited,
	...editable,
	kind: z.literal('window'),
	asset: id,
	from: instant,
	to: instant,
	type: z.enum(['free', 'running', 'shutdown', 'cleaning']),
	state: z.enum(['requested', 'granted', 'withdrawn']),
	source: z.string().max(60).optional(),
	reason: shortText.optional(),
	work: z.array(id).max(50).optional()
});

/** What was planned for a week when it began: written once, so that how much of it was done can be told for ever. */
export const plannedWeek = z.object({
	...sited,
	kind: z.literal('week'),
	/** The day on which it begins, a Monday where the plant's weeks do. */
	from: localDate,
	fixedAt: instant,
	fixedBy: id,
	items: z
		.array(
			z.object({
				work: id,
				on: localDate,
				person: id.optional(),
				team: id.optional(),
				minutes: minutes.optional(),
				workKind: z.enum(WORK_KINDS)
			})
		)
		.max(2000)
});
