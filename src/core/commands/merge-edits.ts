import { z } from 'zod';
import { id } from '../model/fields.ts';
import type { AlsoWrote, Edits } from '../model/document.ts';
import { creatorOf } from './ids.ts';
import { same } from '../model/same.ts';
import type { Difference, Draft, Meta } from './command.ts';

/** What a person changed, each field with the value they had before their eyes; null stands for "not set". */
export type Changes = Readonly<Record<string, { from?: unknown; to: unknown } | undefined>>;

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
					return [field, z.object({ from: z.unknown().optional(), to }).optional()];
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

/** Nobody reads more; every act keeps its words in the log in any case. */
const MOST_OTHERS = 20;

/** Keeps one entry for each value, the latest; the value that holds is never among the others. */
const keep = (others: Others, stamp: Stamp, value: unknown, holding: unknown): Others => {
	const all = Object.entries({ ...others, [stamp.op]: { value, at: stamp.at, by: stamp.by } })
		.filter(([, other]) => !same(other.value, holding))
		.sort(([opA, a], [opB, b]) => (isLater({ ...a, op: opA }, { ...b, op: opB }) ? -1 : 1));
	const latest = all.filter(([, other], i) => all.findIndex(([, one]) => same(one.value, other.value)) === i);
	return Object.fromEntries(latest.slice(0, MOST_OTHERS));
};

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
	const isNew = typeof doc['createdAt'] !== 'string';
	const mine: Stamp = { at: meta.at, by: meta.actor.id, op: meta.op };
	for (const [field, change] of Object.entries(changes)) {
		if (!change || same(change.from ?? null, change.to ?? null)) continue;
		const current = fields[field] ?? null;
		const to = change.to ?? null;
		const theirs = edits[field] ?? firstStamp(doc);
		// In a document that is only being made nobody else wrote anything, whatever was seen elsewhere.
		const agreed = isNew || same(current, to) || same(current, change.from ?? null);
		const mineHolds = (agreed && !same(current, to)) || isLater(mine, theirs);
		const others = replacedByMe(alsoWrote[field] ?? {}, mine, change.from);
		const rest = agreed
			? without(others, (value) => same(value, to))
			: mineHolds
				? keep(others, theirs, current, to)
				: keep(others, mine, to, current);
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

const without = (others: Others, isGone: (value: unknown, by: string) => boolean): Others =>
	Object.fromEntries(Object.entries(others).filter(([, other]) => !isGone(other.value, other.by)));

/** A person who goes on writing on their own device replaces their own earlier word. */
const replacedByMe = (others: Others, mine: Stamp, from: unknown) =>
	without(others, (value, by) => by === mine.by && same(value, from ?? null));

/** A value nobody has edited is as old as the document. */
const firstStamp = (doc: Draft): Stamp => ({
	at: typeof doc['createdAt'] === 'string' ? doc['createdAt'] : '',
	by: typeof doc['createdBy'] === 'string' ? doc['createdBy'] : '',
	op: creatorOf(doc.id)?.op ?? 'earlier'
});
