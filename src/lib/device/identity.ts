import { z } from 'zod';
import type { DeviceDatabase } from './device-database.ts';

/** Who has signed in on this browser, and with which key it speaks to the server. */
const identity = z.object({
	person: z.string(),
	device: z.string(),
	name: z.string(),
	token: z.string()
});
export type Identity = z.infer<typeof identity>;

const HERE = 'identity';
/** Proves to the server which device this browser is, also when nobody is signed in. */
const LAST_TOKEN = 'last-token';

export const readIdentity = async (database: DeviceDatabase): Promise<Identity | undefined> =>
	identity.safeParse((await database.meta.get(HERE))?.value).data;

export const keepIdentity = async (database: DeviceDatabase, value: Identity): Promise<void> => {
	await database.transaction('rw', database.meta, async () => {
		await database.meta.put({ key: HERE, value });
		await database.meta.put({ key: LAST_TOKEN, value: value.token });
	});
};

export const forgetIdentity = (database: DeviceDatabase): Promise<void> =>
	Promise.resolve(database.meta.delete(HERE));

export const readLastToken = async (database: DeviceDatabase): Promise<string | undefined> =>
	z.string().safeParse((await database.meta.get(LAST_TOKEN))?.value).data;
