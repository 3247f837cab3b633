import type { DeviceDatabase } from './device-database.ts';

const KEEP = 200;

/** Never in the way of what it speaks of: when it cannot be kept, that is how it is. */
export const note = async (
	database: DeviceDatabase,
	at: number,
	code: string,
	detail: unknown
): Promise<void> => {
	try {
		const n = await database.diagnostics.add({ at, code, detail: String(detail).slice(0, 500) });
		await database.diagnostics
			.where('n')
			.belowOrEqual(n - KEEP)
			.delete();
	} catch {
		// A full or closed database has bigger troubles, and they are told elsewhere.
	}
};
