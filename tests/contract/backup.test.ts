import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as othersFirst } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyChain } from '#server/store/verify-chain.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/folders.ts';
import { addPhoto, CLIENT, everything, fill, opened, part, photoPath, run } from './backup/plant.ts';
import type { Ground } from './store/ground.ts';
import { postgresGround } from './store/postgres-ground.ts';
import { act } from './store/sample.ts';
import { sqliteGround } from './store/sqlite-ground.ts';

const GROUNDS = { SQLite: sqliteGround, PostgreSQL: postgresGround };
const KINDS = ['SQLite', 'PostgreSQL'] as const;
const PAIRS = KINDS.flatMap((from) => KINDS.map((to) => ({ from, to })));

let folder: TemporaryFolder;
let file: string;
let grounds: Ground[];

const ground = async (kind: (typeof KINDS)[number]): Promise<Ground> => {
	const made = await GROUNDS[kind]();
	grounds.push(made);
	return made;
};

beforeEach(() => {
	folder = temporaryFolder();
	file = join(folder.path, 'plant.backup');
	grounds = [];
});
afterEach(async () => {
	folder[Symbol.dispose]();
	for (const used of grounds) await used.remove();
});

describe.each(PAIRS)('from $from to $to', ({ from, to }) => {
	test('S-4 S-12 a restored plant is the plant that was saved, photos included, under another epoch', async () => {
		const [here, there] = [await ground(from), await ground(to)];
		const store = await opened(here.place);
		await fill(store);
		addPhoto(here.place.data, 'bearing');
		addPhoto(here.place.data, 'x'.repeat(200_000));
		const [saved, epoch] = [await everything(store), await store.epoch()];
		expect([saved.found, saved.pictured].map(({ length }) => length)).toEqual([2, 1]);
		await store.close();

		const backup = await run('backup', here.place, '--to', file);
		expect(backup).toMatchObject({ code: 0, stderr: '' });
		expect(backup.stdout).toContain('699 documents, 700 acts and 2 photos');
		const restored = await run('restore', there.place, '--from', file);
		expect(restored).toMatchObject({ code: 0, stderr: '' });

		const again = await opened(there.place);
		expect(await everything(again)).toEqual(saved);
		expect(await again.epoch()).not.toBe(epoch);
		expect(await verifyChain(again)).toMatchObject({ ok: true, records: 700 });
		for (const content of ['bearing', 'x'.repeat(200_000)])
			expect(readFileSync(join(there.place.data, photoPath(content)), 'utf8')).toBe(content);
		expect(existsSync(join(there.place.data, `${photoPath('bearing')}.part`))).toBe(false);
		await again.write((tx) => act(tx, CLIENT, part('w1000', { code: 'K7-1000' })));
		expect(await again.read((tx) => tx.find('code:k7-1000'))).toHaveLength(1);
		expect(await verifyChain(again)).toMatchObject({ ok: true, records: 701 });
		await again.close();
	});
});

describe.each(PAIRS)('damaged rows, from $from to $to', ({ from, to }) => {
	test('S-6 are saved and restored as they are, and cost nothing else: a backup of them is a backup', async () => {
		const [here, there] = [await ground(from), await ground(to)];
		const store = await opened(here.place);
		for (let i = 1; i < 6; i += 1) await store.write((tx) => act(tx, CLIENT, part(`w${i}`)));
		await here.spoil(`UPDATE docs SET body = '{"id":"w2",' WHERE id = 'w2'`);
		await here.spoil("UPDATE ops SET op = '{' WHERE ord = 4");
		// Not damaged, only written otherwise: as a hand in the database may leave it.
		await here.spoil(`UPDATE docs SET body = replace(body, ',', ',\n') WHERE id = 'w3'`);
		const rows = await store.read((tx) => tx.fill(['site:ham'], 'plant', '', 100));
		await store.close();
		expect(await run('backup', here.place, '--to', file)).toMatchObject({ code: 0, stderr: '' });
		const restored = await run('restore', there.place, '--from', file);
		expect(restored.stderr).toMatch(/Record 4 of the log is not what was written there/);
		const again = await opened(there.place);
		const now = await again.read((tx) => tx.fill(['site:ham'], 'plant', '', 100));
		expect(now.map(({ json }) => json.replaceAll('\n', ''))).toEqual(
			rows.map(({ json }) => json.replaceAll('\n', ''))
		);
		expect(await again.read((tx) => tx.lastSeq(CLIENT))).toBe(5);
		expect(await verifyChain(again)).toMatchObject({ ok: false, problem: 'changed', ord: 4 });
		await again.close();
	});
});

test('S-1 a backup waits for nobody who writes, however long a write takes', async () => {
	const here = await ground('SQLite');
	const store = await opened(here.place);
	await store.write((tx) => act(tx, CLIENT, part('w1')));
	const writing = Promise.withResolvers<void>();
	const begun = Promise.withResolvers<void>();
	const write = store.write(async () => {
		begun.resolve();
		await writing.promise;
	});
	await begun.promise;
	expect(await run('backup', here.place, '--to', file)).toMatchObject({ code: 0, stderr: '' });
	writing.resolve();
	await write;
	await store.close();
});

describe.each(KINDS)('while a server writes to %s', (kind) => {
	test('S-1 a backup holds one moment: the log up to some act, and exactly the effects of these acts', async () => {
		const [here, there] = [await ground(kind), await ground(kind)];
		const store = await opened(here.place);
		let isOver = false;
		const write = async (): Promise<void> => {
			for (let i = 1; !isOver; i += 1) {
				await store.write((tx) => act(tx, CLIENT, part(`w${i}`)));
				await othersFirst();
			}
		};
		const writing = write();
		const backup = await run('backup', here.place, '--to', file);
		isOver = true;
		await writing;
		expect(backup).toMatchObject({ code: 0, stderr: '' });
		expect(await run('restore', there.place, '--from', file)).toMatchObject({ code: 0 });

		const log = await store.read((tx) => tx.log(0, 100_000));
		const again = await opened(there.place);
		const restored = await again.read((tx) => tx.log(0, 100_000));
		expect(restored.length).toBeGreaterThan(0);
		expect(restored.length).toBeLessThan(log.length);
		expect(restored).toEqual(log.slice(0, restored.length));
		const held = await again.read((tx) => tx.inventory(['site:ham']));
		expect(new Set(held.map(({ id }) => id))).toEqual(new Set(restored.map(({ op: { seq } }) => `w${seq}`)));
		expect(await again.read((tx) => tx.head())).toBe(restored.length);
		await store.close();
		await again.close();
	});
});
