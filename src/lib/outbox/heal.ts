import { opId } from '#core/commands/ids.ts';
import { WITHDRAWN } from '#core/sync/op.ts';
import type { Act } from '#lib/device/act.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import { readNumbers } from './numbers.ts';

export interface Healed {
	/** Acts the server had answered and does not know any more: they are sent again. */
	again: number;
	/** Numbers whose acts are no longer on the device: something harmless stands in for them. */
	missing: number;
}

/**
 * The server's log ends at `lastSeq`, before acts it had answered: it was restored from a backup. They go again, in
 * their order (S-4). `blank` is what an act is made of whose content is gone.
 */
export const heal = (
	database: DeviceDatabase,
	client: string,
	lastSeq: number,
	blank: Pick<Act['op'], 'actor' | 'device' | 'tz' | 'at'>
): Promise<Healed> =>
	Promise.resolve(
		database.transaction('rw', database.meta, database.outbox, async () => {
			const numbers = await readNumbers(database);
			if (!numbers) return { again: 0, missing: 0 };
			const above = await database.outbox
				.where('[client+seq]')
				.between([client, lastSeq], [client, Infinity], false)
				.toArray();
			const answered = above.filter(({ state }) => state === 'answered');
			await database.outbox.bulkPut(answered.map(unanswered));
			const known = new Set(above.map(({ seq }) => seq));
			const missing: number[] = [];
			const last = Math.max(lastSeq, ...above.map(({ seq }) => seq));
			const next = client === numbers.client ? numbers.next : last + 1;
			for (let seq = lastSeq + 1; seq < next; seq++) if (!known.has(seq)) missing.push(seq);
			const first = (await database.outbox.orderBy('n').first())?.n ?? numbers.n;
			await database.outbox.bulkPut(
				missing.map((seq, i): Act => ({
					n: first - missing.length + i,
					client,
					seq,
					op: {
						...blank,
						id: opId(client, seq),
						client,
						seq,
						name: WITHDRAWN,
						v: 1,
						args: {},
						base: {},
						clock: null,
						dataAge: null
					},
					state: 'ready',
					heldAt: 0,
					holdUntil: 0
				}))
			);
			return { again: answered.length, missing: missing.length };
		})
	);

export const unanswered = ({
	n,
	client,
	seq,
	op,
	heldAt,
	holdUntil,
	was,
	formerly,
	earlier,
	verdict
}: Act): Act => ({
	...{ n, client, seq, op, heldAt, holdUntil, state: 'ready' },
	...(was && { was }),
	...(formerly !== undefined && { formerly }),
	...(verdict ? { earlier: [...(earlier ?? []), verdict] } : earlier && { earlier })
});
