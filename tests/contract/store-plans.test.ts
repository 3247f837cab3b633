import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDriver } from '#server/open-store.ts';
import type { Driver, Sql } from '#server/store/sql/driver.ts';
import { SqlStore } from '#server/store/sql/sql-store.ts';
import { act, doc, keysOfSample } from './store/sample.ts';

/** Tables with one row, and what a query has already narrowed down, may be read whole. */
const MAY_BE_SCANNED =
	/^SCAN (counter|meta|CONSTANT ROW|p|v|\d+-ROW VALUES CLAUSE|s\d+|\d+ CONSTANT ROWS?)\b/;

let data: string;
let driver: Driver;
let statements: Set<string>;

const listening = (sql: Sql): Sql => ({
	all: (text, values) => {
		statements.add(text);
		return sql.all(text, values);
	},
	insert: (into, rows, conflict = '') => {
		if (rows[0]) statements.add(`${into} VALUES (${rows[0].map(() => '?').join(', ')}) ${conflict}`);
		return sql.insert(into, rows, conflict);
	}
});

beforeEach(async () => {
	data = mkdtempSync(join(tmpdir(), 'millwright-plans-'));
	statements = new Set();
	const opening = await openDriver({ data });
	if (!opening.ok) throw new Error(opening.problem);
	({ driver } = opening);
});

afterEach(async () => {
	await driver.close();
	rmSync(data, { recursive: true });
});

test('everything devices ask for is found by an index, so that it costs the same in a store a hundred times as large', async () => {
	const store = new SqlStore(
		{
			dialect: driver.dialect,
			read: (work) => driver.read((sql) => work(listening(sql))),
			write: (work) => driver.write((sql) => work(listening(sql))),
			close: () => driver.close()
		},
		keysOfSample
	);
	await store.write((tx) => act(tx, 'clientAAA', doc('w1', { keys: ['tag:1'] })));
	await store.write(async (tx) => {
		await tx.find('tag:1');
		await act(tx, 'clientAAA', doc('w1', { rev: 2, scopes: ['site:muc'], keys: ['tag:2'] }));
	});
	await store.write((tx) => tx.shed(['w1', 'w2', 'w3']));
	await store.write((tx) => tx.compact(3));
	await store.read(async (tx) => {
		await tx.feed({ 'site:ham': 0 }, 10);
		await tx.feed({ 'site:ham': 0, 'site:muc': 1, 'person:p_1': 2 }, 10);
		await tx.warm(['a', 'b', 'c']);
		await tx.find('tag:2');
		await tx.moved(['site:ham', 'site:muc', 'person:p_1'], 1);
		await tx.inventory(['site:ham', 'site:muc']);
		await tx.fill(['site:ham', 'site:muc'], 'work', '', 10);
		await tx.fillCounts(['site:ham']);
		await tx.held(['site:ham'], ['w1', 'w2']);
		await tx.lastSeq('clientAAA');
		await tx.verdictOf('clientAAA', 1);
		await tx.log(1, 10);
		await tx.horizon();
		await tx.epoch();
	});
	expect(statements.size).toBeGreaterThan(15);
	const database = new DatabaseSync(join(data, 'millwright.db'), { readOnly: true });
	const scans = [...statements].flatMap((text) =>
		database
			.prepare(`EXPLAIN QUERY PLAN ${text}`)
			.all()
			.map(({ detail }) => String(detail))
			.filter((detail) => detail.startsWith('SCAN') && !MAY_BE_SCANNED.test(detail))
			.map((detail) => `${detail}: ${text}`)
	);
	database.close();
	expect(scans).toEqual([]);
});
