import { siteWhere } from '#core/access/site-where.ts';
import type { Read } from '#core/commands/read.ts';
import type { DocOf } from '#core/model/collections.ts';

export type Person = DocOf<'person'>;

/** Everybody who may act. */
export const everybody = {
	shelf: 'directory',
	selector: { kind: 'person', ixState: 'active' },
	sort: ['ixSort']
} as const;

export interface Administration {
	/** The site whose people this person may let in; undefined for everybody else. */
	site: string | undefined;
}

/** What the person who is here may administer. */
export const administrationOf =
	(id: string, now: string) =>
	async (read: Read): Promise<Administration> => ({ site: await siteWhere(read, id, now, 'person.create') });
