import type { Row } from '#core/import/convert.ts';
import type { ImportKind } from '#core/import/fields.ts';
import type { ImportPlan } from '#core/import/import-plan.ts';
import { planPlaces } from '#core/import/kinds/plan-places.ts';
import { ASSET_KINDS } from '#core/model/asset-kinds.ts';
import type { Doc } from '#core/model/document.ts';
import { isAsset } from '#core/model/kind-guards.ts';
import type { Shelf } from '#core/model/shelves.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';
import { once } from './once.ts';

const rowsOf = (queries: Queries, shelf: Shelf, kinds: readonly string[], sort: readonly string[]) =>
	once(together(kinds.map((kind) => queries.rows({ shelf, selector: { kind }, sort }))));

/** Everything that an import of this kind may touch, as this device knows it. */
export const docsOf = async (kind: ImportKind, queries: Queries): Promise<Doc[]> => {
	switch (kind) {
		case 'assets':
		case 'locations':
			return (await rowsOf(queries, 'assets', ASSET_KINDS, ['ixSort'])).flat();
		default:
			return [];
	}
};

/** What the rows would do to what this device knows now. */
export const planImport = async (
	kind: ImportKind,
	rows: readonly Row[],
	{ queries, site }: { queries: Queries; site: string }
): Promise<ImportPlan | undefined> => {
	switch (kind) {
		case 'assets':
		case 'locations': {
			const assets = (await docsOf(kind, queries)).filter((doc) => doc['site'] === site).filter(isAsset);
			const own = assets.find(({ id }) => id === site);
			if (!own) return undefined;
			return planPlaces(rows, { site: own, assets, usual: kind === 'locations' ? 'area' : 'by-parent' });
		}
		default:
			return undefined;
	}
};
