import type { DeviceDatabase } from '#lib/device/device-database.ts';

/** A server restored from a backup this old can still be healed. */
const KEPT_DAYS = 30;
const DAY = 86_400_000;

/**
 * Lets go of acts whose answer is thirty days old by the server's clock: ours may jump (S-11). One that was refused or
 * parked stays until a person has seen to it, and then as long as the others (S-5).
 */
export const letGo = (database: DeviceDatabase, serverNow: number): Promise<number> =>
	Promise.resolve(
		database.transaction('rw', database.outbox, async () => {
			const old = await database.outbox
				.where('state')
				.equals('answered')
				.filter(({ verdict, answeredAt, dismissedAt }) => {
					const settled = verdict?.result !== 'refused' && verdict?.result !== 'quarantined';
					const since = settled ? answeredAt : dismissedAt;
					return since !== undefined && since < serverNow - KEPT_DAYS * DAY;
				})
				.primaryKeys();
			await database.outbox.bulkDelete(old);
			return old.length;
		})
	);

/** A person has seen to a refused act: it needs nobody any more. */
export const dismiss = async (database: DeviceDatabase, n: number, serverNow: number): Promise<void> => {
	await database.outbox.where('n').equals(n).modify({ dismissedAt: serverNow });
};
