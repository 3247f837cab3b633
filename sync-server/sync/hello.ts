import type { z } from 'zod';
import { anchor as anchorSchema } from '#core/sync/anchors.ts';
import { OLDEST_PROTOCOL, PROTOCOL, type helloAnswer, type helloRequest } from '#core/sync/messages.ts';
import type { ReadTx } from '../store/store.ts';
import type { Handler } from './endpoint.ts';
import { fail, fine } from './problem.ts';
import { isShutOut, scopesHeld } from './standing.ts';
import type { SyncParts } from './sync-parts.ts';

type Told = z.infer<typeof helloAnswer>;
type Asked = z.infer<typeof helloRequest>;

/** Where the log ends and what it says today of a record that the device was told of earlier (S-12). */
const trailOf = async (tx: ReadTx, epoch: string, anchor: Asked['anchor']): Promise<Told['trail']> => {
	const last = await tx.logEnd();
	const end = last && anchorSchema.omit({ epoch: true }).safeParse(last).data;
	// Another history: what was done since the backup is rightly not in it.
	if (anchor?.epoch !== epoch) return { ...(end && { end }) };
	return { ...(end && { end }), held: (await tx.chainAt(anchor.ord))?.slice(0, 64) ?? null };
};

/** Everything a device must know before it syncs: which store this is, what its person holds, where its acts stand. */
export const hello =
	({ store, clients, sightings, now, note }: SyncParts): Handler<Asked> =>
	async ({ client, anchor, app, unsent, unsentSince, waits }, identity) => {
		if (!(await clients.belongs(client, identity.device))) return fail('forked-client');
		const moment = now();
		const told = await store.read(async (tx): Promise<Told> => {
			const epoch = await tx.epoch();
			const decided = await tx.decided(client);
			return {
				protocol: PROTOCOL,
				oldestProtocol: OLDEST_PROTOCOL,
				epoch,
				now: moment.toISOString(),
				person: identity.person,
				scopes: await scopesHeld(tx, identity, moment),
				head: await tx.head(),
				lastSeq: await tx.lastSeq(client),
				...((await isShutOut(tx, identity)) && { shutOut: true as const }),
				...(decided.length > 0 && { decided }),
				trail: await trailOf(tx, epoch, anchor)
			};
		});
		if (unsent !== undefined) {
			const seen = { seenAt: moment.toISOString(), app, unsent, unsentSince, waits };
			// A full disk must not keep anybody from reading.
			await sightings.see(identity.device, seen).catch((error: unknown) => note(String(error)));
		}
		const held = told.trail?.held;
		if (anchor && held !== undefined && held !== anchor.chain) {
			const { ord, chain } = anchor;
			note(
				`The log was cut off or written anew (S-12): ${identity.device} was told that record ${ord} is ${chain}; now it is ${held ?? 'gone'}.`
			);
		}
		return fine(told);
	};
