import type { DocOf } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { key } from '../model/keys.ts';
import { findOf } from './lookup.ts';
import type { Read } from './read.ts';

/** The personal devices of somebody, wherever they have rights. */
export const ownDevices = async (
	read: Read,
	{ id, site, grants }: Pick<DocOf<'person'>, 'id' | 'site' | 'grants'>
): Promise<(Doc & DocOf<'device'>)[]> => {
	const sites = new Set([site, ...grants.map((grant) => grant.site)]);
	const found = await Promise.all([...sites].map((one) => findOf(read, 'device', key.kind('device', one))));
	return found.flat().filter(({ use, person }) => use === 'personal' && person === id);
};
