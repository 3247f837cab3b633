import { siteWhere } from '#core/access/site-where.ts';
import { findOf, getOf } from '#core/commands/lookup.ts';
import type { Read } from '#core/commands/read.ts';
import type { DocOf } from '#core/model/collections.ts';
import { key } from '#core/model/keys.ts';

export type DeviceDoc = DocOf<'device'>;

export interface DeviceRow {
	doc: DeviceDoc;
	/** Whose own it is. */
	owner: string | undefined;
}

export interface Keeping {
	/** The site whose devices this person looks after; undefined for everybody else. */
	site: string | undefined;
	mayEnrol: boolean;
	rows: DeviceRow[];
}

const NOTHING: Keeping = { site: undefined, mayEnrol: false, rows: [] };

/** Shared ones first, then by name. */
const inOrder = (a: DeviceRow, b: DeviceRow): number =>
	Number(b.doc.use === 'shared') - Number(a.doc.use === 'shared') || a.doc.name.localeCompare(b.doc.name);

const rowOf = async (read: Read, doc: DeviceDoc): Promise<DeviceRow> => {
	const owner = doc.use === 'personal' && doc.person ? await getOf(read, 'person', doc.person) : undefined;
	return { doc, owner: owner?.name };
};

/** The devices of the site, for whoever may lock one out. */
export const keepingOf =
	(person: string, now: string) =>
	async (read: Read): Promise<Keeping> => {
		const site = await siteWhere(read, person, now, 'device.revoke');
		if (site === undefined) return NOTHING;
		const devices = (await findOf(read, 'device', key.kind('device', site))).filter(
			({ archived }) => !archived
		);
		const rows = await Promise.all(devices.map((doc) => rowOf(read, doc)));
		const mayEnrol = (await siteWhere(read, person, now, 'device.enrol')) === site;
		return { site, mayEnrol, rows: rows.sort(inOrder) };
	};
