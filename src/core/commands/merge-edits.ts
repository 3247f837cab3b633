import { z } from 'zod';
import { id } from '../model/fields.ts';
import type { AlsoWrote, Edits } from '../model/document.ts';
import { same } from '../model/same.ts';
import type { Difference } from '../sync/op.ts';
import type { Draft, Meta } from './command.ts';

/** What a person changed, each field with the value they had before their eyes; null stands for "not set". */
export type Changes = Readonly<Record<string, { from: unknown; to: unknown } | undefined>>;

/** Arguments of an edit: only these fields, each new value as its kind's schema wants it. */
export const changesOf = <Shape extends z.ZodRawShape, Field extends keyof Shape & string>(
	shape: Shape,
	fields: readonly Field[]
): z.ZodType<Changes> =>
	z
		.strictObject(
			Object.fromEntries(
				fields.map((field) => {
					const schema: unknown = shape[field];
					const to =
						schema instanceof z.ZodOptional
							? (schema.unwrap() as z.ZodType).nullable()
							: (schema as z.ZodType);
					return [field, z.object({ from: z.json(), to }).optional()];
				})
			)
		)
		.refine((changes) => Object.keys(changes).length > 0, { error: 'nothing changed' }) as z.ZodType<Changes>;

export const editArgs = (changes: z.ZodType<Changes>) => z.object({ id, changes });

interface Stamp {
	at: string;
	by: string;
	op: string;
}

const isLater = (a: Stamp, b: Stamp) => (a.at === b.at ? a.op > b.op : a.at > b.at);

type Others = NonNullable<AlsoWrote>[string];

/** Keeps one entry for each value, the latest; the value that holds is never among the others. */
const keep = (others: Others, stamp: Stamp, value: unknown, holding: unknown): Others => {
	const rest = Object.entries(others).filter(
		([op, other]) =>
			op !== stamp.op &&
			!same(other.value, holding) &&
			!(same(other.value, value) && isLater(stamp, { ...other, op }))
	);
	const known = rest.some(([, other]) => same(other.value, value));
	if (!known && !same(value, holding))
		rest.push([stamp.op, { value: jsonOf(value), at: stamp.at, by: stamp.by }]);
	return Object.fromEntries(rest);
};

const jsonOf = (value: unknown) => z.json().parse(value ?? null);

/**
 * Lays a person's changes over the document as it is now. Different fields all hold. Where two people wrote one field,
 * the later act holds and the other word is kept beside it with name and time: clocks that run wrong can only choose
 * which of the two is on top.
 */
export const mergeEdits = <D extends Draft & { edits?: Edits; alsoWrote?: AlsoWrote }>(
	doc: D,
	changes: Changes,
	meta: Pick<Meta, 'op' | 'at'> & { actor: { id: string } }
): { doc: D; differences: Difference[] } => {
	const fields: Record<string, unknown> = { ...doc };
	const edits = { ...doc.edits };
	const alsoWrote = { ...doc.alsoWrote };
	const differences: Difference[] = [];
	const mine: Stamp = { at: meta.at, by: meta.actor.id, op: meta.op };
	for (const [field, change] of Object.entries(changes)) {
		if (!change || same(change.from ?? null, change.to ?? null)) continue;
		const current = fields[field] ?? null;
		const to = change.to ?? null;
		const theirs: Stamp = edits[field] ?? { at: createdAtOf(doc), by: createdByOf(doc), op: '' };
		const others = alsoWrote[field] ?? {};
		if (same(current, to)) {
			if (isLater(mine, theirs)) edits[field] = mine;
			continue;
		}
		const agreed = same(current, change.from ?? null);
		const mineHolds = agreed || isLater(mine, theirs);
		const holding = mineHolds ? to : current;
		const rest = agreed
			? without(others, holding)
			: mineHolds
				? keep(others, theirs, current, holding)
				: keep(others, mine, to, holding);
		if (mineHolds) {
			fields[field] = to === null ? undefined : to;
			edits[field] = mine;
		}
		if (Object.keys(rest).length > 0) alsoWrote[field] = rest;
		else delete alsoWrote[field];
		if (!agreed) {
			differences.push({
				code: 'also-wrote',
				doc: doc.id,
				field,
				detail: { by: theirs.by, at: theirs.at, holds: mineHolds ? 'yours' : 'theirs' }
			});
		}
	}
	const merged = {
		...fields,
		edits: Object.keys(edits).length > 0 ? edits : undefined,
		alsoWrote: Object.keys(alsoWrote).length > 0 ? alsoWrote : undefined
	};
	return { doc: merged as unknown as D, differences };
};

const without = (others: Others, value: unknown): Others =>
	Object.fromEntries(Object.entries(others).filter(([, other]) => !same(other.value, value)));

const createdAtOf = (doc: Draft) => (typeof doc['createdAt'] === 'string' ? doc['createdAt'] : '');
const createdByOf = (doc: Draft) => (typeof doc['createdBy'] === 'string' ? doc['createdBy'] : '');
