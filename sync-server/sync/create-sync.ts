import { Hono, type Context } from 'hono';
import type { z } from 'zod';
import { historyRequest } from '#core/sync/history-messages.ts';
import * as messages from '#core/sync/messages.ts';
import { numbersRequest } from '#core/sync/numbers-messages.ts';
import { parkedRequest } from '#core/sync/parked-messages.ts';
import { refusedRequest } from '#core/sync/refused-messages.ts';
import type { ServerMeters } from '../meters/server-meters.ts';
import type { Blobs } from '../blobs/blobs.ts';
import { blobRoutes } from './blob-routes.ts';
import { carry } from './carry.ts';
import { endpoint, guarded, type Handler } from './endpoint.ts';
import { hello } from './hello.ts';
import { history } from './history.ts';
import { limited } from './limited.ts';
import { Live } from './live.ts';
import { numbers } from './numbers.ts';
import { parkedList } from './parked/parked-list.ts';
import { refusedList } from './parked/refused-list.ts';
import { PokeHub } from './poke-hub.ts';
import { poll } from './poll.ts';
import { fail, refusal } from './problem.ts';
import { pull } from './pull.ts';
import type { Batch } from './push-batch.ts';
import { PushQueue } from './push-queue.ts';
import { push } from './push.ts';
import type { PreparedStarts } from './snapshot/prepared-starts.ts';
import { snapshot } from './snapshot/snapshot.ts';
import type { SyncParts } from './sync-parts.ts';
import { UnsignedActs } from './unsigned-acts.ts';
import { verify } from './verify.ts';

export interface Sync {
	/** Answers for every address below /sync. */
	readonly fetch: (request: Request, address: string) => Promise<Response>;
	/** Open streams, and pushes that wait for their turn. */
	readonly busy: () => { readonly live: number; readonly waiting: number };
	/** Something was committed that did not come through here. */
	readonly nudge: () => void;
	/** Ends the open streams, so that the server can stop. */
	readonly hangUp: () => void;
}

const asksToForget = (raw: unknown): boolean =>
	typeof raw === 'object' && raw !== null && 'name' in raw && raw.name === 'person.anonymise';

/** The protocol of docs/sync-protocol.md. */
export const createSync = (
	parts: SyncParts,
	blobs: Blobs,
	starts: PreparedStarts,
	meters: Pick<ServerMeters, 'acts' | 'limited'>
): Sync => {
	const { authenticate, note } = parts;
	const hub = new PokeHub(parts);
	const committed = (batches: readonly Batch[]): void => {
		hub.nudge();
		if (batches.some(({ ops }) => ops.some(asksToForget)))
			void starts.drop().catch((error: unknown) => note(String(error)));
	};
	const queue = new PushQueue({ ...parts, unsigned: new UnsignedActs(), committed });
	const counted: Pick<PushQueue, 'push'> = {
		push: async (batch) => {
			const answer = await queue.push(batch);
			if (answer.ok) for (const { verdict } of answer.value.verdicts) meters.acts.add(verdict.result);
			return answer;
		}
	};
	const live = new Live(parts, hub);
	const blob = blobRoutes(parts, blobs);
	const app = new Hono().basePath('/sync');

	const speak = <Message>(path: string, schema: z.ZodType<Message>, handle: Handler<Message>): void => {
		const answer = endpoint(authenticate, schema, handle);
		app.post(path, (c) => answer(c.req.raw));
	};
	speak('/hello', messages.helloRequest, hello(parts));
	speak('/pull', messages.pullRequest, pull(parts));
	speak('/push', messages.pushRequest, push(parts, counted));
	speak('/carry', messages.carryRequest, carry(parts, counted));
	speak('/verify', messages.verifyRequest, verify(parts));
	speak('/snapshot', messages.snapshotRequest, snapshot(parts, starts));
	speak('/poll', messages.pollRequest, poll(parts, hub));
	speak('/parked', parkedRequest, parkedList(parts));
	speak('/numbers', numbersRequest, numbers(parts));
	speak('/refused', refusedRequest, refusedList(parts));
	speak('/history', historyRequest, history(parts));
	app.get('/live', (c) => live.answer(c.req.raw));

	const named =
		(answer: (request: Request, name: string) => Promise<Response>) =>
		(c: Context): Promise<Response> =>
			answer(c.req.raw, c.req.param('hash') ?? '');
	// What asks for HEAD comes here as GET.
	app.get('/blobs/:hash', (c) => named(c.req.raw.method === 'HEAD' ? blob.head : blob.get)(c));
	app.put('/blobs/:hash', named(blob.put));

	// Nobody unknown learns even which addresses there are.
	app.all('*', (c) =>
		guarded(async () => refusal(fail((await authenticate(c.req.raw)) ? 'not-found' : 'sign-in')))
	);
	app.onError((error) => {
		note(error.stack ?? error.message);
		return refusal(fail('internal'));
	});
	const { now } = parts;
	return {
		fetch: limited((request) => app.fetch(request), { now, limited: (by) => void meters.limited.add(by) }),
		busy: () => ({ live: live.size, waiting: queue.waiting }),
		nudge: () => hub.nudge(),
		hangUp: () => live.closeAll()
	};
};
