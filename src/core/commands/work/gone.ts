import type { Party } from '../../model/fields.ts';
import type { Desk } from '../desk.ts';
import { getOf } from '../lookup.ts';

/** Somebody who left, or was locked out: what is given to them nobody would do. */
export const isGone = async (desk: Desk, { type, id }: Party): Promise<boolean> => {
	if (type === 'team') return false;
	const person = await getOf(desk, 'person', id);
	return person !== undefined && (person.state !== 'active' || person.archived);
};
