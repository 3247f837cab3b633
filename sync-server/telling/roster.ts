import { findOf, getOf } from '#core/commands/lookup.ts';
import { policyId } from '#core/commands/policy-id.ts';
import type { Read } from '#core/commands/read.ts';
import { key } from '#core/model/keys.ts';
import type { Roster } from '#core/work/escalation.ts';

/** Who there is at a site and when they are at work, as the escalation asks it. */
export const rosterOf = async (read: Read, site: string): Promise<Roster> => {
	const of = <K extends 'person' | 'team' | 'shift'>(kind: K) => findOf(read, kind, key.kind(kind, site));
	const [people, teams, shifts] = [await of('person'), await of('team'), await of('shift')];
	const absences = await Promise.all(people.map(({ id }) => findOf(read, 'absence', key.person(id))));
	return {
		...{ site, people, teams, shifts, absences: absences.flat() },
		zone: (await getOf(read, 'site', site))?.timeZone,
		responseMinutes: (await getOf(read, 'policy', policyId(site)))?.responseMinutes
	};
};
