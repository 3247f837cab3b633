import type { z } from 'zod';
import type { Poke, pollRequest } from '#core/sync/messages.ts';
import type { Handler } from './endpoint.ts';
import type { PokeHub } from './poke-hub.ts';
import { fine } from './problem.ts';
import { standing } from './standing.ts';
import type { SyncParts } from './sync-parts.ts';

type Asked = z.infer<typeof pollRequest>;

/**
 * The first pokes above the cursors, or none when the time is over, the device has gone, or the store has another
 * history by now.
 */
const firstPokes = (
	{ cursors, epoch, wait }: Asked,
	{ signal }: Request,
	hub: Pick<PokeHub, 'listen'>,
	after: SyncParts['after']
): Promise<Poke[]> => {
	const { promise, resolve } = Promise.withResolvers<Poke[]>();
	const give = (): void => resolve([]);
	const stop = hub.listen(Object.keys(cursors), (pokes, current) => {
		if (current !== epoch) return give();
		const above = pokes.filter(({ scope, head }) => head > (cursors[scope] ?? 0));
		if (above.length > 0) resolve(above);
	});
	const callOff = after(wait, give);
	signal.addEventListener('abort', give);
	return promise.finally(() => {
		stop();
		callOff();
		signal.removeEventListener('abort', give);
	});
};

/** Pokes for devices behind a proxy that holds back the live stream. */
export const poll =
	({ store, now, after }: SyncParts, hub: Pick<PokeHub, 'listen'>): Handler<Asked> =>
	async (asked, identity, request) => {
		const { epoch, cursors } = asked;
		const scopes = await store.read((tx) =>
			standing(tx, identity, now(), { epoch, scopes: Object.keys(cursors) })
		);
		if (!scopes.ok) return scopes;
		return fine({ moved: await firstPokes(asked, request, hub, after) });
	};
