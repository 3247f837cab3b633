import {
	fillWithDefaultSettings,
	getQueryMatcher,
	getSortComparator,
	normalizeMangoQuery,
	prepareQuery
} from 'rxdb';
import type { MangoQuery, PreparedQuery, RxJsonSchema, RxDocumentData } from 'rxdb';
import type { Shelf } from '#core/model/shelves.ts';
import { rxSchema } from './replica-database.ts';
import type { Row } from './row.ts';

/** What a screen asks of one shelf, in RxDB's words; `sort` names index fields, ascending. */
export interface ShelfQuery {
	shelf: Shelf;
	selector: Readonly<Record<string, unknown>>;
	sort: readonly string[];
	skip?: number;
	limit?: number;
}

export interface ServedQuery {
	shelf: Shelf;
	prepared: PreparedQuery<Row>;
	matches: (row: Row) => boolean;
	compare: (a: Row, b: Row) => number;
	skip: number;
	limit: number;
}

type Schema = RxJsonSchema<RxDocumentData<Row>>;

const schemas = new Map<Shelf, Schema>();

const schemaOf = (shelf: Shelf): Schema => {
	const known = schemas.get(shelf);
	if (known) return known;
	const filled = fillWithDefaultSettings(rxSchema(shelf)) as unknown as Schema;
	schemas.set(shelf, filled);
	return filled;
};

/**
 * The query as RxDB plans it. One that no index serves, filter and order both, is a mistake of ours: on a phone with
 * ten thousand rows it would take seconds.
 */
export const serve = ({ shelf, selector, sort, skip = 0, limit = Infinity }: ShelfQuery): ServedQuery => {
	const schema = schemaOf(shelf);
	const asked = { selector, sort: sort.map((field) => ({ [field]: 'asc' })) } as MangoQuery<Row>;
	const normalized = normalizeMangoQuery(schema, asked);
	// Every index begins with it; without it RxDB reads the whole shelf.
	const query = { ...normalized, selector: { ...normalized.selector, _deleted: { $eq: false } } };
	const prepared = prepareQuery(schema, query as typeof normalized);
	if (!prepared.queryPlan.selectorSatisfiedByIndex || !prepared.queryPlan.sortSatisfiedByIndex) {
		throw new Error(`No index of ${shelf} serves ${JSON.stringify({ selector, sort })}; see INDEXES`);
	}
	return {
		shelf,
		prepared,
		matches: getQueryMatcher(schema, normalized) as unknown as ServedQuery['matches'],
		compare: getSortComparator(schema, normalized) as unknown as ServedQuery['compare'],
		skip,
		limit
	};
};
