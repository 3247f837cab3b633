import type { z } from 'zod';
import { OLDEST_PROTOCOL, PROTOCOL, type helloAnswer, type helloRequest } from '#core/sync/messages.ts';
import type { Handler } from './endpoint.ts';
import { fail, fine } from './problem.ts';
import { scopesHeld } from './standing.ts';
import type { SyncParts } from './sync-parts.ts';

type Told = z.infer<typeof helloAnswer>;

/** Everything a device must know before it syncs: which store this is, what its person holds, where its acts stand. */
export const hello =
	({ store, clients, now }: SyncParts): Handler<z.infer<typeof helloRequest>> =>
	async ({ client }, identity) => {
		if (!(await clients.belongs(client, identity.device))) return fail('forked-client');
		const moment = now();
		return fine(
			await store.read(async (tx): Promise<Told> => ({
				protocol: PROTOCOL,
				oldestProtocol: OLDEST_PROTOCOL,
				epoch: await tx.epoch(),
				now: moment.toISOString(),
				person: identity.person,
				scopes: await scopesHeld(tx, identity, moment),
				head: await tx.head(),
				lastSeq: await tx.lastSeq(client)
			}))
		);
	};
