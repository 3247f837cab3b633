import { SYSTEM_ID, SYSTEM_NAME } from '#core/access/actor.ts';
import type { Doc } from '#core/model/document.ts';
import type { Party } from '#core/model/fields.ts';

/** Nothing is selected. */
export const NOTHING: ReadonlySet<string> = new Set();

/** A person or a team by name. */
export interface Somebody extends Party {
	name: string;
}

/** All of a kind: those who left keep their name on what they did. */
export const directory = (kind: string) => ({
	shelf: 'directory' as const,
	selector: { kind },
	sort: ['ixState', 'ixSort']
});

/** Teams first; `isHere`: work can be given to them. A shared device acts in its own name and does nobody's work. */
export const partiesOf = (shelves: readonly Doc[][]): (Somebody & { isHere: boolean })[] =>
	shelves.flat().map(({ id, kind, archived, ...doc }) => ({
		id,
		type: kind === 'team' ? ('team' as const) : ('person' as const),
		name: typeof doc['name'] === 'string' ? doc['name'] : id,
		isHere: !archived && (kind === 'team' || (doc['state'] === 'active' && doc['account'] === undefined))
	}));

/** What nobody did was done by the program itself. */
export const namesOf = (parties: readonly Somebody[]): Readonly<Record<string, string>> => ({
	[SYSTEM_ID]: SYSTEM_NAME,
	...Object.fromEntries(parties.map(({ id, name }) => [id, name]))
});
