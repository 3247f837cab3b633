import type { Doc } from '#core/model/document.ts';
import { toRow } from '#core/model/rows.ts';
import { inLots, plantOf, type PlantSize } from '../../plant/documents.ts';
import { asPouchDoc } from '../../plant/pouch-doc.ts';
import type { LocalPouch, PouchDoc } from './local-pouch.ts';

const LOT = 1_000;

export const withoutPouch = (doc: PouchDoc): Doc => ({ ...withoutMarks(doc), id: doc._id }) as Doc;

const putAll = async (pouch: LocalPouch, docs: Iterable<Doc>): Promise<void> => {
	for (const lot of inLots(docs, LOT)) {
		const written = await pouch.bulkDocs(lot.map(asPouchDoc));
		if (written.some(({ ok }) => !ok)) throw new Error('PouchDB did not take all of them');
	}
};

/** The whole plant, past any replication. */
export const storePlant = (pouch: LocalPouch, size: PlantSize): Promise<void> => putAll(pouch, plantOf(size));

/** The plant with what our shelves are indexed by, after these changes: PouchDB has one database for all shelves. */
export const storeRows = async (
	pouch: LocalPouch,
	size: PlantSize,
	changed: readonly Doc[]
): Promise<void> => {
	const later = new Map(changed.map((row) => [row.id, row]));
	const rows = function* (): Generator<Doc> {
		for (const doc of plantOf(size)) if (!later.has(doc.id)) yield withoutMarks(toRow(doc)?.row ?? doc);
		for (const row of changed) yield withoutMarks(row);
	};
	await putAll(pouch, rows());
};

/** Names that begin with an underscore are PouchDB's own. */
const withoutMarks = (row: Doc | PouchDoc): Doc =>
	Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith('_'))) as unknown as Doc;

export const everyDoc = async (pouch: LocalPouch): Promise<Doc[]> => {
	const { rows } = await pouch.allDocs({ include_docs: true });
	return rows.flatMap(({ id, doc }) => (doc && !id.startsWith('_design/') ? [withoutPouch(doc)] : []));
};
