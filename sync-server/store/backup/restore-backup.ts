import { canonicalJson } from '../canonical-json.ts';
import type { Driver, Sql, Value } from '../sql/driver.ts';
import { storedKeys, type KeysOf } from '../sql/pending-docs.ts';
import { LIST_PARKED } from '../migrations/0006-parked-acts.ts';
import { SIDE_TABLES, type BackupHeader, type BackupLine } from './backup-format.ts';
import { BlobWriter } from './blob-files.ts';
import { contentsOf } from './read-backup.ts';

const BATCH = 500;

const INTO = {
	docs: 'INSERT INTO docs (id, kind, rev, body)',
	keys: 'INSERT INTO doc_keys (doc_id, key)',
	feed: 'INSERT INTO feed (scope, seq, doc_id, rev, part, leave)',
	acts: 'INSERT INTO ops (ord, client, seq, op, verdict, received_at, at, chain)'
};
/** The columns of a raw row, as the statements above name them. */
const ORDER = {
	docs: ['id', 'kind', 'rev', 'body'],
	ops: ['ord', 'client', 'seq', 'op', 'verdict', 'received_at', 'at', 'chain']
};
const TABLES = ['docs', 'doc_keys', 'feed', 'ops', ...Object.keys(SIDE_TABLES)];

/** Rows on their way into the tables, some hundred at a time. */
class Loader {
	readonly #sql: Sql;
	readonly #waiting = new Map<string, Value[][]>();

	constructor(sql: Sql) {
		this.#sql = sql;
	}

	async add(into: string, ...rows: Value[][]): Promise<void> {
		const waiting = this.#waiting.get(into) ?? [];
		waiting.push(...rows);
		this.#waiting.set(into, waiting);
		if (waiting.length >= BATCH) await this.#load(into, waiting);
	}

	async finish(): Promise<void> {
		for (const [into, waiting] of this.#waiting) await this.#load(into, waiting);
	}

	async #load(into: string, rows: Value[][]): Promise<void> {
		this.#waiting.set(into, []);
		await this.#sql.insert(into, rows);
	}
}

const load = async (line: BackupLine, loader: Loader, keysOf: KeysOf): Promise<void> => {
	if ('doc' in line) {
		const { doc } = line;
		await loader.add(INTO.docs, [doc.id, doc.kind, doc.rev, JSON.stringify(doc)]);
		const keys = storedKeys(doc, keysOf) ?? [];
		await loader.add(INTO.keys, ...[...keys].map((key): Value[] => [doc.id, key]));
	} else if ('feed' in line) {
		await loader.add(INTO.feed, line.feed);
	} else if ('act' in line) {
		const [ord, op, verdict, receivedAt, at, chain] = line.act;
		const texts = [canonicalJson(op), canonicalJson(verdict)];
		await loader.add(INTO.acts, [ord, op.client, op.seq, ...texts, receivedAt, at, chain]);
	} else if ('row' in line) {
		const [table, columns] = line.row;
		if (!(table in SIDE_TABLES)) throw new Error(`The backup names a table ${JSON.stringify(table)}`);
		await loader.add(`INSERT INTO ${table} (${Object.keys(columns).join(', ')})`, Object.values(columns));
	} else if ('raw' in line) {
		const [table, columns] = line.raw;
		await loader.add(
			table === 'docs' ? INTO.docs : INTO.acts,
			ORDER[table].map((name) => columns[name] ?? null)
		);
	}
};

/** True where nothing was ever written. */
export const isUnused = (driver: Driver): Promise<boolean> =>
	driver.read(async (sql) => {
		const [counter] = await sql.all<{ head: number; ord: number }>('SELECT head, ord FROM counter');
		return counter?.head === 0 && counter.ord === 0;
	});

/**
 * Replaces everything in a store by what a checked backup holds, in one transaction: until it is over the store is as
 * it was. It becomes another history under another epoch, which every device notices at its next word with the server.
 */
export const restoreBackup = async (
	driver: Driver,
	keysOf: KeysOf,
	blobs: string,
	path: string,
	header: BackupHeader,
	epoch: string
): Promise<void> => {
	await driver.write(async (sql) => {
		for (const table of TABLES) await sql.all(`DELETE FROM ${table}`);
		const loader = new Loader(sql);
		for await (const line of contentsOf(path)) {
			if ('blob' in line) break;
			await load(line, loader, keysOf);
		}
		await loader.finish();
		// A backup of an older Millwright does not say what is parked; its log does.
		await sql.all(LIST_PARKED);
		await sql.all("UPDATE meta SET value = ? WHERE key = 'epoch'", [epoch]);
		const { head, acts, horizon } = header;
		await sql.all('UPDATE counter SET head = ?, ord = ?, horizon = ?', [head, acts, horizon]);
	});
	const writer = new BlobWriter(blobs);
	for await (const line of contentsOf(path)) {
		if ('blob' in line) await writer.start(line.blob);
		if ('part' in line) await writer.add(line.part);
	}
	await writer.finish();
};
