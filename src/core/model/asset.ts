import { z } from 'zod';
import { ASSET_KINDS } from './asset-kinds.ts';
import { currency, id, instant, localDate, longText, money, party, quantity } from './fields.ts';
import { blobHash, capped, code, noteText, shortText, unit, webAddress } from './fields.ts';
import { editable, sited } from './document.ts';

export const CRITICALITIES = ['A', 'B', 'C', 'D'] as const;
const ASSET_STATES = ['running', 'degraded', 'stopped', 'out-of-use'] as const;

/** The exact string of a label. Scanned strings are matched before anything is parsed out of them. */
const tag = z.string().min(1).max(500);

/** The sentence "which label was on which thing, from when to when" survives every re-binding; it is on while `to` is open. */
const tagHistory = z.object({ tag, from: instant, to: instant.optional(), by: id });

export const externalId = z.object({ system: z.string().min(1).max(60), id: z.string().min(1).max(200) });

export const meter = z.object({
	name: shortText,
	unit,
	/** A counter only rises (run hours); a gauge goes up and down (temperature). */
	type: z.enum(['counter', 'gauge']),
	/** Where a counter starts over. */
	rollover: quantity.optional(),
	warn: z.object({ min: quantity.optional(), max: quantity.optional() }).optional(),
	fail: z.object({ min: quantity.optional(), max: quantity.optional() }).optional(),
	/** Expected rise per day until readings tell better. */
	perDay: quantity.optional(),
	archived: z.boolean().optional()
});

const sparePart = z.object({ part: id, quantity: quantity.optional(), position: shortText.optional() });

export const manual = z.object({
	title: shortText,
	type: z.enum(['manual', 'photo', 'drawing', 'certificate', 'other']),
	hash: blobHash.optional(),
	url: z.string().max(1000).optional(),
	mime: z.string().max(80).optional(),
	bytes: z.int().optional(),
	at: instant,
	by: id
});

export const isolationPoint = z.object({
	energy: z.string().max(40),
	/** The switch, valve or pin itself. */
	device: shortText,
	location: shortText.optional(),
	lockType: z.string().max(60).optional(),
	verifyMethod: shortText.optional(),
	order: z.int().optional(),
	archived: z.boolean().optional()
});

const level = z.int().min(1).max(5);

/** A place or a thing in the one tree. The code and tag name the place; the serial number names the thing in it. */
export const asset = z.object({
	...sited,
	...editable,
	kind: z.enum(ASSET_KINDS),
	name: shortText,
	code,
	/** Only this: paths are derived, so moving a whole line changes one document. */
	parentId: id.optional(),
	description: longText.optional(),
	criticality: z.enum(CRITICALITIES).optional(),
	criticalityInputs: z
		.object({
			safety: level.optional(),
			production: level.optional(),
			quality: level.optional(),
			redundancy: level.optional()
		})
		.optional(),
	state: z.enum(ASSET_STATES),
	/** When that state began. */
	stateSince: instant.optional(),
	tags: z.array(tag).max(20).optional(),
	tagHistory: z.array(tagHistory).max(50).optional(),
	externalIds: z.array(externalId).max(20).optional(),
	/** The failure-code group whose quick picks fit: rotating, electrical… */
	group: z.string().max(40).optional(),
	/** Which of the plant's own fields it has. */
	classId: id.optional(),
	/** Their values, by the field's id. */
	fields: z.record(id, z.union([noteText, z.number(), z.boolean()])).optional(),
	maker: shortText.optional(),
	model: shortText.optional(),
	serial: shortText.optional(),
	warrantyUntil: localDate.optional(),
	commissionedOn: localDate.optional(),
	retiredOn: localDate.optional(),
	retiredBecause: noteText.optional(),
	ownerTeam: id.optional(),
	/** Production answers for windows at this place. */
	productionOwner: party.optional(),
	/** Sites only: the zone in which their days begin. */
	timeZone: z.string().max(60).optional(),
	currency: currency.optional(),
	/** Sites only: the address that labels carry, and by which phones reach the plant's server. */
	publicAddress: webAddress.optional(),
	/** Sites only: made up to try things on; nothing here is real. */
	demo: z.literal(true).optional(),
	meters: capped(meter, 20).optional(),
	parts: z.array(sparePart).max(200).optional(),
	documents: capped(manual, 50).optional(),
	isolation: capped(isolationPoint, 40).optional(),
	/** Kinds of permit without which no work starts here. */
	requirePermit: z.array(z.string().max(40)).max(10).optional(),
	sortKey: z.string().max(60).optional()
});

/** What an asset is worth: a document of its own, because not everybody may see it. */
export const assetCost = z.object({
	...sited,
	...editable,
	kind: z.literal('assetCost'),
	asset: id,
	currency,
	replacementValue: money.optional(),
	costCentre: z.string().max(60).optional(),
	downtimePerHour: money.optional(),
	boughtFor: money.optional(),
	boughtOn: localDate.optional()
});
