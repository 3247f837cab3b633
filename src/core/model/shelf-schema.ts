import { KINDS } from './collections.ts';
import { documentFields } from './document.ts';
import { INDEXES, ROW_FIELDS } from './rows.ts';
import type { Shelf } from './shelves.ts';

interface TextProperty {
	type: 'string';
	maxLength: number;
	enum?: string[];
}

export interface ShelfSchema<Property = TextProperty> {
	version: 0;
	primaryKey: 'id';
	type: 'object';
	properties: Record<string, Property>;
	required: string[];
	indexes: string[][];
}

export const kindsOn = (shelf: Shelf) => Object.entries(KINDS).filter(([, entry]) => entry.shelf === shelf);

/**
 * What the page tells RxDB about a shelf: the key and what it is indexed by. RxDB checks nothing else outside of
 * development, and writing out every field (`rxSchemaOf`) would cost a phone a tenth of a second at each start.
 */
export const shelfSchemaOf = (shelf: Shelf): ShelfSchema => ({
	version: 0,
	primaryKey: 'id',
	type: 'object',
	properties: {
		id: { type: 'string', maxLength: 100 },
		kind: { type: 'string', maxLength: 40, enum: kindsOn(shelf).map(([kind]) => kind) },
		createdAt: { type: 'string', maxLength: 24 },
		...Object.fromEntries(
			Object.entries(ROW_FIELDS[shelf]).map(([name, maxLength]) => [
				name,
				{ type: 'string' as const, maxLength }
			])
		)
	},
	required: [...Object.keys(documentFields), ...Object.keys(ROW_FIELDS[shelf])],
	indexes: INDEXES[shelf].map((index) => [...index])
});
