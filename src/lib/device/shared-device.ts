import { z } from 'zod';
import { roster } from '#core/sync/auth-messages.ts';
import type { Roster } from '#core/sync/auth-messages.ts';
import type { DeviceDatabase } from './device-database.ts';

const SECRET = 'shared-secret';
const ROSTER = 'roster';
const TRIES = 'pin-tries:';

/** A key the browser uses and never shows: copied out of this browser, what lies beside it is worth nothing. */
export const keepSecret = async (database: DeviceDatabase, secret: CryptoKey): Promise<void> => {
	await database.meta.put({ key: SECRET, value: secret });
};

export const readSecret = async (database: DeviceDatabase): Promise<CryptoKey | undefined> => {
	const value = (await database.meta.get(SECRET))?.value;
	return value instanceof CryptoKey ? value : undefined;
};

const keptRoster = roster.extend({ at: z.number() });
export type KeptRoster = z.infer<typeof keptRoster>;

export const keepRoster = async (database: DeviceDatabase, value: Roster, at: number): Promise<void> => {
	await database.meta.put({ key: ROSTER, value: { ...value, at } });
};

export const readRoster = async (database: DeviceDatabase): Promise<KeptRoster | undefined> =>
	keptRoster.safeParse((await database.meta.get(ROSTER))?.value).data;

/** Who may come in here, and what their PINs are held against: nobody any more. */
export const forgetPeople = async (database: DeviceDatabase): Promise<void> => {
	await database.meta.bulkDelete([SECRET, ROSTER]);
};

/** How often a wrong PIN was tried in a row, and against which one: a new PIN begins anew. */
const tries = z.object({ salt: z.string(), wrong: z.int().min(0) });
export type Tries = z.infer<typeof tries>;

export const readTries = async (database: DeviceDatabase, person: string): Promise<Tries | undefined> =>
	tries.safeParse((await database.meta.get(`${TRIES}${person}`))?.value).data;

export const keepTries = async (database: DeviceDatabase, person: string, value: Tries): Promise<void> => {
	await database.meta.put({ key: `${TRIES}${person}`, value });
};
