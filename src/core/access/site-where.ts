import type { Read } from '../commands/read.ts';
import { isKind } from '../model/kind-guards.ts';
import { localDay } from '../model/local-day.ts';
import { actorOf } from './actor-of.ts';
import { can } from './can.ts';
import { siteScope } from './scopes.ts';

/** The first site at which this person may do all of these; undefined for everybody else. For pages that offer them. */
export const siteWhere = async (
	read: Read,
	id: string,
	now: string,
	...actions: readonly string[]
): Promise<string | undefined> => {
	const person = await read.get(id);
	if (!isKind(person, 'person')) return undefined;
	const zones = new Map<string, string>();
	for (const { site } of person.grants) {
		const place = await read.get(site);
		if (typeof place?.['timeZone'] === 'string') zones.set(site, place['timeZone']);
	}
	const actor = actorOf(person, (site) => localDay(now, zones.get(site) ?? 'UTC'));
	return person.grants.find(({ site }) =>
		actions.every((action) => can(actor, action, { site, scopes: [siteScope(site)] }))
	)?.site;
};
