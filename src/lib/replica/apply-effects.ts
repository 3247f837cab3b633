import { SHELVES } from '#core/model/shelves.ts';
import type { Shelf } from '#core/model/shelves.ts';
import type { Effects } from './effects.ts';
import type { ReplicaDatabase } from './replica-database.ts';
import type { Poison, Row } from './row.ts';

/** One document of a publication, as its shelf had it and has it now. */
export interface Change {
	shelf: Shelf;
	id: string;
	before: Row | undefined;
	after: Row | undefined;
}

/** What the device had of the documents in question. */
interface Former {
	rows: Map<string, { shelf: Shelf; row: Row }>;
	/** Scopes a document had left before. */
	departed: Map<string, string[]>;
	poisoned: Map<string, string[]>;
}

const NOTHING: Former = { rows: new Map(), departed: new Map(), poisoned: new Map() };

class Writes {
	readonly rows = new Map<Shelf, Row[]>();
	readonly drops = new Map<Shelf, string[]>();
	readonly poison: Poison[] = [];
	readonly cured: string[] = [];
	readonly departed: { id: string; scopes: string[] }[] = [];
	readonly settled: string[] = [];

	async flush(database: ReplicaDatabase): Promise<void> {
		await Promise.all([
			...[...this.rows].map(([shelf, rows]) => database.shelf(shelf).bulkPut(rows)),
			...[...this.drops].map(([shelf, ids]) => database.shelf(shelf).bulkDelete(ids)),
			database.departed.bulkDelete(this.settled),
			database.departed.bulkPut(this.departed),
			database.poison.bulkDelete(this.cured),
			database.poison.bulkPut(this.poison)
		]);
	}
}

/** Inside a transaction over all of the replica's tables: brings the shelves to where the effects lead. */
export const applyEffects = async (
	database: ReplicaDatabase,
	effects: Effects,
	held: ReadonlySet<string>,
	/** A first fill puts everything on the shelves for the first time. */
	isFill = false
): Promise<Change[]> => {
	const former = isFill ? NOTHING : await formerOf(database, effects);
	const writes = new Writes();
	const changes: Change[] = [];
	for (const [id, { placed, poison, left }] of effects) {
		const old = former.rows.get(id);
		const incoming = placed?.row ?? poison;
		const scopes = incoming?.scopes ?? old?.row.scopes ?? former.poisoned.get(id);
		if (!scopes) continue;
		const gone = [...(incoming ? [] : (former.departed.get(id) ?? [])), ...left];
		// Damaged down to its scopes: it stays aside until the server says something better.
		const stays = scopes.length === 0 || scopes.some((scope) => held.has(scope) && !gone.includes(scope));
		if (stays && gone.length > 0) writes.departed.push({ id, scopes: gone });
		else if (former.departed.has(id)) writes.settled.push(id);
		if (stays && poison) writes.poison.push(poison);
		else if (former.poisoned.has(id) && (placed || !stays)) writes.cured.push(id);
		if (stays && !incoming) continue;
		const after = stays ? placed : undefined;
		if (after) push(writes.rows, after.shelf, after.row);
		if (old && old.shelf !== after?.shelf) push(writes.drops, old.shelf, id);
		const shelf = after?.shelf ?? old?.shelf;
		if (shelf) changes.push({ shelf, id, before: old?.row, after: after?.row });
	}
	await writes.flush(database);
	return changes;
};

const push = <K, V>(map: Map<K, V[]>, key: K, value: V) => {
	const values = map.get(key);
	if (values) values.push(value);
	else map.set(key, [value]);
};

const formerOf = async (database: ReplicaDatabase, effects: Effects): Promise<Former> => {
	const ids = [...effects.keys()];
	const rows: Former['rows'] = new Map();
	const ofShelf = async (shelf: Shelf) => {
		// A document that comes was, if anywhere, on the shelf it comes to; one that only leaves may be on any.
		const asked = ids.filter((id) => (effects.get(id)?.placed?.shelf ?? shelf) === shelf);
		if (asked.length === 0) return;
		for (const row of await database.shelf(shelf).bulkGet(asked)) if (row) rows.set(row.id, { shelf, row });
	};
	const scopesById = async (table: ReplicaDatabase['departed'] | ReplicaDatabase['poison']) => {
		const found = (await table.count()) > 0 ? await table.bulkGet(ids) : [];
		return new Map(found.filter((one) => one !== undefined).map(({ id, scopes }) => [id, scopes]));
	};
	const [departed, poisoned] = await Promise.all([
		scopesById(database.departed),
		scopesById(database.poison),
		...SHELVES.map(ofShelf)
	]);
	return { rows, departed, poisoned };
};
