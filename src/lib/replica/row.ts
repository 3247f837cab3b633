import { parseDocument } from '#core/model/collections.ts';
import { document } from '#core/model/document.ts';
import type { Doc } from '#core/model/document.ts';
import { keysOf } from '#core/model/keys.ts';
import { fromRow, toRow } from '#core/model/rows.ts';
import type { Shelf } from '#core/model/shelves.ts';

/** A row as RxDB's Dexie storage keeps it: the document, its index fields, the strings it is found by. */
export type Row = Doc & {
	_keys: string[];
	_deleted: '0';
	_attachments: Record<string, never>;
	_meta: { lwt: number };
	_rev: string;
};

export interface Placed {
	shelf: Shelf;
	row: Row;
}

/** `version` is that of the publication: `lwt` must rise with each, or RxDB's caches stay stale. */
export const placedOf = (doc: Doc, version: number): Placed | undefined => {
	const placed = toRow(doc);
	return (
		placed && {
			shelf: placed.shelf,
			row: {
				...placed.row,
				_keys: keysOf(doc),
				_deleted: '0',
				_attachments: {},
				_meta: { lwt: version },
				_rev: `${Math.max(1, doc.rev)}-s`
			}
		}
	);
};

export const docOf = (row: Row): Doc => fromRow(row) as Doc;

/** A document we could not trust: kept aside, told about, asked for again, in nobody's way (S-6). */
export interface Poison {
	id: string;
	rev: number;
	scopes: string[];
	why: string;
	doc: unknown;
}

/**
 * Only a document that fits its kind is trusted; what a newer server adds to one stays on it. Undefined: it has not even
 * an id to be kept aside by.
 */
export const check = (
	value: unknown,
	version: number
): { placed: Placed } | { poison: Poison } | undefined => {
	const parsed = parseDocument(value);
	if (parsed.ok) {
		const placed = placedOf(value as Doc, version);
		if (placed) return { placed };
	}
	const why = parsed.ok ? 'no shelf' : `${parsed.field}: ${parsed.message}`;
	const { success, data } = document.safeParse(value);
	if (success) return { poison: { id: data.id, rev: data.rev, scopes: data.scopes, why, doc: value } };
	const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
	return typeof id === 'string' ? { poison: { id, rev: 0, scopes: [], why, doc: value } } : undefined;
};
