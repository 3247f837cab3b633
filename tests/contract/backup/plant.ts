import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Doc } from '#core/model/document.ts';
import { openStore, type StorePlace } from '#server/open-store.ts';
import type { Store } from '#server/store/store.ts';
import { spawnScript, type Ended } from '../../support/spawned.ts';
import { act, doc } from '../store/sample.ts';

/** A spare part: a document whose real keys need few fields. */
export const part = (id: string, more: Partial<Doc> = {}): Doc => doc(id, { kind: 'part', ...more });

export const CLIENT = 'backupAAA';
const SCOPES = ['site:ham', 'site:muc'];

export const opened = async (place: StorePlace): Promise<Store> => {
	const opening = await openStore(place);
	if (!opening.ok) throw new Error(opening.problem);
	return opening.store;
};

/** `npm run backup` and `npm run restore`, as a person types them. */
export const run = (
	script: 'backup' | 'restore',
	{ data, postgres }: StorePlace,
	...args: string[]
): Promise<Ended> => {
	const database = postgres === undefined ? [] : ['--database', postgres];
	return spawnScript(`scripts/${script}.ts`, ['--data', data, ...database, ...args]).ended;
};

const hashOf = (content: string): string => createHash('sha256').update(content).digest('hex');

/** Where a photo of this content lies below the data folder. */
export const photoPath = (content: string): string =>
	join('blobs', hashOf(content).slice(0, 2), hashOf(content));

export const addPhoto = (data: string, content: string): void => {
	const path = join(data, photoPath(content));
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(path, content);
	// Another one that is still being uploaded.
	writeFileSync(`${path}.part`, content.slice(0, 1));
};

/** A store with a bit of everything: a move, a shed document, cleared leaves, a refused act. */
export const fill = async (store: Store): Promise<void> => {
	await store.write((tx) => act(tx, CLIENT, part('w1', { code: 'K7-1', text: 'ä\0😀' })));
	await store.write((tx) => act(tx, CLIENT, part('w2', { code: 'K7-2', photo: hashOf('bearing') })));
	await store.write((tx) => act(tx, CLIENT, part('w3', { code: 'K7-2' })));
	await store.write((tx) => act(tx, CLIENT, part('w1', { rev: 2, code: 'K7-1', scopes: ['site:muc'] })));
	await store.write(async (tx) => tx.compact(await tx.head()));
	await store.write((tx) => tx.shed(['w3']));
	for (let i = 4; i < 700; i += 1) await store.write((tx) => act(tx, CLIENT, part(`w${i}`)));
};

/** Everything a store can be asked for. */
export const everything = (store: Store) =>
	store.read(async (tx) => ({
		log: await tx.log(0, 100_000),
		feed: (await tx.feed({ 'site:ham': 0, 'site:muc': 0 }, 100_000)).rows.map((row) => ({ ...row })),
		head: await tx.head(),
		horizon: await tx.horizon(),
		held: (await tx.inventory(SCOPES)).sort((a, b) => (a.id < b.id ? -1 : 1)),
		filled: await tx.fill(SCOPES, 'plant', '', 100_000),
		shed: await tx.get('w3'),
		found: await tx.find('code:k7-2'),
		pictured: await tx.find(`blob:${hashOf('bearing')}`),
		lastSeq: await tx.lastSeq(CLIENT),
		verdict: await tx.verdictOf(CLIENT, 2)
	}));
