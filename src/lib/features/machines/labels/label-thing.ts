import { ASSET_KINDS } from '#core/model/asset-kinds.ts';
import type { Doc } from '#core/model/document.ts';
import { isAsset, isKind } from '#core/model/kind-guards.ts';
import type { Source } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';
import { plantTree } from '../every-asset.ts';
import { PlantTree } from '../plant-tree.ts';

export const THING_KINDS = [...ASSET_KINDS, 'store', 'bin', 'part'] as const;
type ThingKind = (typeof THING_KINDS)[number];

/** What carries a label, and the places in which it is looked for. */
export interface Thing {
	readonly id: string;
	readonly code: string;
	readonly name: string;
	readonly kind: ThingKind;
	readonly site: string;
	readonly parentId?: string | undefined;
	/** A site's. */
	readonly publicAddress?: string | undefined;
}

/** Things that only hold others, as far as labels go. */
export const isPlaceOnly = ({ kind }: Thing): boolean => kind === 'site' || kind === 'store';

export const THINGS_OF = ['machines', 'stock'] as const;
export type ThingsOf = (typeof THINGS_OF)[number];

const thingOf = (doc: Doc): Thing[] => {
	if (doc.archived) return [];
	if (isAsset(doc)) return [doc];
	if (isKind(doc, 'part')) return [{ ...basics(doc), kind: 'part', parentId: doc.site }];
	if (isKind(doc, 'store')) return [{ ...basics(doc), kind: 'store', parentId: doc.site }];
	return isKind(doc, 'bin') ? [{ ...basics(doc), kind: 'bin', parentId: doc.store }] : [];
};

const basics = ({
	id,
	code,
	name,
	site
}: {
	id: string;
	code: string;
	name?: string | undefined;
	site: string;
}) => ({
	...{ id, code, site },
	name: name ?? ''
});

/** The stores of the plant with their bins, and all parts. */
const stockTree = (queries: Queries): Source<PlantTree<Thing>> => {
	const stock = ['store', 'bin', 'part'].map((kind) =>
		queries.rows({ shelf: 'stock', selector: { kind }, sort: ['ixSort'] })
	);
	const all = together([
		queries.rows({ shelf: 'assets', selector: { kind: 'site' }, sort: ['ixSort'] }),
		...stock
	]);
	return (show) => all((lists: Doc[][]) => show(new PlantTree(lists.flat().flatMap(thingOf))));
};

/** Everything of one sort that can get a label. */
export const thingTree = (queries: Queries, of: ThingsOf): Source<PlantTree<Thing>> =>
	of === 'stock' ? stockTree(queries) : plantTree(queries);
