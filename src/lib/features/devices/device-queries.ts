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
	/** Where it hangs. */
	place: string | undefined;
}

export interface Keeping {
	/** The site whose devices this person looks after; undefined for everybody else. */
	site: string | undefined;
	mayEnrol: boolean;
	rows: DeviceRow[];
	/** Where a shared device may hang: areas and lines, each with what it lies in. */
	places: DevicePlace[];
}

export interface DevicePlace {
	value: string;
	label: string;
}

const NOTHING: Keeping = { site: undefined, mayEnrol: false, rows: [], places: [] };

/** Shared ones first, then by name. */
const inOrder = (a: DeviceRow, b: DeviceRow): number =>
	Number(b.doc.use === 'shared') - Number(a.doc.use === 'shared') || a.doc.name.localeCompare(b.doc.name);

const rowOf = async (read: Read, doc: DeviceDoc): Promise<DeviceRow> => {
	const owner = doc.use === 'personal' && doc.person ? await getOf(read, 'person', doc.person) : undefined;
	const place = doc.asset === undefined ? undefined : (await read.get(doc.asset))?.['name'];
	return { doc, owner: owner?.name, place: typeof place === 'string' ? place : undefined };
};

const placesIn = async (read: Read, parent: string, above = ''): Promise<DevicePlace[]> => {
	const lies = key.parent(parent);
	const [areas, lines] = [await findOf(read, 'area', lies), await findOf(read, 'line', lies)];
	const here = [...areas, ...lines].filter(({ archived }) => !archived);
	const named = here.map(({ id, name }) => ({ value: id, label: `${above}${name}` }));
	const inside = await Promise.all(
		named.map(async (place) => [place, ...(await placesIn(read, place.value, `${place.label} › `))])
	);
	return inside.flat();
};

const byLabel = (a: DevicePlace, b: DevicePlace): number => a.label.localeCompare(b.label);

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
		const places = mayEnrol ? (await placesIn(read, site)).sort(byLabel) : [];
		return { site, mayEnrol, rows: rows.sort(inOrder), places };
	};
