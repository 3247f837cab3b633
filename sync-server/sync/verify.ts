import type { z } from 'zod';
import { bucketOf, bucketsOf } from '#core/sync/inventory.ts';
import type { verifyAnswer, verifyRequest } from '#core/sync/messages.ts';
import type { Handler } from './endpoint.ts';
import { fail, fine } from './problem.ts';
import { standing } from './standing.ts';
import type { SyncParts } from './sync-parts.ts';

/** What a device should hold, to compare with what it does hold. Meaningful only where nothing is left to pull. */
export const verify =
	({ store, clients, now }: SyncParts): Handler<z.infer<typeof verifyRequest>> =>
	async ({ client, epoch, cursors, bucket }, identity) => {
		if (!(await clients.belongs(client, identity.device))) return fail('forked-client');
		return store.read(async (tx) => {
			const scopes = await standing(tx, identity, now(), { epoch, scopes: Object.keys(cursors) });
			if (!scopes.ok) return scopes;
			const { rows, head } = await tx.feed(cursors, 1);
			if (rows.length > 0 || Object.values(cursors).some((cursor) => cursor > head)) return fail('moved');
			const held = await tx.inventory(scopes.value);
			const answer: z.infer<typeof verifyAnswer> =
				bucket === undefined
					? { head, buckets: bucketsOf(held) }
					: { head, pairs: held.filter(({ id }) => bucketOf(id) === bucket) };
			return fine(answer);
		});
	};
