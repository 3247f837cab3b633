import { chmodSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openDatabase, type OpenDatabase } from '#server/store/sqlite/open-database.ts';
import { temporaryFolder } from '../../support/folders.ts';

const NOW = new Date('2026-03-02T06:00:00Z');

const open = (folder: string): OpenDatabase => {
	const opening = openDatabase(folder, NOW);
	if (!opening.ok) throw new Error(opening.problem);
	return opening.opened;
};

const problemOf = (folder: string): string => {
	const opening = openDatabase(folder, NOW);
	if (!opening.ok) return opening.problem;
	opening.opened.close();
	return 'no problem';
};

const change = (file: string, sql: string): void => {
	const database = new DatabaseSync(file);
	database.exec(sql);
	database.close();
};

test('a data folder that is missing is made, however deep, and founded once', () => {
	using folder = temporaryFolder();
	const data = join(folder.path, 'plants/north/data');
	const first = open(data);
	expect(first.database.prepare("SELECT value FROM meta WHERE key = 'created'").get()).toEqual({
		value: NOW.toISOString()
	});
	expect(first.database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
	first.close();
	const second = open(data);
	expect(second.epoch).toBe(first.epoch);
	expect(second.epoch).toMatch(/^[0-9a-f-]{36}$/);
	second.close();
});

test('two stores never share an epoch', () => {
	using one = temporaryFolder();
	using other = temporaryFolder();
	const [a, b] = [open(one.path), open(other.path)];
	expect(a.epoch).not.toBe(b.epoch);
	a.close();
	b.close();
});

test('closing leaves one complete file behind', () => {
	using folder = temporaryFolder();
	open(folder.path).close();
	expect(existsSync(join(folder.path, 'millwright.db'))).toBe(true);
	expect(existsSync(join(folder.path, 'millwright.db-wal'))).toBe(false);
});

test('a data folder that is a file, or lies under one, is said in one sentence', () => {
	using folder = temporaryFolder({ notes: 'not a folder' });
	expect(problemOf(join(folder.path, 'notes'))).toMatch(/notes is a file, not a folder: move .*--data/);
	expect(problemOf(join(folder.path, 'notes/data'))).toMatch(/a part of that path is not a folder: .*--data/);
});

test('a data folder nobody may write to is said in one sentence', () => {
	using folder = temporaryFolder();
	// Root may write anywhere, except where the file system itself has no room for files.
	const locked = process.getuid?.() === 0 ? '/proc/self' : join(folder.path, 'locked');
	if (locked !== '/proc/self') mkdirSync(locked, { mode: 0o500 });
	expect(problemOf(locked)).toMatch(/^This user may not write to the data folder .*--data.*\.$/);
	expect(problemOf(join(locked, 'data'))).toMatch(/^(This user may not make|The data folder).*--data.*\.$/);
	if (locked !== '/proc/self') chmodSync(locked, 0o700);
});

test('a link that leads nowhere is a problem, not a crash', () => {
	using folder = temporaryFolder();
	symlinkSync(join(folder.path, 'gone'), join(folder.path, 'data'));
	expect(problemOf(join(folder.path, 'data'))).toMatch(/--data/);
});

test('a database of a newer version is left untouched and named', () => {
	using folder = temporaryFolder();
	open(folder.path).close();
	change(join(folder.path, 'millwright.db'), 'PRAGMA user_version = 99');
	expect(problemOf(folder.path)).toMatch(
		/written by a newer Millwright \(data version 99, this one knows \d+\)/
	);
});

test('somebody else’s database is never taken over', () => {
	using folder = temporaryFolder();
	const file = join(folder.path, 'millwright.db');
	change(file, 'CREATE TABLE holidays (day TEXT)');
	expect(problemOf(folder.path)).toMatch(/is a database, but not Millwright's/);
	const database = new DatabaseSync(file);
	expect(database.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'holidays' }]);
	database.close();
});

test('a file that is not a database, and a folder in its place, are said in one sentence', () => {
	using folder = temporaryFolder({
		'millwright.db': 'this is a shopping list and not a database'.repeat(40)
	});
	expect(problemOf(folder.path)).toMatch(/millwright\.db is not a database: move that file away/);
	using other = temporaryFolder();
	mkdirSync(join(other.path, 'millwright.db'));
	expect(problemOf(other.path)).toMatch(/millwright\.db.*--data/);
});

test('a database another program holds is said after a short wait, not waited for without end', () => {
	using folder = temporaryFolder();
	open(folder.path).close();
	const holder = new DatabaseSync(join(folder.path, 'millwright.db'));
	holder.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
	expect(problemOf(folder.path)).toMatch(/is in use by another program/);
	holder.close();
}, 15_000);
