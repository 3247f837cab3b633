import { findOf } from '#core/commands/lookup.ts';
import type { Read } from '#core/commands/read.ts';
import type { DocOf } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { key } from '#core/model/keys.ts';
import { foldedName, nameKey } from '../auth/name-keys.ts';

export type Person = Doc & DocOf<'person'>;

/** Devices and machines have keys of their own and never sign in by password. */
const isHere = ({ state, archived, account }: Person): boolean =>
	state === 'active' && !archived && account === undefined;

/** Who is meant by a code or a full name. Two people of one name sign in with their codes. */
export const findPerson = async (read: Read, typed: string): Promise<Person | undefined> => {
	const folded = foldedName(typed);
	if (folded === '') return undefined;
	for (const found of [key.code(folded), nameKey(folded)]) {
		const people = (await findOf(read, 'person', found)).filter(isHere);
		if (people.length > 0) return people.length === 1 ? people[0] : undefined;
	}
	return undefined;
};
