import { z } from 'zod';
import { editable, lineFields, sited } from './document.ts';
import { externalId } from './asset.ts';
import {
	blobHash,
	capped,
	code,
	currency,
	id,
	instant,
	localDate,
	longText,
	money,
	noteText,
	party
} from './fields.ts';
import { quantity, shortText, stamp, unit } from './fields.ts';

const wanted = z.object({
	min: quantity.optional(),
	max: quantity.optional(),
	reorderAt: quantity.optional(),
	reorderQuantity: quantity.optional()
});

export const part = z.object({
	...sited,
	...editable,
	kind: z.literal('part'),
	code,
	name: shortText,
	description: longText.optional(),
	unit,
	maker: shortText.optional(),
	makerCode: shortText.optional(),
	group: z.string().max(60).optional(),
	tags: z.array(z.string().min(1).max(500)).max(20).optional(),
	externalIds: z.array(externalId).max(20).optional(),
	/** Normally kept in stock; the others are bought when needed. */
	stocked: z.boolean().optional(),
	serialised: z.boolean().optional(),
	shelfLifeDays: z.int().optional(),
	kit: z
		.array(z.object({ part: id, quantity }))
		.max(100)
		.optional(),
	alternates: z.array(id).max(20).optional(),
	supplier: shortText.optional(),
	supplierCode: shortText.optional(),
	leadDays: z.int().min(0).optional(),
	photo: blobHash.optional(),
	/** By store. */
	levels: capped(wanted, 40).optional(),
	/** The bin where a store usually keeps it, by store. */
	homes: capped(id, 40).optional()
});

export const partCost = z.object({
	...sited,
	...editable,
	kind: z.literal('partCost'),
	part: id,
	currency,
	unitCost: money,
	costCentre: z.string().max(60).optional(),
	validFrom: localDate.optional()
});

export const store = z.object({
	...sited,
	...editable,
	kind: z.literal('store'),
	code,
	name: shortText,
	asset: id.optional(),
	keeper: party.optional()
});

export const bin = z.object({
	...sited,
	...editable,
	kind: z.literal('bin'),
	store: id,
	code,
	name: shortText.optional(),
	tags: z.array(z.string().min(1).max(500)).max(20).optional()
});

const MOVEMENT_TYPES = ['issue', 'return', 'receive', 'move', 'count', 'adjust'] as const;

/** What a bin holds is the sum of its lines, everywhere and always (S-8). A move is two of them. */
export const movement = z.object({
	...lineFields,
	kind: z.literal('movement'),
	part: id,
	store: id,
	bin: id,
	/** Positive into the bin, negative out of it. */
	quantity,
	type: z.enum(MOVEMENT_TYPES),
	/** What somebody counted; the quantity is the difference to what the lines said at that moment. */
	counted: quantity.optional(),
	work: id.optional(),
	order: id.optional(),
	count: id.optional(),
	/** The other half of a move. */
	pair: id.optional(),
	serial: shortText.optional(),
	lot: shortText.optional(),
	reason: noteText.optional()
});

export const levelId = (part: string, bin: string) => `level.${part}.${bin}`;

/**
 * The sum of a bin's lines, carried along by the act that appends a line and by nothing else, because a device does not
 * hold lines older than its window. It always equals that sum (S-8); below zero it says that a count is due.
 */
export const level = z.object({
	...sited,
	kind: z.literal('level'),
	part: id,
	store: id,
	bin: id,
	onHand: quantity,
	/** How many lines it sums. */
	lines: z.int().min(0),
	lastAt: instant,
	countedAt: instant.optional()
});

export const reservation = z.object({
	...sited,
	...editable,
	kind: z.literal('reservation'),
	part: id,
	store: id.optional(),
	work: id,
	quantity,
	neededOn: localDate.optional(),
	state: z.enum(['open', 'filled', 'released'])
});

/** A purchase order. What came is what the stock lines say that name it. */
export const order = z.object({
	...sited,
	...editable,
	kind: z.literal('order'),
	code,
	supplier: shortText,
	state: z.enum(['draft', 'ordered', 'received', 'cancelled']),
	store: id.optional(),
	lines: capped(
		z.object({
			...stamp.shape,
			part: id,
			quantity,
			expectedOn: localDate.optional(),
			work: id.optional(),
			note: shortText.optional()
		}),
		100
	),
	orderedOn: localDate.optional(),
	externalIds: z.array(externalId).max(10).optional(),
	note: noteText.optional()
});

export const count = z.object({
	...sited,
	...editable,
	kind: z.literal('count'),
	code,
	store: id,
	bins: z.array(id).max(500).optional(),
	parts: z.array(id).max(500).optional(),
	state: z.enum(['open', 'done', 'cancelled']),
	owner: party.optional(),
	dueOn: localDate.optional(),
	/** Why it was asked for: a bin that went below nothing, a yearly count. */
	reason: shortText.optional(),
	lines: capped(
		z.object({
			...stamp.shape,
			part: id,
			bin: id,
			counted: quantity,
			expected: quantity.optional(),
			movement: id.optional()
		}),
		500
	).optional()
});
