import { siteWhere } from '#core/access/site-where.ts';
import { findOf } from '#core/commands/lookup.ts';
import type { Read } from '#core/commands/read.ts';
import type { DocOf } from '#core/model/collections.ts';
import { key } from '#core/model/keys.ts';
import { localDay } from '#core/model/local-day.ts';

export type Person = DocOf<'person'>;

export interface Administration {
	/** The site whose people this person may let in; undefined for everybody else. */
	site: string | undefined;
	/** The day there. */
	today: string;
	/** Everybody there, those who left at the end: one who left by mistake can come back, and who was made anonymous not. */
	people: readonly Person[];
}

const NOBODY: Administration = { site: undefined, today: '', people: [] };

const inOrder = (a: Person, b: Person): number =>
	Number(b.state === 'active') - Number(a.state === 'active') || a.name.localeCompare(b.name);

/** What the person who is here may administer. Shared devices and machines have accounts and are nobody. */
export const administrationOf =
	(id: string, now: string) =>
	async (read: Read): Promise<Administration> => {
		const site = await siteWhere(read, id, now, 'person.create');
		if (site === undefined) return NOBODY;
		const all = await findOf(read, 'person', key.kind('person', site));
		const zone = (await read.get(site))?.['timeZone'];
		const today = localDay(now, typeof zone === 'string' ? zone : undefined);
		const people = all.filter(({ account, archived }) => account === undefined && !archived).sort(inOrder);
		return { site, today, people };
	};
