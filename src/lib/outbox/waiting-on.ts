import type { DeviceDatabase } from '#lib/device/device-database.ts';

/** How much waits on this device, of all its people, and since when: whoever looks for a lost shift asks for it. */
export const waitingOn = async (
	database: DeviceDatabase
): Promise<{ unsent: number; unsentSince?: string }> => {
	const waiting = () => database.outbox.where('state').anyOf('held', 'ready', 'sent');
	const unsent = await waiting().count();
	if (unsent === 0) return { unsent };
	let first: string | undefined;
	await waiting().each(({ op }) => {
		if (first === undefined || op.at < first) first = op.at;
	});
	return { unsent, ...(first !== undefined && { unsentSince: first }) };
};
