import { z } from 'zod';
import type { DeviceDatabase } from './device-database.ts';

const SECRET = 'own-secret';
const CHECK = 'own-check:';

/** By what this device knows its person again without a network: worth nothing outside this browser. */
const ownCheck = z.object({ salt: z.string(), rounds: z.int(), check: z.string() });
export type OwnCheck = z.infer<typeof ownCheck>;

export const keepOwnCheck = async (
	database: DeviceDatabase,
	person: string,
	value: OwnCheck
): Promise<void> => {
	await database.meta.put({ key: `${CHECK}${person}`, value });
};

export const readOwnCheck = async (database: DeviceDatabase, person: string): Promise<OwnCheck | undefined> =>
	ownCheck.safeParse((await database.meta.get(`${CHECK}${person}`))?.value).data;

export const dropOwnCheck = async (database: DeviceDatabase, person: string): Promise<void> => {
	await database.meta.delete(`${CHECK}${person}`);
};

/** One for the device, made here, used by this browser and never shown. */
export const ownSecret = async (
	database: DeviceDatabase,
	make: () => Promise<CryptoKey>
): Promise<CryptoKey> => {
	const kept = (await database.meta.get(SECRET))?.value;
	if (kept instanceof CryptoKey) return kept;
	const made = await make();
	await database.meta.add({ key: SECRET, value: made }).catch(() => undefined);
	const now = (await database.meta.get(SECRET))?.value;
	return now instanceof CryptoKey ? now : made;
};
