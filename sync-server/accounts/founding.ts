import { findOf } from '#core/commands/lookup.ts';
import type { Read } from '#core/commands/read.ts';
import { key } from '#core/model/keys.ts';
import { seedCodes } from '#core/seed/seed-codes.ts';
import type { Store } from '../store/store.ts';
import type { Hand } from '../sync/own-acts.ts';

const hasAdmin = async (read: Read, site: string): Promise<boolean> =>
	(await findOf(read, 'person', key.kind('person', site))).some(
		({ state, archived, grants }) =>
			state === 'active' && !archived && grants.some((grant) => grant.role === 'admin' && grant.site === site)
	);

/** Whether there is a site and somebody who may let people in. */
export const isFounded = async (read: Read): Promise<boolean> => {
	for (const site of await findOf(read, 'site', 'kind:site')) if (await hasAdmin(read, site.id)) return true;
	return false;
};

/** A plant that is founded stays so: the last admin cannot go. Only another history of the store is another plant. */
export const foundedOnce = (store: Pick<Store, 'read'>): (() => Promise<boolean>) => {
	let founded: string | undefined;
	return () =>
		store.read(async (tx) => {
			const epoch = await tx.epoch();
			if (founded !== epoch && (await isFounded(tx))) founded = epoch;
			return founded === epoch;
		});
};

/** What people call the plant for short, until they call it something better. */
const siteCode = (name: string): string => signs(name).join('-').slice(0, 12) || 'SITE';

const personCode = (name: string): string => {
	const [first = '', ...more] = signs(name);
	if (more.length === 0) return first.slice(0, 12) || 'ADMIN';
	return [first, ...more]
		.map((word) => [...word][0] ?? '')
		.join('')
		.slice(0, 12);
};

const signs = (name: string): string[] =>
	name
		.normalize('NFC')
		.toUpperCase()
		.match(/[\p{L}\p{N}]+/gu) ?? [];

export interface Founding {
	readonly site: {
		readonly name: string;
		readonly timeZone: string;
		readonly publicAddress?: string | undefined;
	};
	readonly admin: string;
}

/** Site, then the first person, then the lists a plant begins with. */
export const found = async ({ act }: Hand, { site, admin }: Founding): Promise<void> => {
	const made = await act('asset.create', { kind: 'site', code: siteCode(site.name), ...site });
	const id = made('a');
	await act('person.create', {
		site: id,
		name: admin,
		code: personCode(admin),
		grants: [{ role: 'admin', site: id }]
	});
	for (const entry of seedCodes()) await act('code.create', { site: id, ...entry });
};

/** Of the acts above: the admin's password is kept before they are done, so that no admin is ever without one. */
export const ADMIN_ACT = 2;
