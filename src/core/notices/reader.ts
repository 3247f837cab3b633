import { findOf, getOf } from '../commands/lookup.ts';
import type { Read } from '../commands/read.ts';
import { key } from '../model/keys.ts';
import type { Reader } from './notice.ts';

/** Whom notices are for; undefined while the device does not know them. Teams that answer for areas narrow what is theirs. */
export const readerOf = async (read: Read, person: string): Promise<Reader | undefined> => {
	const who = await getOf(read, 'person', person);
	if (!who || who.account !== undefined) return undefined;
	const teams = (await findOf(read, 'team', key.person(person))).filter(({ archived }) => !archived);
	const grants = who.grants.filter(({ site }) => site === who.site);
	const granted = grants.some(({ areas }) => areas === undefined)
		? undefined
		: grants.flatMap(({ areas }) => areas ?? []);
	const theirs = teams.flatMap(({ areas }) => areas ?? []);
	return {
		id: person,
		teams: teams.map(({ id }) => id),
		areas: theirs.length > 0 ? theirs : granted,
		site: who.site
	};
};
