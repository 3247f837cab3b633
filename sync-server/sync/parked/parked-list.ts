import type { z } from 'zod';
import { allowed } from '#core/access/can.ts';
import { readWithin } from '#core/access/read-within.ts';
import { scopesOf, siteScope } from '#core/access/scopes.ts';
import { ACCEPT } from '#core/commands/act.ts';
import { opId } from '#core/commands/ids.ts';
import type { Read } from '#core/commands/read.ts';
import type { Doc } from '#core/model/document.ts';
import type { ParkedAct, parkedAnswer, parkedRequest } from '#core/sync/parked-messages.ts';
import type { LoggedParkedAct, ReadTx } from '../../store/store.ts';
import type { Handler } from '../endpoint.ts';
import { fail, fine } from '../problem.ts';
import type { SyncParts } from '../sync-parts.ts';
import { askingOf, type Asking } from './asking.ts';
import { mayRead } from './may-read.ts';
import { placeOthers } from './place-act.ts';

const named = (doc: Doc | undefined): string | undefined => {
	const name = doc?.['title'] ?? doc?.['name'];
	return typeof name === 'string' ? name : undefined;
};

const aboutIn = (doc: Doc | undefined): ParkedAct['about'] =>
	doc && { id: doc.id, kind: doc.kind, name: named(doc) ?? '' };

const decisionIn = async (
	read: Read,
	{ decision }: LoggedParkedAct
): Promise<ParkedAct['decision'] | undefined> => {
	if (decision === undefined) return undefined;
	const { by, at, reason, verdict } = decision;
	const byName = named(await read.get(by));
	return {
		by,
		at,
		verdict,
		...(byName !== undefined && { byName }),
		...(reason !== undefined && { reason })
	};
};

const shown = async (tx: ReadTx, { actor }: Asking, row: LoggedParkedAct): Promise<ParkedAct> => {
	const read = readWithin(tx, scopesOf(actor));
	const { op, verdict, at, receivedAt, site } = row;
	const about = row.about === '' ? undefined : aboutIn(await read.get(row.about));
	const decision = await decisionIn(read, row);
	const actorName = named(await read.get(op.actor));
	const deviceName = named(await read.get(op.device));
	return {
		act: opId(op.client, op.seq),
		...{ site, at, receivedAt, actor: op.actor, device: op.device },
		why: verdict.result === 'quarantined' ? verdict.reason : '',
		isOwn: op.actor === actor.id,
		...((await mayRead(tx, actor, op)) && {
			says: { name: op.name, args: op.args },
			...(about && { about })
		}),
		...(actorName !== undefined && { actorName }),
		...(deviceName !== undefined && { deviceName }),
		...(decision && { decision })
	};
};

/** Whether it lies in the areas where this person decides. */
const isTheirs = async (
	tx: ReadTx,
	{ actor }: Asking,
	{ site, about }: LoggedParkedAct
): Promise<boolean> => {
	const doc = about === '' ? undefined : await tx.get(about);
	const target = { site, scopes: [siteScope(site)], assetId: doc?.['assetId'] ?? doc?.id };
	return allowed(tx, actor, ACCEPT, target);
};

/** What waits for whoever may decide. Everybody else is answered as if there were no such list. */
export const parkedList =
	({ store, now }: SyncParts): Handler<z.infer<typeof parkedRequest>> =>
	async ({ isDecided, after, limit }, identity) => {
		const moment = now();
		const others = await store.read(async (tx) => {
			if ((await askingOf(tx, identity, moment)) === undefined) return undefined;
			return tx.parked([''], false, undefined, 1);
		});
		if (others === undefined) return fail('not-found');
		if (others.length > 0) await store.write(placeOthers);
		return store.read(async (tx) => {
			const asking = await askingOf(tx, identity, moment);
			if (asking === undefined) return fail('not-found');
			const rows = await tx.parked(asking.sites, isDecided, after, limit + 1);
			const page = rows.slice(0, limit);
			const last = page.at(-1);
			const acts: ParkedAct[] = [];
			for (const row of page) if (await isTheirs(tx, asking, row)) acts.push(await shown(tx, asking, row));
			const answer: z.infer<typeof parkedAnswer> = {
				acts,
				...(rows.length > limit &&
					last && { next: { receivedAt: last.receivedAt, client: last.client, seq: last.seq } }),
				now: moment.toISOString()
			};
			return fine(answer);
		});
	};
