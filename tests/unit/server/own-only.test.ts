import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp } from '#server/back-up.ts';
import { FolderShelf } from '#server/blobs/folder-shelf.ts';
import { blobsFolder } from '#server/blobs-folder.ts';
import { anchorOnce } from '#server/jobs/anchor-log.ts';
import { openStore } from '#server/open-store.ts';
import { temporaryFolder } from '../../support/folders.ts';

const modesBelow = (path: string): Record<string, string> =>
	Object.fromEntries(
		readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => {
			const stats = statSync(join(path, name));
			return [name, `${stats.isDirectory() ? 'folder' : 'file'} ${(stats.mode & 0o777).toString(8)}`];
		})
	);

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	yield await Promise.resolve(bytes);
}

/** The least that makes each kind of file there is. */
const makeEverything = async (data: string): Promise<void> => {
	const opening = await openStore({ data });
	if (!opening.ok) throw new Error(opening.problem);
	const { store } = opening;
	const shelf = new FolderShelf(blobsFolder(data));
	await shelf.append('upload', 0, once(randomBytes(9)), 100);
	const surroundings = { now: () => new Date(), after: () => () => undefined, note: () => undefined };
	const end = { ord: 1, chain: 'a'.repeat(64) };
	const read = <T>(): Promise<T> => Promise.resolve({ epoch: 'e', ...end } as T);
	await anchorOnce({ ...surroundings, store: { read }, file: join(data, 'anchors', 'anchors.jsonl') });
	expect(await backUp({ data }, join(data, 'plant.backup'), new Date())).toMatchObject({ ok: true });
	expect(Object.keys(modesBelow(data))).toContain('millwright.db-wal');
	await store.close();
};

test('all that the server makes is for its user alone, however generous this computer usually is', async () => {
	using folder = temporaryFolder();
	const data = join(folder.path, 'data');
	const before = process.umask(0);
	try {
		await makeEverything(data);
	} finally {
		process.umask(before);
	}
	expect(statSync(data).mode & 0o777).toBe(0o700);
	const modes = modesBelow(data);
	expect(Object.keys(modes)).toEqual(
		expect.arrayContaining(['millwright.db', 'plant.backup', 'anchors/anchors.jsonl', 'blobs/unfinished'])
	);
	expect(new Set(Object.values(modes))).toEqual(new Set(['folder 700', 'file 600']));
});

test('a folder and a database that somebody opened for others stay as they are', async () => {
	using folder = temporaryFolder();
	const data = join(folder.path, 'data');
	mkdirSync(data);
	chmodSync(data, 0o750);
	for (let start = 0; start < 2; start++) {
		const opening = await openStore({ data });
		if (!opening.ok) throw new Error(opening.problem);
		await opening.store.close();
		if (start === 0) chmodSync(join(data, 'millwright.db'), 0o640);
	}
	expect(statSync(data).mode & 0o777).toBe(0o750);
	expect(statSync(join(data, 'millwright.db')).mode & 0o777).toBe(0o640);
});
