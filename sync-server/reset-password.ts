import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findPerson } from './accounts/find-person.ts';
import { Clients } from './auth/clients.ts';
import { Credentials } from './auth/credentials.ts';
import { PasswordHashes } from './auth/password-hash.ts';
import { Passwords } from './auth/passwords.ts';
import { newSetUpCode, shownCode } from './auth/set-up-code.ts';
import { openDatabase, type StorePlace } from './open-store.ts';
import { unreadable } from './store/backup/data-version.ts';
import type { Driver } from './store/sql/driver.ts';
import { SqlStore } from './store/sql/sql-store.ts';
import { DATABASE_NAME } from './store/sqlite/open-sqlite.ts';
import { storedKeysOf } from './stored-keys.ts';
import { WORLD, type World } from './surroundings.ts';
import { OwnActs } from './sync/own-acts.ts';

export type Reset = { ok: true; name: string; password: string } | { ok: false; problem: string };

/**
 * For a plant whose only admin forgot theirs: whoever may read the server's data may as well come in. Beside a running
 * server; every key that the old password gave ends, and the log says that it was done here.
 */
export const resetPassword = async (
	place: StorePlace,
	typed: string,
	world: World = WORLD
): Promise<Reset> => {
	if (place.postgres === undefined && !existsSync(join(place.data, DATABASE_NAME)))
		return { ok: false, problem: `There is no database in ${place.data}: name its folder with --data.` };
	const opening = await openDatabase(place);
	if (!opening.ok) return opening;
	const store = new SqlStore(opening.driver, storedKeysOf, world.random);
	try {
		const problem = await unreadable(opening.driver, opening.place);
		return problem === undefined
			? await resetIn(opening.driver, store, typed, world)
			: { ok: false, problem };
	} finally {
		await store.close();
	}
};

const resetIn = async (driver: Driver, store: SqlStore, typed: string, world: World): Promise<Reset> => {
	const person = await store.read((tx) => findPerson(tx, typed));
	if (!person)
		return {
			ok: false,
			problem: `Nobody who works here has the name or code "${typed}", or more than one has.`
		};
	const password = shownCode(newSetUpCode(world.random));
	const hash = await new PasswordHashes(world).make(password);
	if (!hash.ok) return { ok: false, problem: 'This machine is too busy just now: try again.' };
	await new Passwords(driver).set(person.id, hash.value, world.now());
	await new Credentials(driver, world.random).revokeOthers({ person: person.id, device: '' }, world.now());
	const own = new OwnActs({ ...world, store, clients: new Clients(driver), committed: () => undefined });
	await own.run(({ act }) =>
		act('access.setPassword', { site: person.site, person: person.id, by: 'server' })
	);
	return { ok: true, name: person.name, password };
};
