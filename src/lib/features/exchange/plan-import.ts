import type { Row } from '#core/import/convert.ts';
import type { ImportKind } from '#core/import/fields.ts';
import type { ImportPlan } from '#core/import/import-plan.ts';
import type { Steps } from '#core/import/steps.ts';
import { maintenancePlans } from '#core/import/kinds/maintenance-plans.ts';
import type { ClassDoc } from '#core/import/kinds/own-fields.ts';
import { planMeters } from '#core/import/kinds/meters.ts';
import { planRecords, recordImport } from '#core/import/kinds/plan-records.ts';
import { planHistory } from '#core/import/kinds/work-history.ts';
import { planStock } from '#core/import/kinds/stock-counts.ts';
import { planPlaces } from '#core/import/kinds/plan-places.ts';
import { ASSET_KINDS } from '#core/model/asset-kinds.ts';
import { onTheWall } from '#core/import/site-clock.ts';
import type { Doc } from '#core/model/document.ts';
import { gaugeId } from '#core/model/gauge-id.ts';
import { isAsset, isKind } from '#core/model/kind-guards.ts';
import type { Shelf } from '#core/model/shelves.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { once } from '#lib/queries/once.ts';
import { together } from '#lib/queries/together.ts';

const rowsOf = (queries: Queries, shelf: Shelf, kinds: readonly string[], sort: readonly string[]) =>
	once(together(kinds.map((kind) => queries.rows({ shelf, selector: { kind }, sort }))));

/** An index of each shelf by which all of one kind can be read. */
const WALKS: Readonly<Record<Shelf, readonly string[]>> = {
	assets: ['ixSort'],
	work: ['ixOpen', 'ixNewest'],
	plans: ['ixState', 'ixSort'],
	stock: ['ixSort'],
	events: ['ixNewest'],
	directory: ['ixState', 'ixSort']
};

/** Everything of a shelf, kind by kind. What hangs on jobs lies among them and has no index by kind. */
export const allOfShelf = (queries: Queries, shelf: Shelf, kinds: readonly string[]): Promise<Doc[][]> =>
	shelf === 'work'
		? once(together([queries.rows({ shelf, selector: { ixOpen: { $gte: '' } }, sort: WALKS.work })]))
		: rowsOf(queries, shelf, kinds, WALKS[shelf]);

const CLASSES = {
	shelf: 'directory' as const,
	selector: { kind: 'assetClass' },
	sort: ['ixState', 'ixSort']
};

export const classRows = (queries: Queries) => queries.rows(CLASSES);

export const classesIn = (docs: readonly Doc[], site: string): ClassDoc[] =>
	docs.filter((doc): doc is ClassDoc => isKind(doc, 'assetClass')).filter((doc) => doc.site === site);

/** The sorts of machines a site knows. */
export const classesOf = async (queries: Queries, site: string): Promise<ClassDoc[]> =>
	classesIn(await once(classRows(queries)), site);

/** Everything that an import of this kind may touch, as this device knows it. */
export const docsOf = async (kind: ImportKind, queries: Queries): Promise<Doc[]> => {
	switch (kind) {
		case 'assets':
		case 'locations':
			return (await rowsOf(queries, 'assets', ASSET_KINDS, ['ixSort'])).flat();
		case 'parts':
			return (await rowsOf(queries, 'stock', ['part'], ['ixSort'])).flat();
		case 'people':
			return (await rowsOf(queries, 'directory', ['person'], ['ixState', 'ixSort'])).flat();
		case 'plans':
			return (await rowsOf(queries, 'plans', ['plan'], ['ixState', 'ixSort'])).flat();
		case 'meters':
			return (await rowsOf(queries, 'assets', [...ASSET_KINDS, 'gauge'], ['ixSort'])).flat();
		case 'stock': {
			const moved = await rowsOf(queries, 'events', ['movement'], ['ixNewest']);
			const held = await rowsOf(queries, 'stock', ['part', 'store', 'bin', 'level'], ['ixSort']);
			return [...held.flat(), ...moved.flat()];
		}
		case 'history':
			return (await allOfShelf(queries, 'work', [])).flat();
	}
};

export const readingRows = async (queries: Queries): Promise<Doc[]> =>
	(await rowsOf(queries, 'events', ['reading'], ['ixNewest'])).flat();

const readingKey = (gauge: string, value: number, wall: string) => `${gauge} ${wall} ${value}`;

/** What this device knows to be read, as a list would say it. */
const readingsOf = async (queries: Queries, site: string, zone: string | undefined): Promise<Set<string>> =>
	new Set(
		(await readingRows(queries)).flatMap((doc) =>
			isKind(doc, 'reading') && doc.site === site
				? [readingKey(gaugeId(doc.asset, doc.meter), doc.value, onTheWall(doc.at, zone))]
				: []
		)
	);

export const zoneIn = (assets: readonly (Doc & { timeZone?: string | undefined })[], site: string) =>
	assets.find(({ id }) => id === site)?.timeZone;

/** What the rows would do to what this device knows now, in short steps. */
export const planImport = async (
	kind: ImportKind,
	rows: readonly Row[],
	{ queries, site, makesPlaces = false }: { queries: Queries; site: string; makesPlaces?: boolean }
): Promise<Steps<ImportPlan> | undefined> => {
	switch (kind) {
		case 'assets':
		case 'locations': {
			const assets = (await docsOf(kind, queries)).filter((doc) => doc['site'] === site).filter(isAsset);
			const own = assets.find(({ id }) => id === site);
			if (!own) return undefined;
			const classes = await classesOf(queries, site);
			return planPlaces(rows, {
				site: own,
				assets,
				classes,
				usual: kind === 'locations' ? 'area' : 'by-parent'
			});
		}
		case 'parts':
		case 'people':
			return planRecords(rows, recordImport(kind, site), { site, docs: await docsOf(kind, queries) });
		case 'plans': {
			const machines = (await docsOf('assets', queries)).filter((doc) => doc['site'] === site);
			return planRecords(rows, maintenancePlans(machines), { site, docs: await docsOf(kind, queries) });
		}
		case 'meters': {
			const docs = await docsOf(kind, queries);
			const assets = docs.filter(isAsset).filter((doc) => doc.site === site);
			const gauges = new Map(docs.filter((doc) => doc.kind === 'gauge').map((doc) => [doc.id, doc]));
			const readingOf = (id: string) => {
				const gauge = gauges.get(id);
				return gauge && { value: gauge['value'], at: gauge['at'] };
			};
			const zone = zoneIn(assets, site);
			const read = rows.some(({ values }) => values['readAt'] !== undefined)
				? await readingsOf(queries, site, zone)
				: undefined;
			const isRead = (gauge: string, value: number, wall: string) =>
				read?.has(readingKey(gauge, value, wall)) === true;
			return planMeters(rows, { assets, zone, readingOf, isRead });
		}
		case 'stock':
			return planStock(rows, { site, docs: await docsOf(kind, queries), makesPlaces });
		case 'history': {
			const assets = (await docsOf('assets', queries)).filter(isAsset).filter((doc) => doc.site === site);
			const codes = (await rowsOf(queries, 'directory', ['code'], ['ixState', 'ixSort'])).flat();
			const known = (await docsOf(kind, queries)).filter((doc) => isKind(doc, 'work') && !doc.archived);
			// Also what was done here and taken out as a list.
			const numbers = new Set(
				known.flatMap((doc) =>
					isKind(doc, 'work') ? [doc.code, ...(doc.origin.ref === undefined ? [] : [doc.origin.ref])] : []
				)
			);
			return planHistory(rows, {
				...{ site, assets, zone: zoneIn(assets, site) },
				people: await docsOf('people', queries),
				codes: codes.filter((doc) => doc['site'] === site && !doc.archived),
				isKnown: (number) => numbers.has(number),
				now: new Date().toISOString()
			});
		}
	}
};
