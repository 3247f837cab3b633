import { z } from 'zod';
import { opId } from '#core/commands/ids.ts';
import { op, verdict } from '#core/sync/op.ts';
import { isPending, needsSomebody } from '#lib/device/act.ts';
import type { Act } from '#lib/device/act.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import { readNumbers, writeNumbers } from './numbers.ts';

const carried = z.object({ op, was: op.optional(), verdict: verdict.optional() });

/** Unsent and refused work as a file, for when a device cannot reach the server any more. */
export const parcel = z.object({
	app: z.literal('millwright'),
	holds: z.literal('acts'),
	version: z.literal(1),
	madeAt: z.number(),
	acts: z.array(carried)
});
export type Parcel = z.infer<typeof parcel>;

/** What is handed out cannot be taken back here any more: it may arrive by the other way. */
export const packUnsent = (database: DeviceDatabase, now: number): Promise<Parcel> =>
	Promise.resolve(
		database.transaction('rw', database.outbox, async (): Promise<Parcel> => {
			const acts = await database.outbox
				.orderBy('n')
				.filter((act) => isPending(act) || needsSomebody(act))
				.toArray();
			await database.outbox.bulkPut(acts.filter(isPending).map((act): Act => ({ ...act, state: 'sent' })));
			return {
				app: 'millwright',
				holds: 'acts',
				version: 1,
				madeAt: now,
				acts: acts.map(({ op, was, verdict }) => ({ op, ...(was && { was }), ...(verdict && { verdict }) }))
			};
		})
	);

/** foreign: of another device. The server would park them, and that device may still send them itself. */
export type Unpacked = { ok: true; taken: number; known: number; foreign: number } | { ok: false };

/**
 * Puts back what this device had handed out and lost since. Each act keeps its client and number, so it counts once,
 * also where the old profile comes to life again (S-1).
 */
export const unpack = async (
	database: DeviceDatabase,
	file: unknown,
	{ device, now }: { device: string; now: number }
): Promise<Unpacked> => {
	const parsed = parcel.safeParse(file);
	const isWhole = parsed.success && parsed.data.acts.every(({ op }) => op.id === opId(op.client, op.seq));
	if (!isWhole) return { ok: false };
	const acts = parsed.data.acts.filter(({ op }) => op.device === device);
	const foreign = parsed.data.acts.length - acts.length;
	return database.transaction('rw', database.meta, database.outbox, async (): Promise<Unpacked> => {
		const known = await database.outbox
			.where('[client+seq]')
			.anyOf(acts.map(({ op }) => [op.client, op.seq]))
			.toArray();
		const there = new Set(known.map(({ op }) => op.id));
		const first = (await database.outbox.orderBy('n').first())?.n ?? 1;
		const taken = acts.filter(({ op }) => !there.has(op.id));
		await database.outbox.bulkPut(
			taken.map(({ op, was, verdict }, i): Act => ({
				n: first - taken.length + i,
				client: op.client,
				seq: op.seq,
				op,
				state: verdict ? 'answered' : 'sent',
				heldAt: now,
				holdUntil: now,
				...(was && { was }),
				...(verdict && { verdict, answeredAt: now })
			}))
		);
		// Our own, brought back to a database that had lost them: their numbers are used.
		const numbers = await readNumbers(database);
		const own = taken.filter(({ op }) => op.client === numbers?.client).map(({ op }) => op.seq + 1);
		if (numbers) await writeNumbers(database, { ...numbers, next: Math.max(numbers.next, ...own) });
		return { ok: true, taken: taken.length, known: known.length, foreign };
	});
};
