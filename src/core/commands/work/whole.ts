import type { Work } from '../../model/collections.ts';
import { key } from '../../model/keys.ts';
import { findOf } from '../lookup.ts';
import type { Read } from '../read.ts';

/** Lines that moved out of a full item, by the id they had in it. */
export const spilledId = (entry: string) => `note.${entry}`;

/** The item with everything that ever moved out of it: what rules look at, so that a long history changes no answer. */
export const wholeOf = async <W extends Pick<Work, 'id' | 'spilled'>>(read: Read, work: W): Promise<W> => {
	if (!work.spilled) return work;
	const maps: Record<string, Record<string, unknown>> = {};
	for (const note of await findOf(read, 'note', key.work(work.id))) {
		const map = (maps[note.from] ??= {});
		map[note.id.slice(spilledId('').length)] = note.entry;
	}
	const held: Readonly<Record<string, unknown>> = work;
	const merged = Object.entries(maps).map(([name, entries]) => [
		name,
		{ ...entries, ...(held[name] as object | undefined) }
	]);
	return { ...work, ...Object.fromEntries(merged) };
};
