import type { z } from 'zod';
import { readWithin } from '#core/access/read-within.ts';
import { confidentialScope } from '#core/access/scopes.ts';
import type { Read } from '#core/commands/read.ts';
import type { Doc } from '#core/model/document.ts';
import type { HistoryEntry, historyAnswer, historyRequest } from '#core/sync/history-messages.ts';
import type { LoggedOp, ReadTx } from '../store/store.ts';
import type { Handler } from './endpoint.ts';
import { finalVerdictOf } from './parked/final-verdict.ts';
import { namedDocs } from './parked/named-docs.ts';
import { fail, fine } from './problem.ts';
import { scopesHeld } from './standing.ts';
import type { SyncParts } from './sync-parts.ts';

const nameIn = async (read: Read, id: string): Promise<string | undefined> => {
	const name = (await read.get(id))?.['name'];
	return typeof name === 'string' ? name : undefined;
};

/** Everything it changed and everything it names, as it is now. */
const touched = async (tx: ReadTx, { ord, op }: LoggedOp): Promise<Doc[]> => {
	const changed = await Promise.all((await tx.changedBy(ord)).map((id) => tx.get(id)));
	return [...changed.filter((doc) => doc !== undefined), ...(await namedDocs(tx, op))];
};

/**
 * What an act says may be read by whoever may see all it was about. One that was not done left no trace by which that
 * could be known, and may name a price: its words are for those who see prices there.
 */
const mayReadArgs = async (
	tx: ReadTx,
	held: ReadonlySet<string>,
	record: LoggedOp,
	about: Doc
): Promise<boolean> => {
	const isDone = record.verdict.result === 'applied' || record.verdict.result === 'adjusted';
	if (!isDone && !held.has(confidentialScope(String(about['site'])))) return false;
	const docs = await touched(tx, record);
	return docs.every(({ scopes }) => scopes.some((scope) => held.has(scope)));
};

const entryOf = async (
	tx: ReadTx,
	held: ReadonlySet<string>,
	record: LoggedOp,
	about: Doc
): Promise<HistoryEntry> => {
	const read = readWithin(tx, [...held]);
	const { op, at, receivedAt } = record;
	const actorName = await nameIn(read, op.actor);
	const deviceName = await nameIn(read, op.device);
	const final = await finalVerdictOf(tx, op.client, op.seq);
	const verdict = final?.verdict ?? record.verdict;
	return {
		...{ act: op.id, name: op.name, actor: op.actor, device: op.device, at, receivedAt },
		...(op.dataAge !== null && { asOf: new Date(Date.parse(at) - op.dataAge).toISOString() }),
		// Which permit, which lock: a refusal's details are for the one who was refused.
		verdict:
			verdict.result === 'refused' ? { result: 'refused', refusal: { code: verdict.refusal.code } } : verdict,
		...((await mayReadArgs(tx, held, record, about)) && { args: op.args }),
		...(actorName !== undefined && { actorName }),
		...(deviceName !== undefined && { deviceName })
	};
};

/** Who did what to a document, from the log. What one may not see has no history, like what is not there (S-7). */
export const history =
	({ store, now }: SyncParts): Handler<z.infer<typeof historyRequest>> =>
	({ id, before, limit }, identity) =>
		store.read(async (tx) => {
			const held = new Set(await scopesHeld(tx, identity, now()));
			const about = await readWithin(tx, [...held]).get(id);
			if (about === undefined) return fail('not-found');
			const records = await tx.actsOn(id, before ?? Number.MAX_SAFE_INTEGER, limit + 1);
			const page = records.slice(0, limit);
			const entries: HistoryEntry[] = [];
			for (const record of page) entries.push(await entryOf(tx, held, record, about));
			const answer: z.infer<typeof historyAnswer> = {
				entries,
				...(records.length > limit && { next: page.at(-1)?.ord })
			};
			return fine(answer);
		});
