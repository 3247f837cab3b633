import { z } from 'zod';
import type { DeviceDatabase } from './device-database.ts';

/** Who is here on this browser, and with which key it speaks to the server. */
const identity = z.object({
	person: z.string(),
	device: z.string(),
	name: z.string(),
	token: z.string(),
	/** When the key was given, in milliseconds since 1970. */
	since: z.number().optional(),
	/** Nothing at this plant is real. */
	demo: z.literal(true).optional(),
	/** On a shared device: whose key it is, and so who is here when nobody is signed in. */
	holder: z.string().optional(),
	/** What the shared device is called. */
	place: z.string().optional()
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

/** A key that follows the one before. False where somebody else has come in meanwhile. */
export const keepToken = (
	database: DeviceDatabase,
	before: string,
	token: string,
	since: number
): Promise<boolean> =>
	database.transaction('rw', database.meta, async () => {
		const here = await readIdentity(database);
		if (here?.token !== before) return false;
		await database.meta.put({ key: HERE, value: { ...here, token, since } });
		await database.meta.put({ key: LAST_TOKEN, value: token });
		return true;
	});

/** Somebody else on the same shared device, with the key as it lies there: another tab may have been given a new one. */
export const keepPerson = (
	database: DeviceDatabase,
	who: Pick<Identity, 'person' | 'name'>
): Promise<Identity | undefined> =>
	database.transaction('rw', database.meta, async () => {
		const here = await readIdentity(database);
		if (!here) return undefined;
		const value = { ...here, ...who };
		await database.meta.put({ key: HERE, value });
		return value;
	});

export const forgetIdentity = (database: DeviceDatabase): Promise<void> =>
	Promise.resolve(database.meta.delete(HERE));

export const readLastToken = async (database: DeviceDatabase): Promise<string | undefined> =>
	z.string().safeParse((await database.meta.get(LAST_TOKEN))?.value).data;
