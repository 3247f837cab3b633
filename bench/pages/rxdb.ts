// RxDB as it ships: its own Dexie storage, its own replication, its own migration of schemas.
import { addRxPlugin, createRxDatabase, type RxCollection, type RxDatabase, type RxJsonSchema } from 'rxdb';
import { RxDBMigrationSchemaPlugin } from 'rxdb/plugins/migration-schema';
import { replicateRxCollection } from 'rxdb/plugins/replication';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import type { Doc } from '#core/model/document.ts';
import { fromRow, toRow } from '#core/model/rows.ts';
import { shelfSchemaOf } from '#core/model/shelf-schema.ts';
import { SHELVES, type Shelf } from '#core/model/shelves.ts';
import type { PlantSize } from '../plant/documents.ts';
import { againstPlant } from './against-plant.ts';
import { expose } from './expose.ts';
import { FIRST_LIST, LIST_ROWS } from './first-list.ts';
import { Portions } from './portions.ts';
import { snapshotPages } from './snapshot-pages.ts';

addRxPlugin(RxDBMigrationSchemaPlugin);

type Collections = Record<Shelf, RxCollection<Doc>>;

const BATCH = 1_000;

/** `version`: the same shape as before under the next number, so that every document is carried over. */
const open = async (version = 0): Promise<RxDatabase<Collections>> => {
	const database = await createRxDatabase<Collections>({
		name: 'rxdb',
		storage: getRxStorageDexie(),
		multiInstance: false,
		eventReduce: false
	});
	const carryOver = Object.fromEntries(
		Array.from({ length: version }, (_, n) => [n + 1, (doc: Doc) => doc] as const)
	);
	await database.addCollections(
		Object.fromEntries(
			SHELVES.map((shelf) => [
				shelf,
				{
					schema: { ...shelfSchemaOf(shelf), version } as unknown as RxJsonSchema<Doc>,
					...(version > 0 && { migrationStrategies: carryOver })
				}
			])
		)
	);
	return database;
};

const listOf = async ({ collections }: RxDatabase<Collections>): Promise<string[]> => {
	const sort = FIRST_LIST.sort.map((field) => ({ [field]: 'asc' as const }));
	const found = collections.work.find({ selector: FIRST_LIST.selector, sort, limit: LIST_ROWS } as never);
	return (await found.exec()).map(({ id }) => id);
};

const compare = async ({ collections }: RxDatabase<Collections>, size: PlantSize) => {
	const found = await Promise.all(SHELVES.map((shelf) => collections[shelf].find().exec()));
	return againstPlant(
		found.flat().map((one) => fromRow(one.toJSON()) as Doc),
		size
	);
};

/** Everything the server has, each document handed on as soon as its page is here. */
const handOut = async (token: string, portions: Readonly<Record<Shelf, Portions<Doc>>>): Promise<void> => {
	for await (const { docs } of snapshotPages(token)) {
		for (const doc of docs) {
			const placed = toRow(doc);
			if (placed) portions[placed.shelf].give({ ...placed.row, _deleted: false });
		}
	}
	for (const shelf of SHELVES) portions[shelf].end();
};

const portionsOf = () =>
	Object.fromEntries(SHELVES.map((shelf) => [shelf, new Portions<Doc>()])) as Record<Shelf, Portions<Doc>>;

const deeds = {
	fill: async ({ token, size }: { token: string; size: PlantSize }) => {
		const begun = performance.now();
		const database = await open();
		const portions = portionsOf();
		const coming = handOut(token, portions);
		const replications = SHELVES.map((shelf) =>
			replicateRxCollection<Doc, { n: number }>({
				collection: database.collections[shelf],
				replicationIdentifier: `bench-${shelf}`,
				live: false,
				waitForLeadership: false,
				pull: {
					batchSize: BATCH,
					handler: async (before, most) => {
						const documents = await portions[shelf].take(most);
						return { documents: documents as never, checkpoint: { n: (before?.n ?? 0) + documents.length } };
					}
				}
			})
		);
		await coming;
		await Promise.all(replications.map((one) => one.awaitInitialReplication()));
		const list = await listOf(database);
		const took = performance.now() - begun;
		return { took, list, ...(await compare(database, size)) };
	},
	/** Fills it past any replication, for the migration. */
	store: async ({ token }: { token: string }) => {
		const database = await open();
		for await (const { docs } of snapshotPages(token)) {
			const placed = docs.flatMap((doc) => toRow(doc) ?? []);
			for (const shelf of SHELVES) {
				const rows = placed.filter((one) => one.shelf === shelf).map(({ row }) => row);
				await database.collections[shelf].bulkInsert(rows);
			}
		}
		await database.close();
	},
	migrate: async ({ size }: { size: PlantSize }) => {
		const begun = performance.now();
		const database = await open(1);
		const list = await listOf(database);
		const took = performance.now() - begun;
		return { took, list, ...(await compare(database, size)) };
	}
};

export type RxdbDeeds = typeof deeds;
expose(deeds);
