import { SCHEMA_VERSION } from '../migrations/migrate.ts';
import type { Driver } from '../sql/driver.ts';
import { StoreTrouble } from '../store-trouble.ts';

/** The version of the tables as they are, 0 where there are none. */
const versionIn = async (driver: Driver): Promise<number> => {
	try {
		const rows = await driver.read((sql) =>
			sql.all<{ value: string }>("SELECT value FROM meta WHERE key = 'version'")
		);
		return Number(rows[0]?.value ?? 0);
	} catch (error) {
		if (error instanceof StoreTrouble) throw error;
		return 0;
	}
};

/** Why a store that must not be changed cannot be read by this program. */
export const unreadable = async (driver: Driver, place: string): Promise<string | undefined> => {
	const version = await versionIn(driver);
	if (version === SCHEMA_VERSION) return undefined;
	if (version === 0) return `There is nothing to save in ${place}.`;
	return `${place} has data version ${version} and this Millwright writes ${SCHEMA_VERSION}: save it with the Millwright that runs on it, or start this one on it first.`;
};
