import { z } from 'zod';
import type { AlsoWrote, Edits } from '../model/document.ts';
import { fieldName, id } from '../model/fields.ts';
import { omit } from '../model/omit.ts';
import { refused } from './command.ts';
import type { Difference, Draft, Meta, Outcome } from './command.ts';

export const restoreArgs = z.object({
	id,
	field: fieldName,
	/** The act whose word is wanted back. */
	op: id
});

interface Editable {
	edits?: Edits;
	alsoWrote?: AlsoWrote;
}

export type Restored<D> =
	| { found: true; doc: D; value: unknown }
	/** It holds already: somebody else was quicker. */
	| { found: true; doc: undefined }
	| { found: false };

/** Puts back what somebody else wrote; the word that held until now takes its place among the others. */
export const restoreOther = <D extends Draft & Editable>(
	doc: D,
	read: (field: string) => unknown,
	{ field, op }: Pick<z.infer<typeof restoreArgs>, 'field' | 'op'>,
	meta: Pick<Meta, 'op' | 'at' | 'actor'>
): Restored<D> => {
	const others = doc.alsoWrote?.[field];
	const wanted = others?.[op];
	if (!wanted) {
		return doc.edits?.[field]?.op === op ? { found: true, doc: undefined } : { found: false };
	}
	const rest = omit(others, op);
	const held = doc.edits?.[field];
	const key = held?.op ?? `before:${op}`.slice(0, 100);
	const stepsBack = {
		value: read(field) ?? null,
		at: held?.at ?? String(doc['createdAt'] ?? meta.at),
		by: held?.by ?? String(doc['createdBy'] ?? meta.actor.id)
	};
	return {
		found: true,
		value: wanted.value ?? undefined,
		doc: {
			...doc,
			edits: { ...doc.edits, [field]: { at: meta.at, by: meta.actor.id, op: meta.op } },
			alsoWrote: { ...doc.alsoWrote, [field]: { ...rest, [key]: stepsBack } }
		}
	};
};

type Brought<D> = { doc: D; differences: Difference[] } | { refusal: Outcome };

/** The same for documents whose words stand in fields of their own. */
export const bringBack = <D extends Draft & Editable>(
	old: D,
	args: z.infer<typeof restoreArgs>,
	meta: Meta
): Brought<D> => {
	const found = restoreOther(old, (field) => old[field], args, meta);
	if (!found.found) return { refusal: refused('not-found', { field: 'op' }) };
	if (!('value' in found))
		return { doc: old, differences: [{ code: 'already-so', doc: old.id, field: args.field }] };
	return { doc: { ...found.doc, [args.field]: found.value }, differences: [] };
};
