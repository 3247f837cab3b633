import type { Op } from '#core/sync/op.ts';
import type { Act } from '#lib/device/act.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';

export interface Room {
	acts: number;
	bytes: number;
}

const utf8 = new TextEncoder();
export const sizeOf = (op: Op): number => utf8.encode(JSON.stringify(op)).length;

/**
 * The next acts to send, without gaps and in their order: nothing behind an act that can still be taken back. They are
 * marked first: from here on they may have arrived. At least one, however large.
 */
export const nextBatch = (
	database: DeviceDatabase,
	client: string,
	room: Room,
	/** Where it is known that everything before this number was answered: thousands need not be looked through again. */
	from?: number
): Promise<Act[]> =>
	Promise.resolve(
		database.transaction('rw', database.outbox, async () => {
			const batch: Act[] = [];
			let bytes = 0;
			const waiting =
				from === undefined
					? await database.outbox.where('state').anyOf('held', 'ready', 'sent').sortBy('seq')
					: await database.outbox
							.where('[client+seq]')
							.between([client, from], [client, Infinity])
							.limit(room.acts + 1)
							.toArray();
			for (const act of waiting) {
				if (act.client !== client || act.state === 'answered') continue;
				bytes += sizeOf(act.op);
				if (act.state === 'held' || (batch.length > 0 && bytes > room.bytes)) break;
				const isNext = batch.length === 0 || batch.at(-1)?.seq === act.seq - 1;
				if (batch.length >= room.acts || !isNext) break;
				batch.push({ ...act, state: 'sent' });
			}
			await database.outbox.bulkPut(batch);
			return batch;
		})
	);
