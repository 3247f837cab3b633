import { z } from 'zod';
import { keptAnchor } from '#core/sync/anchors.ts';
import type { KeptAnchor } from '#core/sync/anchors.ts';
import type { DeviceDatabase } from './device-database.ts';

const standing = z.object({ epoch: z.string(), scopes: z.array(z.string()) });
const mark = z.object({
	...standing.shape,
	name: z.string(),
	generation: z.number(),
	isReady: z.boolean(),
	usedAt: z.number(),
	verifiedAt: z.number().optional()
});
const measured = z.object({ epoch: z.string(), clock: z.number() });

const REPLICA = 'replica:';
const STANDING = 'standing:';
const SERVER = 'server';
const ANCHORS = 'anchors';

const valuesUnder = async <T>(
	database: DeviceDatabase,
	prefix: string,
	schema: z.ZodType<T>
): Promise<T[]> => {
	const rows = await database.meta.where('key').startsWith(prefix).toArray();
	return rows.flatMap(({ value }) => {
		const parsed = schema.safeParse(value);
		return parsed.success ? [parsed.data] : [];
	});
};

/** Which replicas there are on this device, and what the server said last of each of its people. */
export const replicaMarks = (database: DeviceDatabase) => ({
	all: () => valuesUnder(database, REPLICA, mark),
	put: async (value: z.infer<typeof mark>): Promise<void> => {
		await database.meta.put({ key: `${REPLICA}${value.name}`, value });
	},
	drop: (name: string): Promise<void> => Promise.resolve(database.meta.delete(`${REPLICA}${name}`)),
	standings: () => valuesUnder(database, STANDING, standing)
});

export const standingOf = async (database: DeviceDatabase, person: string) =>
	standing.safeParse((await database.meta.get(`${STANDING}${person}`))?.value).data;

export const keepStanding = async (
	database: DeviceDatabase,
	person: string,
	value: z.infer<typeof standing>
): Promise<void> => {
	await database.meta.put({ key: `${STANDING}${person}`, value });
};

/** Nobody is entitled to anything on this device any more, except to what the server says next. */
export const forgetStandings = async (database: DeviceDatabase): Promise<void> => {
	await database.meta.where('key').startsWith(STANDING).delete();
};

/** The server's history as the device knows it last, and by how much its clock differs from ours. */
export const readServer = async (database: DeviceDatabase) =>
	measured.safeParse((await database.meta.get(SERVER))?.value).data;

export const keepServer = async (
	database: DeviceDatabase,
	value: z.infer<typeof measured>
): Promise<void> => {
	await database.meta.put({ key: SERVER, value });
};

/** What the server said of its log, oldest first. */
export const readAnchors = async (database: DeviceDatabase): Promise<KeptAnchor[]> =>
	z.array(keptAnchor).safeParse((await database.meta.get(ANCHORS))?.value).data ?? [];

export const keepAnchors = async (database: DeviceDatabase, value: readonly KeptAnchor[]): Promise<void> => {
	await database.meta.put({ key: ANCHORS, value });
};
