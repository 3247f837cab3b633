import { z } from 'zod';
import { isolationPoint, manual, meter } from '../../model/asset.ts';
import { id } from '../../model/fields.ts';
import type { Draft } from '../command.ts';
import { mergeEdits } from '../merge-edits.ts';
import { onAsset } from './on-asset.ts';

/** A field of the book of who wrote what may have sixty letters. */
const KEY = 45;

/** A meter, a manual, an isolation point: each is a field of its own, so that what two people add at once both stays. */
const setEntry = (act: string, map: 'meters' | 'documents' | 'isolation', entry: z.ZodType) =>
	onAsset(
		act,
		z.object({
			id,
			/** Without it a new one. */
			key: id.max(KEY).optional(),
			from: z.unknown().optional(),
			/** null takes it away. */
			to: entry.nullable()
		}),
		(old, { key, from, to }, desk) => {
			const name = key ?? desk.meta.newId('en').slice(0, KEY);
			const field = `${map}.${name}`;
			const held: Readonly<Record<string, unknown>> = old[map] ?? {};
			const flat: Draft & Pick<typeof old, 'edits' | 'alsoWrote'> = { ...old, [field]: held[name] };
			const { doc, differences } = mergeEdits(flat, { [field]: { from, to } }, desk.meta);
			differences.forEach((difference) => desk.differ(difference));
			const others = Object.entries(held).filter(([one]) => one !== name);
			const value = doc[field];
			const entries = Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
			desk.put({ ...old, edits: doc.edits, alsoWrote: doc.alsoWrote, [map]: entries });
		}
	);

export const entryCommands = [
	setEntry('setMeter', 'meters', meter),
	setEntry('setManual', 'documents', manual),
	setEntry('setIsolation', 'isolation', isolationPoint)
];
