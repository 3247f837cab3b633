import { IMPORT_KINDS, plainName } from './fields.ts';
import type { Field, ImportKind } from './fields.ts';
import { fieldsOf } from './import-fields.ts';

/** Which column says what, by field name; columns are counted from 0. */
export type Mapping = Readonly<Record<string, number>>;

/** Each field takes the first column that bears one of its names; each column is taken once. */
export const recognise = (header: readonly string[], fields: readonly Field[]): Mapping => {
	const plain = header.map(plainName);
	const taken = new Set<number>();
	const mapping: Record<string, number> = {};
	const most = Math.max(...fields.map(({ names }) => names.length), 0);
	// Our own word before the second best of another field.
	for (let rank = 0; rank < most; rank++) {
		for (const { name, names } of fields) {
			if (mapping[name] !== undefined || names[rank] === undefined) continue;
			const column = plain.findIndex((one, i) => one === names[rank] && !taken.has(i));
			if (column < 0) continue;
			mapping[name] = column;
			taken.add(column);
		}
	}
	return mapping;
};

/** Columns that only one kind of list has say more than a name. */
const TELLING: Readonly<Record<ImportKind, readonly string[]>> = {
	assets: ['parent', 'kind', 'serial', 'criticality', 'warrantyUntil', 'state', 'location'],
	locations: ['parent'],
	parts: ['nonStock', 'unit', 'supplier'],
	people: ['role', 'company'],
	plans: ['every', 'everyUnit', 'firstOn', 'fromCompletion', 'machines', 'workKind'],
	meters: ['machine', 'meter', 'counts', 'reading', 'readAt', 'rollover'],
	stock: ['bin'],
	history: ['machine', 'title', 'doneAt', 'startedAt', 'requestedAt', 'minutes']
};

/** What the file is, most likely; undefined where no column is known. */
export const kindOf = (header: readonly string[]): ImportKind | undefined => {
	const scored = IMPORT_KINDS.map((kind) => {
		const known = Object.keys(recognise(header, fieldsOf(kind)));
		const telling = known.filter((name) => TELLING[kind].includes(name)).length;
		return { kind, score: known.length === 0 ? 0 : known.length / header.length + telling };
	}).sort((a, b) => b.score - a.score);
	return scored[0] && scored[0].score > 0 ? scored[0].kind : undefined;
};
