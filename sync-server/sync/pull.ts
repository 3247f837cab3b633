import type { z } from 'zod';
import type { pullAnswer, pullRequest } from '#core/sync/messages.ts';
import type { FeedPage, ReadTx } from '../store/store.ts';
import type { Handler } from './endpoint.ts';
import { fail, fine } from './problem.ts';
import { sendable } from './set-aside.ts';
import { standing } from './standing.ts';
import type { SyncParts } from './sync-parts.ts';

type Asked = z.infer<typeof pullRequest>;
type Told = z.infer<typeof pullAnswer>;

/** A page ends here even when it has fewer documents than asked for: a phone parses it in one go. */
const PAGE_BYTES = 4 * 1024 * 1024;

interface Page {
	/** Each document as text, once. */
	readonly docs: readonly string[];
	readonly leaves: Told['leaves'];
	/** The number of the last row in it; undefined when it went to the head. */
	readonly upTo: number | undefined;
}

const pageOf = ({ rows, more }: FeedPage, again: readonly string[]): Page => {
	const docs = [...again];
	const leaves: Told['leaves'] = [];
	const sent = new Set<string>();
	let bytes = 0;
	for (const [i, row] of rows.entries()) {
		if ('leave' in row) leaves.push({ scope: row.scope, id: row.leave, before: docs.length });
		else if (!sent.has(row.id)) {
			if (bytes > 0 && bytes + row.json.length > PAGE_BYTES) {
				return { docs, leaves, upTo: rows[i - 1]?.seq };
			}
			bytes += row.json.length;
			// All rows of a document that are no leaves come from one transaction, after its leaves.
			sent.add(row.id);
			docs.push(sendable(row.id, row.json, [row.scope]));
		}
	}
	return { docs, leaves, upTo: more ? rows.at(-1)?.seq : undefined };
};

/** A cursor may be below the horizon only on the way up from zero, begun when the horizon was already there. */
const fits = ({ cursors, horizon }: Asked, head: number, current: number): boolean =>
	Object.values(cursors).every(
		(cursor) => cursor <= head && (cursor === 0 || cursor >= current || horizon === current)
	);

const resent = async (tx: ReadTx, again: readonly string[], scopes: readonly string[]): Promise<string[]> => {
	const held = again.length > 0 ? await tx.held(scopes, again) : [];
	return held.map(({ id, json }) => sendable(id, json, scopes));
};

/** What changed in the person's scopes above the cursors, as one moment of the store shows it. */
export const pull =
	({ store, clients, now }: SyncParts): Handler<Asked> =>
	async (asked, identity) => {
		const { client, epoch, cursors, limit } = asked;
		if (!(await clients.belongs(client, identity.device))) return fail('forked-client');
		return store.read(async (tx) => {
			const scopes = await standing(tx, identity, now(), { epoch, scopes: Object.keys(cursors) });
			if (!scopes.ok) return scopes;
			const horizon = await tx.horizon();
			const feed = await tx.feed(cursors, limit);
			if (!fits(asked, feed.head, horizon)) return fail('behind-horizon');
			const { docs, leaves, upTo } = pageOf(feed, await resent(tx, asked.again ?? [], scopes.value));
			const rest: Omit<Told, 'docs'> = {
				leaves,
				cursors: Object.fromEntries(
					Object.entries(cursors).map(([scope, cursor]) => [scope, Math.max(cursor, upTo ?? feed.head)])
				),
				more: upTo !== undefined,
				head: feed.head,
				horizon,
				lastSeq: await tx.lastSeq(client)
			};
			// Documents pass through as they lie in the store.
			return fine(`{"docs":[${docs.join(',')}],${JSON.stringify(rest).slice(1)}`);
		});
	};
