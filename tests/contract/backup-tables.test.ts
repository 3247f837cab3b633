import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { LEFT_OUT, SIDE_TABLES } from '#server/store/backup/backup-format.ts';
import { temporaryFolder } from '../support/folders.ts';
import { opened } from './backup/plant.ts';

/** Written down in a way of their own, or, like the keys, worked out anew. */
const BY_HAND = ['meta', 'counter', 'docs', 'doc_keys', 'feed', 'ops'];

test('a backup knows every table, so that a new one cannot be forgotten (add it to SIDE_TABLES, or say why it is left out)', async () => {
	using folder = temporaryFolder();
	await (await opened({ data: folder.path })).close();
	const database = new DatabaseSync(join(folder.path, 'millwright.db'), { readOnly: true });
	const names = database
		.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
		.all()
		.map(({ name }) => String(name));
	database.close();
	expect(names.sort()).toEqual([...BY_HAND, ...LEFT_OUT, ...Object.keys(SIDE_TABLES)].sort());
});
