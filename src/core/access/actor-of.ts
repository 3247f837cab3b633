import type { DocOf } from '../model/collections.ts';
import type { Actor, Grant } from './actor.ts';

type Grants = DocOf<'person'>['grants'];

const live = (until: string | undefined, day: string) => until === undefined || until >= day;

/**
 * The person as rules see them on the day of the act. `dayAt` says which day it was at a site: authority ends with the
 * last day there, wherever the device was. An act done in time counts, however late it arrives.
 */
export const actorOf = (person: DocOf<'person'>, dayAt: (site: string) => string): Actor => ({
	id: person.id,
	active: person.state === 'active' && !person.archived,
	grants: person.grants.filter(({ until, site }) => live(until, dayAt(site))).map(grantOf),
	skills: (person.skills ?? [])
		.filter(({ until }) => live(until, dayAt(person.site)))
		.map(({ skill }) => skill)
});

const grantOf = ({ role, site, areas, until }: Grants[number]): Grant => ({
	role,
	site,
	...(areas && { areas }),
	...(until !== undefined && { until })
});
