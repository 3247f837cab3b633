import type { Field, ImportKind } from './fields.ts';
import { HISTORY_IMPORT, METER_IMPORT, STOCK_IMPORT } from './kinds/more-fields.ts';
import { ownImportFields } from './kinds/own-fields.ts';
import type { ClassDoc } from './kinds/own-fields.ts';
import { ASSET_IMPORT, LOCATION_IMPORT } from './kinds/place-fields.ts';
import { PLAN_IMPORT } from './kinds/plan-fields.ts';
import { PART_IMPORT, PERSON_IMPORT } from './kinds/record-fields.ts';

/** What can be said of each kind. */
const IMPORT_FIELDS: Readonly<Record<ImportKind, readonly Field[]>> = {
	assets: ASSET_IMPORT,
	locations: LOCATION_IMPORT,
	parts: PART_IMPORT,
	people: PERSON_IMPORT,
	plans: PLAN_IMPORT,
	meters: METER_IMPORT,
	stock: STOCK_IMPORT,
	history: HISTORY_IMPORT
};

/** With the fields that this plant has of its own. */
export const fieldsOf = (kind: ImportKind, classes: readonly ClassDoc[] = []): readonly Field[] =>
	kind === 'assets' ? [...IMPORT_FIELDS.assets, ...ownImportFields(classes)] : IMPORT_FIELDS[kind];
