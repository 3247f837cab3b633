import { z } from 'zod';
import { asset, isolationPoint, manual, meter } from '../../model/asset.ts';
import { id } from '../../model/fields.ts';
import type { Asset } from '../../model/collections.ts';
import { entriesOf } from '../../assets/entry-names.ts';
import type { EntryName } from '../../assets/entry-names.ts';
import type { Draft } from '../command.ts';
import { mergeEdits } from '../merge-edits.ts';
import { onAsset } from './on-asset.ts';

/** A field of the book of who wrote what may have sixty letters. */
export const ENTRY_KEY = 45;

/** The map with this entry as it shall be; undefined takes it away. */
export const withEntry = (asset: Asset, { map, name }: EntryName, value: unknown) => {
	const held = entriesOf(asset, map);
	// What is changed stays in its place.
	const entries = Object.entries({ ...held, [name]: value }).filter(([, one]) => one !== undefined);
	if (map !== 'parts') return { [map]: Object.fromEntries(entries) };
	return { parts: entries.map(([part, entry]) => ({ part, ...(entry as object) })) };
};

/** A meter, a manual, an isolation point, a spare part: each is a field of its own, so that what two people add at once both stays. */
const setEntry = (act: string, map: EntryName['map'], entry: z.ZodType) =>
	onAsset(
		act,
		z.object({
			id,
			/** Without it a new one. */
			key: id.max(ENTRY_KEY).optional(),
			from: z.unknown().optional(),
			/** null takes it away. */
			to: entry.nullable()
		}),
		(old, { key, from, to }, desk) => {
			const name = key ?? desk.meta.newId('en').slice(0, ENTRY_KEY);
			const field = `${map}.${name}`;
			const held = entriesOf(old, map);
			const flat: Draft & Pick<typeof old, 'edits' | 'alsoWrote'> = { ...old, [field]: held[name] };
			const { doc, differences } = mergeEdits(flat, { [field]: { from, to } }, desk.meta);
			differences.forEach((difference) => desk.differ(difference));
			const entries = withEntry(old, { map, name }, doc[field]);
			desk.put({ ...old, edits: doc.edits, alsoWrote: doc.alsoWrote, ...entries });
		}
	);

export const entryCommands = [
	setEntry('setMeter', 'meters', meter),
	setEntry('setManual', 'documents', manual),
	setEntry('setIsolation', 'isolation', isolationPoint),
	/** Its key is the part's id. */
	setEntry('setPart', 'parts', asset.shape.parts.unwrap().element.omit({ part: true }))
];
