import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Ground } from './ground.ts';

export const sqliteGround = async (): Promise<Ground> => {
	const data = mkdtempSync(join(tmpdir(), 'millwright-store-'));
	return {
		place: { data },
		async spoil(statement) {
			const database = new DatabaseSync(join(data, 'millwright.db'), { timeout: 5_000 });
			database.exec(statement);
			database.close();
		},
		remove: async () => rmSync(data, { recursive: true, force: true })
	};
};
