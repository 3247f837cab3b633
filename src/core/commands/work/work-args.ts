import { z } from 'zod';
import { code, id, instant, minutes, noteText, quantity } from '../../model/fields.ts';
import { work } from '../../model/work.ts';
import { labour, partLine, photo, signature, voice } from '../../model/work-parts.ts';

/** Words people typed may not be empty; why something was done is asked for by name. */
export const words = noteText.refine((text) => text.trim().length > 0, { error: 'empty' });

/** One field, with the word the person had before their eyes. */
export const changed = <T extends z.ZodType>(to: T) => z.object({ from: to.nullable().optional(), to });

const given = { at: true, by: true } as const;

export const photoArg = photo.omit(given);
export const voiceArg = voice.omit(given);
export const signatureArg = signature.omit({ ...given, name: true, device: true });

export const labourArg = z.object({
	person: id.optional(),
	from: instant.optional(),
	to: instant.optional(),
	minutes: minutes.optional(),
	type: labour.shape.type,
	note: noteText.optional()
});
export type LabourArg = z.infer<typeof labourArg>;

export const usedPart = z.object({
	part: id,
	quantity: quantity.refine((given) => given !== 0, { error: 'zero' }),
	unit: partLine.shape.unit,
	bin: id.optional(),
	serial: partLine.shape.serial,
	removedSerial: partLine.shape.removedSerial,
	note: partLine.shape.note
});

export const readingArg = z.object({
	meter: id,
	/** Where it is not the machine of the item. */
	asset: id.optional(),
	value: quantity,
	readAt: instant.optional(),
	restart: z.boolean().optional(),
	note: noteText.optional()
});

export const FAILURE_FIELDS = ['mode', 'cause', 'remedy', 'impact', 'found'] as const;
export const failureArg = work.shape.failure.unwrap().omit(given).partial();

/** A job as somebody first puts it into words. */
export const newWorkArg = z.object({
	/** Without one it gets the device's next. */
	code: code.optional(),
	title: work.shape.title.min(1),
	description: work.shape.description,
	workKind: work.shape.workKind.optional(),
	type: work.shape.type,
	assetId: id.optional(),
	impact: work.shape.impact.optional(),
	dueOn: work.shape.dueOn,
	estimateMinutes: work.shape.estimateMinutes
});
