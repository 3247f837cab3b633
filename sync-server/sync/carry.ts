import type { z } from 'zod';
import { letterBody } from '#core/sync/messages.ts';
import type { carryAnswer, carryRequest } from '#core/sync/messages.ts';
import type { Handler } from './endpoint.ts';
import { fail, fine, type Answer } from './problem.ts';
import type { PushQueue } from './push-queue.ts';
import type { SyncParts } from './sync-parts.ts';

const letterIn = (body: string): Answer<z.infer<typeof letterBody>> => {
	try {
		const { success, data } = letterBody.safeParse(JSON.parse(body));
		return success ? fine(data) : fail('bad-request', { field: 'body' });
	} catch {
		return fail('bad-request', { field: 'body' });
	}
};

/**
 * Takes acts that another device did, brought by whoever could reach us. They are judged as if that device had sent them
 * itself: under its key, its client and their numbers, so the same acts by another way find their verdicts (S-1).
 */
export const carry =
	(
		{ credentials, clients, note, now }: SyncParts,
		queue: Pick<PushQueue, 'push'>
	): Handler<z.infer<typeof carryRequest>> =>
	async ({ epoch, device, body, seal }, carrier) => {
		const sealer = await credentials.sealerOf(device, body, seal);
		if (!sealer) return fail('not-sealed');
		const letter = letterIn(body);
		if (!letter.ok) return letter;
		const { client, ops } = letter.value;
		if (!(await clients.claim(client, sealer.device))) return fail('forked-client');
		const receivedAt = now().toISOString();
		const answer = await queue.push({ epoch, client, ops, identity: sealer, receivedAt });
		if (!answer.ok) return answer;
		const { verdicts } = answer.value;
		note(`${verdicts.length} acts of ${device} were brought by ${carrier.device} (${carrier.person})`, {
			level: 'warning',
			event: 'carried'
		});
		const done = verdicts.filter(({ verdict: { result } }) => result === 'applied' || result === 'adjusted');
		// Counts only: whoever brings a letter may not be entitled to see what it was about (S-7).
		const told: z.infer<typeof carryAnswer> = { taken: verdicts.length, done: done.length };
		return fine(told);
	};
