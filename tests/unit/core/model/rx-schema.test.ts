import 'fake-indexeddb/auto';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { addRxPlugin, createRxDatabase } from 'rxdb/plugins/core';
import { RxDBDevModePlugin, disableWarnings } from 'rxdb/plugins/dev-mode';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { wrappedValidateAjvStorage } from 'rxdb/plugins/validate-ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rxSchemaOf } from '#core/model/rx-schema.ts';
import { INDEXES, toRow } from '#core/model/rows.ts';
import { shelfSchemaOf } from '#core/model/shelf-schema.ts';
import { SHELVES } from '#core/model/shelves.ts';
import { SAMPLES, sample } from '../samples.ts';

disableWarnings();
addRxPlugin(RxDBDevModePlugin);

const storage = wrappedValidateAjvStorage({ storage: getRxStorageDexie({ indexedDB, IDBKeyRange }) });
const database = await createRxDatabase({ name: 'shelves', storage });

beforeAll(async () => {
	await database.addCollections(
		Object.fromEntries(SHELVES.map((shelf) => [shelf, { schema: rxSchemaOf(shelf) }]))
	);
});
afterAll(() => database.remove());

describe('The six shelves', () => {
	it.each(SAMPLES.map((doc) => [doc.kind, doc] as const))(
		'a %s is taken by RxDB in its strictest mode and comes back as it was',
		async (_, doc) => {
			const placed = toRow(doc);
			expect(placed).toBeDefined();
			if (!placed) return;
			const stored = await database.collections[placed.shelf]?.insert(placed.row);
			expect(stored?.toJSON()).toEqual(placed.row);
		}
	);

	it('a row without one of its indexed values is refused, not silently left out of lists', async () => {
		const row: Record<string, unknown> = { ...toRow(sample('work'))?.row, id: 'incomplete' };
		delete row['ixDue'];
		await expect(database.collections['work']?.insert(row)).rejects.toThrow();
	});

	it.each(
		SHELVES.flatMap((shelf) => INDEXES[shelf].map((index) => [shelf, index.join(' + '), index] as const))
	)('%s answers a list by %s from that index', async (shelf, _, index) => {
		const collection = database.collections[shelf];
		const some = SAMPLES.map(toRow).find((placed) => placed?.shelf === shelf)?.row ?? {};
		const last = index.at(-1) ?? 'id';
		const selector = Object.fromEntries(
			index.slice(0, -1).map((field): [string, unknown] => [field, Reflect.get(some, field)])
		);
		const query = collection?.find({ selector, sort: [{ [last]: 'asc' }, { id: 'asc' }] });
		const prepared = query?.getPreparedQuery();
		expect(prepared?.queryPlan.index.slice(1, -1)).toEqual(index);
		expect(prepared?.queryPlan.sortSatisfiedByIndex).toBe(true);
		expect((await query?.exec())?.map((doc) => doc.primary)).toContain(Reflect.get(some, 'id'));
	});

	it.each(SHELVES)('%s is known to the page by the same key, indexes and required fields', (shelf) => {
		const full = rxSchemaOf(shelf);
		const slim = shelfSchemaOf(shelf);
		expect({ ...full, properties: {} }).toEqual({ ...slim, properties: {} });
		expect(full.properties).toMatchObject(slim.properties);
	});

	it('nothing a zod upgrade may word differently reaches the replica', () => {
		const text = JSON.stringify(SHELVES.map((shelf) => ({ ...rxSchemaOf(shelf), indexes: [] })));
		for (const word of ['pattern', 'format', '$schema', '$ref', 'multipleOf'])
			expect(text).not.toContain(`"${word}":`);
	});
});
