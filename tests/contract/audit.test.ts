import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { audit } from '#server/audit.ts';
import { anchorOnce, readAnchors } from '#server/jobs/anchor-log.ts';
import { canonicalJson } from '#server/store/canonical-json.ts';
import { chainAfter } from '#server/store/chain.ts';
import { openStore } from '#server/open-store.ts';
import type { Store } from '#server/store/store.ts';
import { DATABASE_NAME } from '#server/store/sqlite/open-sqlite.ts';
import { act, doc, keysOfSample } from './store/sample.ts';

let data: string;
let store: Store;

beforeEach(async () => {
	data = mkdtempSync(join(tmpdir(), 'millwright-audit-'));
	const opening = await openStore({ data, durable: false }, keysOfSample);
	if (!opening.ok) throw new Error(opening.problem);
	({ store } = opening);
});
afterEach(async () => {
	await store.close();
	rmSync(data, { recursive: true, force: true });
});

const file = () => join(data, 'anchors.jsonl');
const act9 = async (from: number) => {
	for (let n = from; n < from + 9; n += 1) await store.write((tx) => act(tx, 'clientAAA', doc(`w${n}`)));
};
const notes: string[] = [];
const anchor = () =>
	anchorOnce({
		store,
		file: file(),
		now: () => new Date('2026-03-23T08:00:00.000Z'),
		after: () => () => {},
		note: (words) => notes.push(words)
	});
const spoil = (statement: string) => {
	const database = new DatabaseSync(join(data, DATABASE_NAME));
	database.exec(statement);
	database.close();
};

describe('S-12 the audit', () => {
	test('proves a log that is as it was, and says until when somebody else has seen it', async () => {
		await act9(0);
		expect(await audit({ data })).toMatchObject({ ok: true, check: { ok: true, records: 9 }, anchors: 0 });
		await anchor();
		await anchor();
		await act9(9);
		await anchor();
		expect(await audit({ data })).toMatchObject({
			ok: true,
			check: { ok: true, records: 18 },
			anchors: 2,
			latest: '2026-03-23T08:00:00.000Z'
		});
	});

	test.each([
		["UPDATE ops SET verdict = '{}' WHERE ord = 4", 'changed', 4],
		['DELETE FROM ops WHERE ord = 5', 'missing', 5],
		['DELETE FROM ops WHERE ord > 12', 'truncated', 13],
		['DELETE FROM ops', 'truncated', 1]
	])('points at the first record that "%s" made wrong', async (statement, problem, ord) => {
		await act9(0);
		await anchor();
		await act9(9);
		await anchor();
		spoil(statement);
		expect(await audit({ data })).toMatchObject({ ok: true, check: { ok: false, problem, ord } });
	});

	test('a log written anew from its first record hangs together, and is found by what stands outside', async () => {
		await act9(0);
		await anchor();
		const rewrite = async () => {
			const records = await store.read((tx) => tx.log(0, 100));
			let chain = '';
			for (const record of records) {
				const open = { ...record.open, actor: 'somebody-else' };
				chain = chainAfter(chain, { ...record, open });
				const op = canonicalJson(open).replaceAll("'", "''");
				spoil(`UPDATE ops SET op = '${op}', chain = '${chain}' WHERE ord = ${record.ord}`);
			}
		};
		await rewrite();
		expect(await audit({ data }, join(data, 'no-anchors'))).toMatchObject({
			check: { ok: true, records: 9 }
		});
		expect(await audit({ data })).toMatchObject({ check: { ok: false, problem: 'rewritten', ord: 9 } });
	});

	test('an end that was cut off shows also when new acts have taken its place', async () => {
		await act9(0);
		await act9(9);
		await anchor();
		spoil('DELETE FROM ops WHERE ord > 15; UPDATE counter SET ord = 15');
		await act9(18);
		expect(await audit({ data }, join(data, 'no-anchors'))).toMatchObject({
			check: { ok: true, records: 24 }
		});
		expect(await audit({ data })).toMatchObject({ check: { ok: false, problem: 'rewritten', ord: 18 } });
	});

	test('half a line, as a power cut leaves it, costs neither the lines before nor the next one', async () => {
		await act9(0);
		await anchor();
		appendFileSync(file(), '\n{"at":"2026-03-23T09:0');
		await act9(9);
		await anchor();
		expect((await readAnchors(file())).map(({ ord }) => ord)).toEqual([9, 18]);
	});

	test('a file that cannot be written is said, and the server goes on', async () => {
		await act9(0);
		await anchorOnce({
			store,
			file: join(data, DATABASE_NAME, 'anchors'),
			now: () => new Date(),
			after: () => () => {},
			note: (words) => notes.push(words)
		});
		expect(notes.at(-1)).toContain('could not be written');
	});
});
