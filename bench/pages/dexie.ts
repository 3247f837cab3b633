// Dexie without anything around it: the same pages, the same indexes, the same durability.
import { Dexie, type Table } from 'dexie';
import type { Doc } from '#core/model/document.ts';
import { keysOf } from '#core/model/keys.ts';
import { fromRow, INDEXES, toRow } from '#core/model/rows.ts';
import { SHELVES, type Shelf } from '#core/model/shelves.ts';
import type { PlantSize } from '../plant/documents.ts';
import { againstPlant } from './against-plant.ts';
import { expose } from './expose.ts';
import { LIST_ROWS } from './first-list.ts';
import { snapshotPages } from './snapshot-pages.ts';

const tableOf = (shelf: Shelf): string =>
	['id', ...INDEXES[shelf].map((index) => `[${index.join('+')}]`), '*_keys'].join(', ');

class PlainDatabase extends Dexie {
	readonly state: Table<{ k: string; cursors: unknown }, string>;

	constructor() {
		super('plain', { cache: 'disabled', chromeTransactionDurability: 'relaxed' });
		this.version(1).stores({
			...Object.fromEntries(SHELVES.map((shelf) => [shelf, tableOf(shelf)])),
			state: 'k'
		});
		this.state = this.table('state');
	}
}

const byShelf = (docs: readonly Doc[]): Map<Shelf, Doc[]> => {
	const rows = new Map<Shelf, Doc[]>();
	for (const doc of docs) {
		const placed = toRow(doc);
		if (!placed) continue;
		const row = { ...placed.row, _keys: keysOf(doc) };
		const others = rows.get(placed.shelf);
		if (others) others.push(row);
		else rows.set(placed.shelf, [row]);
	}
	return rows;
};

const deeds = {
	fill: async ({ token, size }: { token: string; size: PlantSize }) => {
		const begun = performance.now();
		const database = new PlainDatabase();
		await database.open();
		for await (const { docs, cursors } of snapshotPages(token)) {
			const rows = byShelf(docs);
			await database.transaction('rw', database.tables, async () => {
				await Promise.all([
					...[...rows].map(([shelf, some]) => database.table(shelf).bulkPut(some)),
					database.state.put({ k: 'state', cursors })
				]);
			});
		}
		const list = await database
			.table<Doc>('work')
			.where('[ixOpen+ixNewest]')
			.between(['1', Dexie.minKey], ['1', Dexie.maxKey])
			.limit(LIST_ROWS)
			.toArray();
		const took = performance.now() - begun;
		const held = (await Promise.all(SHELVES.map((shelf) => database.table(shelf).toArray()))).flat();
		const docs = held.map((row) => fromRow(row as Doc) as Doc);
		return { took, list: list.map(({ id }) => id), ...againstPlant(docs, size) };
	}
};

export type DexieDeeds = typeof deeds;
expose(deeds);
