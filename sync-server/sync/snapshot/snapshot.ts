import type { z } from 'zod';
import type { Doc } from '#core/model/document.ts';
import { fillPartOf } from '#core/sync/fill-order.ts';
import type { snapshotAnswer, snapshotRequest } from '#core/sync/messages.ts';
import type { Handler } from '../endpoint.ts';
import { fail, fine } from '../problem.ts';
import { acceptsGzip } from '../send.ts';
import { standing } from '../standing.ts';
import type { SyncParts } from '../sync-parts.ts';
import { gzipOf, OPENING, textOf, type Block } from './block.ts';
import { personalDocs, type Personal } from './personal.ts';
import type { Prepared } from './prepare.ts';
import type { PreparedStarts } from './prepared-starts.ts';

type Asked = z.infer<typeof snapshotRequest>;
type Told = z.infer<typeof snapshotAnswer>;

const isOwn = (scope: string): boolean => scope.startsWith('person:');

/** What of a part lies after an id: the next block there, and whether another one follows it. */
const nextBlock = (prepared: Prepared | undefined, { part, after }: Asked) => {
	const [block, following] = (prepared?.blocks ?? [])
		.filter((one) => one.part === part && one.last > after)
		.sort((a, b) => (a.first < b.first ? -1 : 1));
	return { block, isLast: following === undefined };
};

const cursorsOf = (scopes: readonly string[], prepared: Prepared | undefined, { cursor }: Personal) =>
	Object.fromEntries(scopes.map((scope) => [scope, prepared && !isOwn(scope) ? prepared.cursor : cursor]));

const countsOf = (prepared: Prepared | undefined, { counts }: Personal): Told['counts'] => ({
	people: counts.people + (prepared?.counts.people ?? 0),
	work: counts.work + (prepared?.counts.work ?? 0),
	plant: counts.plant + (prepared?.counts.plant ?? 0),
	history: counts.history + (prepared?.counts.history ?? 0)
});

const ZIPPED = {
	'Content-Type': 'application/json',
	'Content-Encoding': 'gzip',
	'Cache-Control': 'no-store',
	Vary: 'Accept-Encoding'
};

const jsonOf = (docs: readonly Doc[]): string => docs.map((doc) => JSON.stringify(doc)).join(',');

/** A device's first fill, page by page: prepared for the scopes many people share, read for what is one person's own. */
export const snapshot = (
	{ store, clients, now }: SyncParts,
	starts: Pick<PreparedStarts, 'startFor' | 'bytesOf' | 'forget'>
): Handler<Asked> => {
	const bytesOf = async (prepared: Prepared, block: Block): Promise<Uint8Array | undefined> => {
		try {
			return await starts.bytesOf(prepared, block);
		} catch {
			starts.forget();
			return undefined;
		}
	};

	return async (asked, identity, request) => {
		const { client, epoch, part, after, limit } = asked;
		if (!(await clients.belongs(client, identity.device))) return fail('forked-client');
		const shared = asked.scopes.filter((scope) => !isOwn(scope)).sort();
		const ground = await store.read(async (tx) => {
			const scopes = await standing(tx, identity, now(), { epoch, scopes: asked.scopes });
			return scopes.ok ? fine(await personalDocs(tx, scopes.value.filter(isOwn), shared)) : scopes;
		});
		if (!ground.ok) return ground;
		const personal = ground.value;
		const prepared = shared.length > 0 ? await starts.startFor(shared) : undefined;
		const { block, isLast } = nextBlock(prepared, asked);
		const bytes = prepared && block && (await bytesOf(prepared, block));
		// Another process has just made a newer start and taken this one away: asked again, it is found.
		if (block && !bytes) return fail('busy');

		const end = isLast ? undefined : block?.last;
		const own = personal.docs.filter(
			(doc) => doc.id > after && (end === undefined || doc.id <= end) && fillPartOf(doc) === part
		);
		const ending = (docs: readonly Doc[], next: string | null): string => {
			const [cursors, counts] = [cursorsOf(asked.scopes, prepared, personal), countsOf(prepared, personal)];
			return `${jsonOf(docs)}],${JSON.stringify({ next, cursors, counts } satisfies Omit<Told, 'docs'>).slice(1)}`;
		};

		if (block && bytes && block.first > after && block.count + own.length <= limit) {
			const rest = `${own.length > 0 ? ',' : ''}${ending(own, end ?? null)}`;
			if (!acceptsGzip(request)) return fine(`${await textOf(bytes)}${rest}`);
			return fine(new Response(new Uint8Array(await gzipOf(bytes, block, rest)), { headers: ZIPPED }));
		}
		const whole = bytes ? (JSON.parse(`${await textOf(bytes)}]}`) as { docs: Doc[] }).docs : [];
		const due = [...whole.filter(({ id }) => id > after), ...own].sort((a, b) => (a.id < b.id ? -1 : 1));
		const docs = due.slice(0, limit);
		const next = docs.length < due.length ? docs.at(-1)?.id : end;
		return fine(`${OPENING}${ending(docs, next ?? null)}`);
	};
};
