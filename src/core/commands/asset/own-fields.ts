import { z } from 'zod';
import { isSaidAs } from '../../assets/own-fields.ts';
import { asset } from '../../model/asset.ts';
import { id } from '../../model/fields.ts';
import { refused } from '../command.ts';
import type { Draft } from '../command.ts';
import { getOf } from '../lookup.ts';
import { mergeEdits } from '../merge-edits.ts';
import type { Changes } from '../merge-edits.ts';
import { ENTRY_KEY } from './entries.ts';
import { onAsset } from './on-asset.ts';

/** More than one class has, because what an earlier class asked for is kept. */
const MOST_FIELDS = 120;

const BEFORE = 'fields.';
const value = asset.shape.fields.unwrap().valueType;

const inBook = <T>(map: Readonly<Record<string, T>>): Record<string, T> =>
	Object.fromEntries(Object.entries(map).map(([key, one]) => [`${BEFORE}${key}`, one]));

/** Values of the plant's own fields, each a field of its own: what two people say of two of them both stays. */
const setFields = onAsset(
	'setFields',
	z.object({
		id,
		changes: z
			.record(
				id.max(ENTRY_KEY),
				/** null takes it away. */
				z.object({ from: z.unknown().optional(), to: value.nullable() })
			)
			.refine((changes) => Object.keys(changes).length > 0, { error: 'nothing changed' })
	}),
	async (old, { changes }, desk) => {
		const known = old.classId === undefined ? undefined : await getOf(desk, 'assetClass', old.classId);
		for (const [key, { to }] of Object.entries(changes)) {
			const field = known?.fields?.[key];
			if (field && to !== null && !isSaidAs(field, to))
				return refused('malformed', { field: `${BEFORE}${key}` });
		}
		const flat: Draft & Pick<typeof old, 'edits' | 'alsoWrote'> = { ...old, ...inBook(old.fields ?? {}) };
		const { doc, differences } = mergeEdits(flat, inBook(changes) satisfies Changes, desk.meta);
		const fields = Object.fromEntries(
			Object.entries(doc).flatMap(([name, held]) =>
				name.startsWith(BEFORE) && held !== undefined ? [[name.slice(BEFORE.length), held]] : []
			)
		);
		if (Object.keys(fields).length > MOST_FIELDS) return refused('too-many', { field: 'fields' });
		differences.forEach((difference) => desk.differ(difference));
		desk.put({ ...old, edits: doc.edits, alsoWrote: doc.alsoWrote, fields });
		return undefined;
	}
);

export const ownFieldCommands = [setFields];
