import { actorAt } from '../commands/judge.ts';
import { findOf, getOf } from '../commands/lookup.ts';
import type { Read } from '../commands/read.ts';
import { key } from '../model/keys.ts';
import { localDay } from '../model/local-day.ts';
import type { Actor } from './actor.ts';

/** A person as screens need them: who they are, where they belong, and which day it is there. */
export interface Who {
	id: string;
	name: string;
	site: string;
	teams: string[];
	today: string;
	actor: Actor;
}

/** Undefined while the person's own document is not on this device. */
export const whoIs = async (read: Read, person: string, at: string): Promise<Who | undefined> => {
	const doc = await getOf(read, 'person', person);
	if (!doc) return undefined;
	const site = await getOf(read, 'site', doc.site);
	const teams = await findOf(read, 'team', key.person(person));
	return {
		id: doc.id,
		name: doc.name,
		site: doc.site,
		teams: teams.filter(({ archived }) => !archived).map(({ id }) => id),
		today: localDay(at, site?.timeZone),
		actor: await actorAt(doc, read, at)
	};
};
