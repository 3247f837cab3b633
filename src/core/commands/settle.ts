import { z } from 'zod';
import { KINDS, isKnown } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { same } from '../model/same.ts';
import type { Draft, Meta } from './command.ts';

export type Settled =
	| { ok: true; doc: Doc }
	/** Nothing changed: nothing is written. */
	| { ok: true; doc: undefined }
	| { ok: false; why: string };

const GIVEN = new Set(['rev', 'createdAt', 'createdBy', 'updatedAt']);

/** What JSON would lose or change later is lost or changed now: what is shown is what is stored and sent. */
const plain = (value: unknown): unknown =>
	value === undefined ? undefined : JSON.parse(JSON.stringify(value));

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

const absent = (value: unknown, schema: z.ZodType) => value === undefined && schema instanceof z.ZodOptional;

/**
 * A draft as it will be stored: revision and times given, every field it changes checked against its kind. Fields it
 * leaves alone are not checked again, so an old document that no longer fits in one place can still be worked on (S-6).
 */
export const settle = (draft: Draft, old: Doc | undefined, meta: Meta): Settled => {
	if (!isKnown(draft.kind)) return { ok: false, why: `${draft.kind}: unknown kind` };
	const shape: Readonly<Record<string, z.ZodType>> = KINDS[draft.kind].schema.shape;
	const basis = old?.kind === draft.kind ? old : undefined;
	const doc: Record<string, unknown> = { ...basis };
	let changed = basis === undefined;
	for (const [field, schema] of Object.entries(shape)) {
		if (GIVEN.has(field)) continue;
		const value = field === 'edits' ? signed(draft, old, meta) : draft[field];
		if (basis ? same(value, basis[field]) : absent(value, schema)) continue;
		const parsed = schema.safeParse(plain(value));
		if (!parsed.success) {
			const [issue] = parsed.error.issues;
			return {
				ok: false,
				why: `${draft.kind} ${[field, ...(issue?.path ?? [])].join('.')}: ${issue?.message}`
			};
		}
		changed = true;
		if (parsed.data === undefined) delete doc[field];
		else doc[field] = parsed.data;
	}
	if (!changed) return { ok: true, doc: undefined };
	const { id, kind, scopes, archived } = draft;
	return {
		ok: true,
		doc: {
			...doc,
			id,
			kind,
			scopes: [...scopes],
			archived,
			rev: (old?.rev ?? 0) + 1,
			createdAt: old?.createdAt ?? meta.at,
			createdBy: old?.createdBy ?? meta.actor.id,
			updatedAt: meta.at
		}
	};
};
