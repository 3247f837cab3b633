import { chmodSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openStore } from '#server/open-store.ts';
import type { Store } from '#server/store/store.ts';
import { temporaryFolder } from '../../support/folders.ts';

const open = async (data: string): Promise<Store> => {
	const opening = await openStore({ data }, () => []);
	if (!opening.ok) throw new Error(opening.problem);
	return opening.store;
};

const problemOf = async (data: string): Promise<string> => {
	const opening = await openStore({ data }, () => []);
	if (!opening.ok) return opening.problem;
	await opening.store.close();
	return 'no problem';
};

const change = (file: string, sql: string): void => {
	const database = new DatabaseSync(file);
	database.exec(sql);
	database.close();
};

test('a data folder that is missing is made, however deep, and founded once', async () => {
	using folder = temporaryFolder();
	const data = join(folder.path, 'plants/north/data');
	const first = await open(data);
	const epoch = await first.epoch();
	expect(epoch).toMatch(/^[0-9a-f-]{36}$/);
	await first.close();
	const second = await open(data);
	expect(await second.epoch()).toBe(epoch);
	await second.close();
});

test('two stores never share an epoch', async () => {
	using one = temporaryFolder();
	using other = temporaryFolder();
	const [a, b] = [await open(one.path), await open(other.path)];
	expect(await a.epoch()).not.toBe(await b.epoch());
	await a.close();
	await b.close();
});

test('closing leaves one complete file behind, and a closed store says so', async () => {
	using folder = temporaryFolder();
	const store = await open(folder.path);
	await store.close();
	expect(existsSync(join(folder.path, 'millwright.db'))).toBe(true);
	expect(existsSync(join(folder.path, 'millwright.db-wal'))).toBe(false);
	await expect(store.epoch()).rejects.toMatchObject({ trouble: 'unreachable' });
});

test('a data folder that is a file, or lies under one, is said in one sentence', async () => {
	using folder = temporaryFolder({ notes: 'not a folder' });
	expect(await problemOf(join(folder.path, 'notes'))).toMatch(/notes is a file, not a folder: move .*--data/);
	expect(await problemOf(join(folder.path, 'notes/data'))).toMatch(
		/a part of that path is not a folder: .*--data/
	);
});

test('a data folder nobody may write to is said in one sentence', async () => {
	using folder = temporaryFolder();
	// Root may write anywhere, except where the file system itself has no room for files.
	const locked = process.getuid?.() === 0 ? '/proc/self' : join(folder.path, 'locked');
	if (locked !== '/proc/self') mkdirSync(locked, { mode: 0o500 });
	expect(await problemOf(locked)).toMatch(/^This user may not write to the data folder .*--data.*\.$/);
	expect(await problemOf(join(locked, 'data'))).toMatch(
		/^(This user may not make|The data folder).*--data.*\.$/
	);
	if (locked !== '/proc/self') chmodSync(locked, 0o700);
});

test('a link that leads nowhere is a problem, not a crash', async () => {
	using folder = temporaryFolder();
	symlinkSync(join(folder.path, 'gone'), join(folder.path, 'data'));
	expect(await problemOf(join(folder.path, 'data'))).toMatch(/--data/);
});

test('a database of a newer version is left untouched and named', async () => {
	using folder = temporaryFolder();
	await (await open(folder.path)).close();
	change(join(folder.path, 'millwright.db'), "UPDATE meta SET value = '99' WHERE key = 'version'");
	expect(await problemOf(folder.path)).toMatch(
		/written by a newer Millwright \(data version 99, this one knows \d+\)/
	);
});

test('somebody else’s database is never taken over', async () => {
	using folder = temporaryFolder();
	const file = join(folder.path, 'millwright.db');
	change(file, 'CREATE TABLE holidays (day TEXT)');
	expect(await problemOf(folder.path)).toMatch(/is a database, but not Millwright's/);
	const database = new DatabaseSync(file);
	expect(database.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'holidays' }]);
	database.close();
});

test('a file that is not a database, and a folder in its place, are said in one sentence', async () => {
	using folder = temporaryFolder({
		'millwright.db': 'this is a shopping list and not a database'.repeat(40)
	});
	expect(await problemOf(folder.path)).toMatch(/millwright\.db is not a database: move that file away/);
	using other = temporaryFolder();
	mkdirSync(join(other.path, 'millwright.db'));
	expect(await problemOf(other.path)).toMatch(/millwright\.db.*--data/);
});

test('a database another program holds is said after a short wait, not waited for without end', async () => {
	using folder = temporaryFolder();
	await (await open(folder.path)).close();
	const holder = new DatabaseSync(join(folder.path, 'millwright.db'));
	holder.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
	expect(await problemOf(folder.path)).toMatch(/is in use by another program/);
	holder.close();
}, 15_000);
