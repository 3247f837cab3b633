import type { DemoOptions } from '#core/demo/demo-options.ts';
import { LEAST_PASSWORD } from '#core/sync/password-limits.ts';
import { passwordProblem } from './accounts/password-rules.ts';
import { PasswordHashes } from './auth/password-hash.ts';
import { Passwords } from './auth/passwords.ts';
import { fillDemo } from './jobs/fill-demo.ts';
import type { DemoFilling, FillParts } from './jobs/fill-demo.ts';
import { openDriver, type StorePlace } from './open-store.ts';
import type { Driver } from './store/sql/driver.ts';
import { SqlStore } from './store/sql/sql-store.ts';
import { storedKeysOf } from './stored-keys.ts';
import { WORLD } from './surroundings.ts';

export type { DemoFilling };

export type DemoLoading = { ok: true; filling: DemoFilling } | { ok: false; problem: string };

/** All of them under one password, and one hash of it: nobody's secret is at stake in a plant that does not exist. */
const letIn = async (driver: Driver, people: DemoFilling['people'], password: string): Promise<void> => {
	const passwords = new Passwords(driver);
	const hashes = new PasswordHashes(WORLD);
	const hash = await hashes.make(password);
	if (!hash.ok) throw new Error('nobody else asks for hashes here');
	for (const { id } of people) await passwords.set(id, hash.value, new Date());
};

/** Fills an empty store with the demo plant; one that holds anything is left as it is. */
export const loadDemo = async (
	place: StorePlace,
	options: DemoOptions,
	{ password, ...parts }: Omit<FillParts, 'store'> & { password?: string | undefined }
): Promise<DemoLoading> => {
	if (password !== undefined && passwordProblem(password)) {
		return {
			ok: false,
			problem: `--password must have at least ${LEAST_PASSWORD} letters, and not be a book.`
		};
	}
	const opening = await openDriver(place);
	if (!opening.ok) return opening;
	const { driver } = opening;
	const store = new SqlStore(driver, storedKeysOf);
	try {
		const filling = await fillDemo(options, { ...parts, store });
		if (filling) {
			if (password !== undefined) await letIn(driver, filling.people, password);
			return { ok: true, filling };
		}
		const problem =
			'There is a plant in this database already: name an empty place with --data or --database to fill it with the demo plant.';
		return { ok: false, problem };
	} finally {
		await store.close();
	}
};
