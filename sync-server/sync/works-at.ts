import { isKind } from '#core/model/kind-guards.ts';
import type { Grants, ReadTx } from '../store/store.ts';

const isThere = (grants: Grants | undefined, site: string): boolean =>
	grants?.some((grant) => grant.site === site) ?? false;

/** Whether this person works at a site, or worked there at that time: what then comes of it, others decide. */
export const worksAt = async (tx: ReadTx, id: string, site: string, at: string): Promise<boolean> => {
	const person = await tx.get(id);
	if (!isKind(person, 'person')) return false;
	if (person.site === site || isThere(person.grants, site)) return true;
	return isThere(await tx.formerGrants(id, at), site);
};
