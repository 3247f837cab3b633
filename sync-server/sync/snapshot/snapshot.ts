import type { z } from 'zod';
import { FILL_PARTS } from '#core/sync/fill-order.ts';
import type { Doc } from '#core/model/document.ts';
import type { snapshotAnswer, snapshotRequest } from '#core/sync/messages.ts';
import type { ReadTx, StoredDoc } from '../../store/store.ts';
import type { Handler } from '../endpoint.ts';
import { fail, fine, type Answer } from '../problem.ts';
import { acceptsGzip } from '../send.ts';
import { standing } from '../standing.ts';
import type { SyncParts } from '../sync-parts.ts';
import { gzipOf, OPENING, textOf, type Block } from './block.ts';
import { personalDocs } from './personal.ts';
import type { Prepared } from './prepare.ts';
import type { PreparedStarts } from './prepared-starts.ts';

type Asked = z.infer<typeof snapshotRequest>;
type Told = Omit<z.infer<typeof snapshotAnswer>, 'docs'>;
type Starts = Pick<PreparedStarts, 'startFor' | 'bytesOf' | 'forget'>;

const ZIPPED = {
	'Content-Type': 'application/json',
	'Content-Encoding': 'gzip',
	'Cache-Control': 'no-store',
	Vary: 'Accept-Encoding'
};

const isOwn = (scope: string): boolean => scope.startsWith('person:');

interface Found {
	readonly prepared: Prepared;
	readonly block: Block | undefined;
	/** The block as it lies on disk. */
	readonly bytes: Uint8Array;
	/** Where this block ends, when another one follows. */
	readonly end: string | undefined;
}

/** What of the part was prepared after the id; undefined where another process has just put a newer start in its place. */
const findBlock = async (
	starts: Starts,
	scopes: readonly string[],
	{ part, after }: Asked
): Promise<Found | undefined> => {
	const prepared = await starts.startFor(scopes);
	const [block, following] = prepared.blocks
		.filter((one) => one.part === part && one.last > after)
		.sort((a, b) => (a.first < b.first ? -1 : 1));
	if (block === undefined) return { prepared, block, bytes: new Uint8Array(), end: undefined };
	try {
		const bytes = await starts.bytesOf(prepared, block);
		return { prepared, block, bytes, end: following && block.last };
	} catch {
		starts.forget();
		return undefined;
	}
};

/** Everything but the documents. */
const told = async (
	tx: ReadTx,
	scopes: readonly string[],
	prepared: Prepared | undefined,
	next: string | undefined
): Promise<Told> => {
	const head = await tx.head();
	const counts = await tx.fillCounts(scopes.filter(isOwn));
	for (const part of FILL_PARTS) counts[part] += prepared?.counts[part] ?? 0;
	const cursorOf = (scope: string): number => (prepared && !isOwn(scope) ? prepared.cursor : head);
	const cursors = Object.fromEntries(scopes.map((scope) => [scope, cursorOf(scope)]));
	return { next: next ?? null, cursors, counts };
};

const textsOf = (docs: readonly StoredDoc[]): string => docs.map(({ json }) => json).join(',');

const endingOf = (docs: readonly StoredDoc[], rest: Told): string =>
	`${textsOf(docs)}],${JSON.stringify(rest).slice(1)}`;

const docsIn = async (bytes: Uint8Array): Promise<StoredDoc[]> => {
	const { docs } = JSON.parse(`${await textOf(bytes)}]}`) as { docs: Doc[] };
	return docs.map((doc) => ({ id: doc.id, json: JSON.stringify(doc) }));
};

const answerWith = async (
	tx: ReadTx,
	asked: Asked,
	found: Found | undefined,
	mayZip: boolean
): Promise<string | Response> => {
	const { scopes, part, after, limit } = asked;
	const { prepared, block, bytes, end } = found ?? {};
	const shared = scopes.filter((scope) => !isOwn(scope));
	const own = await personalDocs(tx, scopes.filter(isOwn), shared, { part, after, end, limit });
	// The usual case: the block goes out as it lies on disk.
	if (block && bytes && block.first > after && block.count + own.length <= limit) {
		const ending = endingOf(own, await told(tx, scopes, prepared, end));
		const rest = own.length > 0 ? `,${ending}` : ending;
		if (!mayZip) return `${await textOf(bytes)}${rest}`;
		return new Response(new Uint8Array(await gzipOf(bytes, block, rest)), { headers: ZIPPED });
	}
	const whole = block && bytes ? await docsIn(bytes) : [];
	const due = [...whole.filter(({ id }) => id > after), ...own].sort((a, b) => (a.id < b.id ? -1 : 1));
	const docs = due.slice(0, limit);
	const next = docs.length < due.length ? docs.at(-1)?.id : end;
	return `${OPENING}${endingOf(docs, await told(tx, scopes, prepared, next))}`;
};

/** A device's first fill, page by page: prepared for the scopes many people share, read for what is one person's own. */
export const snapshot =
	({ store, clients, now }: SyncParts, starts: Starts): Handler<Asked> =>
	async (asked, identity, request) => {
		const { client, epoch, scopes } = asked;
		if (!(await clients.belongs(client, identity.device))) return fail('forked-client');
		const allowed = await store.read((tx) => standing(tx, identity, now(), { epoch, scopes }));
		if (!allowed.ok) return allowed;
		const shared = scopes.filter((scope) => !isOwn(scope)).sort();
		const found = shared.length > 0 ? await findBlock(starts, shared, asked) : undefined;
		// Asked again, the newer start is found.
		if (shared.length > 0 && found === undefined) return fail('busy');
		return store.read(async (tx): Promise<Answer<string | Response>> => {
			const still = await standing(tx, identity, now(), { epoch, scopes });
			return still.ok ? fine(await answerWith(tx, asked, found, acceptsGzip(request))) : still;
		});
	};
