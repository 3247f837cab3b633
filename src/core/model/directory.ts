import { z } from 'zod';
import { ROLES } from '../access/actor.ts';
import { editable, sited } from './document.ts';
import { capped, code, id, instant, localDate, localTime, minutes, noteText } from './fields.ts';
import { shortText, unit, words } from './fields.ts';
import { IMPACTS } from './work-status.ts';

export const grant = z.object({
	role: z.enum(ROLES),
	site: id,
	areas: z.array(id).max(50).optional(),
	until: localDate.optional()
});

/** A person as every colleague may see them: no secret, no wage. */
export const person = z.object({
	...sited,
	...editable,
	kind: z.literal('person'),
	name: shortText,
	code,
	/** Left people keep their name on what they did and lose every right. */
	state: z.enum(['active', 'left', 'revoked']),
	/** A shared device or a machine that acts in its own name; absent for people. */
	account: z.enum(['device', 'machine']).optional(),
	grants: z.array(grant).max(60),
	skills: z
		.array(z.object({ skill: id, until: localDate.optional() }))
		.max(60)
		.optional(),
	company: shortText.optional(),
	locale: z.string().max(12).optional(),
	shift: id.optional(),
	minutesPerWeek: minutes.optional(),
	color: z.string().max(20).optional()
});

export const team = z.object({
	...sited,
	...editable,
	kind: z.literal('team'),
	name: shortText,
	code,
	members: z.array(id).max(300),
	lead: id.optional(),
	/** Who is called first, second, third; of them, who is on shift. */
	onCall: z.array(id).max(20).optional(),
	areas: z.array(id).max(50).optional()
});

export const skill = z.object({
	...sited,
	...editable,
	kind: z.literal('skill'),
	name: shortText,
	code,
	certificate: z.boolean().optional(),
	validMonths: z.int().optional()
});

export const shift = z.object({
	...sited,
	...editable,
	kind: z.literal('shift'),
	name: shortText,
	code,
	/** The turn repeats after this many days, counted from the anchor. */
	cycleDays: z.int().min(1).max(400),
	anchor: localDate,
	turns: z.array(z.object({ day: z.int().min(0), from: localTime, to: localTime })).max(400),
	breakMinutes: minutes.optional()
});

export const absence = z.object({
	...sited,
	...editable,
	kind: z.literal('absence'),
	person: id,
	from: localDate,
	to: localDate,
	/** Never the medical reason: colleagues see this. */
	type: z.enum(['away', 'training', 'meeting', 'other-duty']),
	minutesPerDay: minutes.optional()
});

/** A sort of machine with fields of the plant's own: pumps have a head, doors a fire rating. */
export const assetClass = z.object({
	...sited,
	...editable,
	kind: z.literal('assetClass'),
	name: shortText,
	code,
	fields: capped(
		z.object({
			name: shortText,
			type: z.enum(['text', 'number', 'date', 'choice', 'yes-no']),
			unit: unit.optional(),
			choices: z.array(shortText).max(40).optional(),
			required: z.boolean().optional(),
			order: z.int().optional(),
			archived: z.boolean().optional()
		}),
		40
	).optional()
});

const CODE_LISTS = [
	'mode',
	'cause',
	'remedy',
	'impact',
	'group',
	'stop-reason',
	'reject-reason',
	'delay-reason',
	'permit-type',
	'energy',
	'activity'
] as const;

/** One entry of a list people pick from. */
export const codeEntry = z.object({
	...sited,
	...editable,
	kind: z.literal('code'),
	list: z.enum(CODE_LISTS),
	code,
	label: words,
	hint: words.optional(),
	groups: z.array(z.string().max(40)).max(30).optional(),
	/** Causes: what happened to the part, or where it came from. */
	causeKind: z.enum(['mechanism', 'origin']).optional(),
	/** Quick picks that often go with it. */
	likelyCauses: z.array(z.string().max(40)).max(30).optional(),
	likelyRemedies: z.array(z.string().max(40)).max(30).optional(),
	impact: z.enum(['critical', 'degraded', 'incipient']).optional(),
	needsFollowUp: z.boolean().optional(),
	iso14224: z.string().max(20).optional(),
	order: z.int().optional()
});

/** What a site demands and allows. Anything absent has a default in the rules. */
export const policy = z.object({
	...sited,
	...editable,
	kind: z.literal('policy'),
	/** Target response in minutes by priority. */
	responseMinutes: z.record(z.string().max(1), minutes).optional(),
	requestWithoutLogin: z.boolean().optional(),
	approvalNeeded: z.boolean().optional(),
	failureCodeFor: z.array(z.enum(IMPACTS)).max(5).optional(),
	verifyFor: z.enum(['never', 'critical', 'always']).optional(),
	signatureFor: z.array(z.string().max(40)).max(20).optional(),
	closeWhenDone: z.boolean().optional(),
	deviceMonths: z.int().min(1).max(240).optional(),
	onTime: z.enum(['by-date', 'plus-day', 'interval']).optional(),
	pmInsidePlanned: z.enum(['loss', 'excluded']).optional(),
	/** When the plan of the week that has begun is fixed: a weekday (1 is Monday) and a time at the site. */
	weekFixed: z.object({ weekday: z.int().min(1).max(7), at: localTime }).optional(),
	repeatDays: z.int().optional(),
	lockMinutes: z.int().optional(),
	/** So long a device works without having reached the server. */
	offlineDays: z.int().min(1).max(365).optional()
});

/** A phone, tablet or browser that may act. Its key and token are the server's business. */
export const device = z.object({
	...sited,
	...editable,
	kind: z.literal('device'),
	name: shortText,
	/** Human codes made on it begin with this, for ever: `K7-0042`. */
	prefix: z.string().regex(/^[A-Z0-9]{2,5}$/),
	state: z.enum(['active', 'revoked']),
	/** Bolted to a line and used by whoever stands there, or one person's own. */
	use: z.enum(['shared', 'personal', 'server']),
	asset: id.optional(),
	person: id.optional(),
	revokedAt: instant.optional(),
	note: noteText.optional()
});

/** What an hour of a person costs. */
export const wage = z.object({
	...sited,
	...editable,
	kind: z.literal('wage'),
	person: id,
	currency: z.string().regex(/^[A-Z]{3}$/),
	perHour: z.int().min(0),
	validFrom: localDate
});
