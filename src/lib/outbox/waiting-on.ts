import type { DeviceDatabase } from '#lib/device/device-database.ts';

/** How much waits on this device, of all its people, and since when: whoever looks for a lost shift asks for it. */
export const waitingOn = async (
	database: DeviceDatabase
): Promise<{ unsent: number; unsentSince?: string }> => {
	// held, ready, sent: neighbours in the index and so one request.
	const acts = await database.outbox.where('state').between('held', 'sent', true, true).toArray();
	const [since] = acts.map(({ op }) => op.at).sort();
	return { unsent: acts.length, ...(since !== undefined && { unsentSince: since }) };
};
