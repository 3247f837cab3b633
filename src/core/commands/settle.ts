import { z } from 'zod';
import { KINDS, type Kind } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { asJson } from '../model/as-json.ts';
import { fitsOf, parsedBy, type Fits } from '../model/fits.ts';
import { same } from '../model/same.ts';
import type { Draft, Meta } from './command.ts';

export type Settled =
	| { ok: true; doc: Doc }
	/** Nothing changed: nothing is written. */
	| { ok: true; doc: undefined }
	| { ok: false; why: string };

const GIVEN = new Set(['rev', 'createdAt', 'createdBy', 'updatedAt']);

interface Field {
	readonly name: string;
	readonly schema: z.ZodType;
	readonly fits: Fits;
	readonly optional: boolean;
}

const fieldsOf = (kind: Kind): readonly Field[] =>
	Object.entries<z.ZodType>(KINDS[kind].schema.shape)
		.filter(([name]) => !GIVEN.has(name))
		.map(([name, schema]) => ({
			name,
			schema,
			fits: fitsOf(schema),
			optional: schema instanceof z.ZodOptional
		}));

const FIELDS = new Map<string, readonly Field[]>(
	(Object.keys(KINDS) as Kind[]).map((kind) => [kind, fieldsOf(kind)])
);

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

/** A field people edit, changed by an act that is no edit: whoever edits it next must know who wrote it last, and when. */
const signed = (draft: Draft, old: Doc | undefined, meta: Meta): unknown => {
	const before = old?.['edits'];
	const edits = draft['edits'];
	if (!isObject(edits) || !isObject(before)) return edits;
	const unsigned = Object.keys(edits).filter(
		(field) => same(edits[field], before[field]) && !same(draft[field], old?.[field])
	);
	const stamp = { at: meta.at, by: meta.actor.id, op: meta.op };
	return unsigned.length === 0
		? edits
		: { ...edits, ...Object.fromEntries(unsigned.map((field) => [field, stamp])) };
};

/** A field as JSON holds it and its kind takes it. */
const taken = ({ schema, fits }: Field, value: unknown) =>
	fits(value) ? { success: true as const, data: value } : parsedBy(schema, asJson(value));

/**
 * A draft as it will be stored: revision and times given, every field it changes checked against its kind. Fields it
 * leaves alone are not checked again, so an old document that no longer fits in one place can still be worked on (S-6).
 */
export const settle = (draft: Draft, old: Doc | undefined, meta: Meta): Settled => {
	const fields = FIELDS.get(draft.kind);
	if (!fields) return { ok: false, why: `${draft.kind}: unknown kind` };
	const basis = old?.kind === draft.kind ? old : undefined;
	const doc: Record<string, unknown> = { ...basis };
	let changed = basis === undefined;
	for (const field of fields) {
		const { name } = field;
		const value = name === 'edits' ? signed(draft, old, meta) : draft[name];
		if (basis ? same(value, basis[name]) : value === undefined && field.optional) continue;
		const parsed = taken(field, value);
		if (!parsed.success) {
			const [issue] = parsed.error.issues;
			return {
				ok: false,
				why: `${draft.kind} ${[name, ...(issue?.path ?? [])].join('.')}: ${issue?.message}`
			};
		}
		changed = true;
		if (parsed.data === undefined) delete doc[name];
		else doc[name] = parsed.data;
	}
	if (!changed) return { ok: true, doc: undefined };
	const { id, kind, scopes, archived } = draft;
	return {
		ok: true,
		doc: Object.assign(doc, {
			id,
			kind,
			scopes: [...scopes],
			archived,
			rev: (old?.rev ?? 0) + 1,
			createdAt: old?.createdAt ?? meta.at,
			createdBy: old?.createdBy ?? meta.actor.id,
			updatedAt: meta.at
		})
	};
};
