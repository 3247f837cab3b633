import { z } from 'zod';
import { id, instant, scope } from './fields.ts';

/** What every document carries, whatever its kind. */
export const documentFields = {
	id,
	kind: z.string().max(40),
	/** All scopes it lies in; a device holds it when it holds one of them. */
	scopes: z.array(scope).min(1).max(64),
	/** Rises by one with each act that changes it. Given by the framework, never by a command. */
	rev: z.int().min(0),
	createdAt: instant,
	createdBy: id,
	updatedAt: instant,
	archived: z.boolean()
};

export const document = z.looseObject(documentFields);

/** Any document, where the engine does not care which kind. */
export type Doc = z.infer<typeof document>;

/** Who last set a field; it ranks two people's words about the same thing. */
const edit = z.object({ at: instant, by: id, op: id });
const otherValue = z.object({ value: z.unknown(), at: instant, by: id });

/** Kinds of which people edit fields: two people's words for one field are both kept (`mergeEdits`). */
export const editable = {
	edits: z.record(z.string().max(60), edit).optional(),
	/** Field, then act: what somebody else wrote there at the same time; one tap restores it. */
	alsoWrote: z.record(z.string().max(60), z.record(id, otherValue)).optional()
};
export type Edits = z.infer<typeof editable.edits>;
export type AlsoWrote = z.infer<typeof editable.alsoWrote>;

/** A kind of document that belongs to one site. Fields that are not set are absent, never null. */
export const sited = { ...documentFields, site: id };

/** A line: written once, corrected only by another line. */
export const lineFields = {
	...sited,
	/** When it was done, and by whom. */
	at: instant,
	by: id,
	/** The line this one takes back or puts right. */
	corrects: id.optional()
};
