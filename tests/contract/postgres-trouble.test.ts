import pg from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { openStore } from '#server/open-store.ts';
import type { Store } from '#server/store/store.ts';
import { cuttingProxy } from '../support/cutting-proxy.ts';
import { createDatabase } from '../support/postgres.ts';
import { act, doc, keysOfSample } from './store/sample.ts';

const CLIENT = 'clientAAA';
let url: string;
let store: Store;
let open: Store[];

const opened = async (postgres: string): Promise<Store> => {
	const opening = await openStore({ data: '', postgres }, keysOfSample);
	if (!opening.ok) throw new Error(opening.problem);
	open.push(opening.store);
	return opening.store;
};
const problemOf = async (postgres: string): Promise<string> => {
	const opening = await openStore({ data: '', postgres }, keysOfSample);
	if (!opening.ok) return opening.problem;
	await opening.store.close();
	return 'no problem';
};
const directly = async (statement: string): Promise<void> => {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(statement);
	await client.end();
};
/** What an administrator does to a server process's connections. */
const endConnections = (): Promise<void> =>
	directly(
		"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'millwright'"
	);

beforeEach(async () => {
	open = [];
	url = await createDatabase();
	store = await opened(url);
});
afterEach(async () => {
	await Promise.all(open.map((one) => one.close()));
});

test('S-1 a connection lost in the middle of a write keeps nothing of it, and the store goes on', async () => {
	const write = store.write(async (tx) => {
		await act(tx, CLIENT, doc('w1'));
		await endConnections();
		await tx.get('w2');
	});
	await expect(write).rejects.toMatchObject({ name: 'StoreTrouble', trouble: 'unreachable' });
	await store.write((tx) => act(tx, CLIENT, doc('w3')));
	expect(await store.read((tx) => tx.inventory(['site:ham']))).toEqual([{ id: 'w3', rev: 1 }]);
});

test('connections lost while nobody used them are not missed', async () => {
	await store.write((tx) => act(tx, CLIENT, doc('w1')));
	await Promise.all(Array.from({ length: 4 }, () => store.read((tx) => tx.head())));
	await endConnections();
	await store.write((tx) => act(tx, CLIENT, doc('w2')));
	expect(await store.read((tx) => tx.lastSeq(CLIENT))).toBe(2);
});

test('S-1 a commit whose answer was lost is said to be unsure, and asking shows that it happened', async () => {
	await using proxy = await cuttingProxy(Number(new URL(url).port));
	const near = new URL(url);
	near.port = String(proxy.port);
	const far = await opened(near.href);
	await far.write((tx) => act(tx, CLIENT, doc('w1')));
	proxy.cutAfter('COMMIT');
	const write = far.write((tx) => act(tx, CLIENT, doc('w2')));
	await expect(write).rejects.toMatchObject({ trouble: 'unsure' });
	expect(await store.read((tx) => tx.lastSeq(CLIENT))).toBe(2);
});

test('two server processes that found the same empty database at once both get it', async () => {
	url = await createDatabase();
	const stores = await Promise.all(Array.from({ length: 6 }, () => opened(url)));
	expect(new Set(await Promise.all(stores.map((one) => one.epoch()))).size).toBe(1);
});

test('what is wrong with an address is said in one sentence, without the password', async () => {
	const address = (change: (parts: URL) => void): string => {
		const parts = new URL(url);
		change(parts);
		return parts.href;
	};
	const { password } = new URL(url);
	const problems = [
		await problemOf(address((parts) => (parts.password = 'wrong'))),
		await problemOf(address((parts) => (parts.pathname = '/no-such-plant'))),
		await problemOf(address((parts) => (parts.port = '1')))
	];
	expect(problems[0]).toMatch(/refuses this user or password/);
	expect(problems[1]).toMatch(/The database no-such-plant on .* is not there: create it/);
	expect(problems[2]).toMatch(/does not answer: start PostgreSQL/);
	for (const problem of problems) {
		expect(problem).not.toContain(password);
		expect(problem).not.toContain('wrong');
		expect(problem.split('\n')).toHaveLength(1);
	}
});

test("somebody else's database, and one of a newer version, are left as they are", async () => {
	await directly("UPDATE meta SET value = '999' WHERE key = 'version'");
	expect(await problemOf(url)).toMatch(/was written by a newer Millwright \(data version 999/);
	url = await createDatabase();
	await directly('CREATE TABLE customers (id INTEGER)');
	expect(await problemOf(url)).toMatch(/holds other tables and none of Millwright's/);
	await directly('ALTER TABLE customers ADD COLUMN still_alone BOOLEAN');
	await expect(directly('SELECT * FROM writer')).rejects.toThrow(/does not exist/);
	expect(inject('postgres')).toContain('millwright:');
});
