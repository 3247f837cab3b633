import type { z } from 'zod';
import type { pushAnswer, pushRequest } from '#core/sync/messages.ts';
import type { Handler } from './endpoint.ts';
import { fail, fine } from './problem.ts';
import type { PushQueue } from './push-queue.ts';
import type { SyncParts } from './sync-parts.ts';

/** Takes acts in their order and answers with their verdicts, which are durable by then (S-1). */
export const push =
	(
		{ store, clients, now }: SyncParts,
		queue: Pick<PushQueue, 'push'>
	): Handler<z.infer<typeof pushRequest>> =>
	async ({ epoch, client, ops }, identity) => {
		if (!(await clients.claim(client, identity.device))) return fail('forked-client');
		const moment = now().toISOString();
		const answer = await queue.push({ epoch, client, ops, identity, receivedAt: moment });
		if (!answer.ok) return answer;
		const told: z.infer<typeof pushAnswer> = {
			verdicts: [...answer.value.verdicts],
			lastSeq: answer.value.lastSeq,
			head: await store.read((tx) => tx.head()),
			now: now().toISOString()
		};
		return fine(told);
	};
