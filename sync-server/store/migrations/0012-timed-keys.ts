import type { Migration } from './migration.ts';

/** As documents are written: the quotes of what people typed are escaped, so this is the field itself. */
const FIELD = '"at":"';
const LENGTH = '2026-03-23T06:00:00.000Z'.length;

/** Readings and movements are found by their time too (`timedKey`); new ones are written so. */
export const timedKeys: Migration = {
	version: 12,
	statements: ({ position }) => [
		`INSERT INTO doc_keys (key, doc_id)
			SELECT k.key || '@' || substr(d.body, ${position}(d.body, '${FIELD}') + ${FIELD.length}, ${LENGTH}), k.doc_id
			FROM docs d JOIN doc_keys k ON k.doc_id = d.id
			WHERE d.kind IN ('reading', 'movement') AND ${position}(d.body, '${FIELD}') > 0
				AND (k.key LIKE 'meter:%' OR k.key LIKE 'stock:%') AND k.key NOT LIKE '%@%'
			ON CONFLICT (key, doc_id) DO NOTHING`
	]
};
