import type { z } from 'zod';
import { allowed } from '#core/access/can.ts';
import { readWithin } from '#core/access/read-within.ts';
import { scopesOf, siteScope } from '#core/access/scopes.ts';
import { ACCEPT } from '#core/commands/act.ts';
import { opId } from '#core/commands/ids.ts';
import type { RefusedAct, refusedAnswer, refusedRequest } from '#core/sync/refused-messages.ts';
import type { LoggedOp, ReadTx } from '../../store/store.ts';
import type { Handler } from '../endpoint.ts';
import { fail, fine } from '../problem.ts';
import type { SyncParts } from '../sync-parts.ts';
import { askingOf, type Asking } from './asking.ts';
import { placeOf } from './place-act.ts';

const LATELY = 14 * 24 * 3_600_000;
/** So many later acts on the same thing are looked through. */
const LATER = 100;

/** Tried again and done: nobody needs to look after it. */
const isDoneSince = async (tx: ReadTx, { ord, op }: LoggedOp, about: string): Promise<boolean> => {
	const later = await tx.actsOn(about, Number.MAX_SAFE_INTEGER, LATER);
	return later.some(
		(other) =>
			other.ord > ord &&
			other.op.name === op.name &&
			other.op.actor === op.actor &&
			(other.verdict.result === 'applied' || other.verdict.result === 'adjusted')
	);
};

/** As far as this person may know it; undefined where it is not theirs to look after (S-7). */
const shown = async (tx: ReadTx, asking: Asking, record: LoggedOp): Promise<RefusedAct | undefined> => {
	const { op, verdict, at, receivedAt } = record;
	if (verdict.result !== 'refused') return undefined;
	const place = await placeOf(tx, op);
	if (!asking.sites.includes(place.site)) return undefined;
	const about = place.about === '' ? undefined : await tx.get(place.about);
	const target = {
		site: place.site,
		scopes: [siteScope(place.site)],
		assetId: about?.['assetId'] ?? about?.id
	};
	if (!(await allowed(tx, asking.actor, ACCEPT, target))) return undefined;
	const isSeen = about !== undefined && (await readWithin(tx, scopesOf(asking.actor)).get(about.id));
	return {
		act: opId(op.client, op.seq),
		...{ name: op.name, code: verdict.refusal.code, actor: op.actor, device: op.device, at, receivedAt },
		...(isSeen && { about: about.id }),
		isDoneSince: about !== undefined && (await isDoneSince(tx, record, about.id))
	};
};

/** What was refused in the last two weeks, for whoever decides at a site. Everybody else: there is no such list. */
export const refusedList =
	({ store, now }: SyncParts): Handler<z.infer<typeof refusedRequest>> =>
	({ limit }, identity) =>
		store.read(async (tx) => {
			const moment = now();
			const asking = await askingOf(tx, identity, moment);
			if (asking === undefined) return fail('not-found');
			const since = new Date(moment.getTime() - LATELY).toISOString();
			const acts: RefusedAct[] = [];
			for (const record of await tx.refused(limit)) {
				const one = record.receivedAt >= since ? await shown(tx, asking, record) : undefined;
				if (one) acts.push(one);
			}
			const answer: z.infer<typeof refusedAnswer> = { acts, now: moment.toISOString() };
			return fine(answer);
		});
