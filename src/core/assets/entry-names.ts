import type { Asset } from '../model/collections.ts';

const MAPS = ['meters', 'documents', 'isolation', 'fields', 'parts'] as const;

export interface EntryName {
	map: (typeof MAPS)[number];
	name: string;
}

/** In the book of who wrote what, each entry is a field of its own: `meters.hours`. */
export const entryOf = (field: string): EntryName | undefined => {
	const map = MAPS.find((one) => field.startsWith(`${one}.`));
	return map && { map, name: field.slice(map.length + 1) };
};

/** What is there by its key; spare parts are a list, and each is known by the part it is. */
export const entriesOf = (asset: Asset, map: EntryName['map']): Readonly<Record<string, unknown>> =>
	map === 'parts'
		? Object.fromEntries((asset.parts ?? []).map(({ part, ...entry }) => [part, entry]))
		: (asset[map] ?? {});
