import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { temporaryFolder } from '../../support/folders.ts';
import type { Ground } from './ground.ts';

export const sqliteGround = async ({ durable = true } = {}): Promise<Ground> => {
	const folder = temporaryFolder();
	return {
		place: { data: folder.path, durable },
		async spoil(statement) {
			const database = new DatabaseSync(join(folder.path, 'millwright.db'), { timeout: 5_000 });
			database.exec(statement);
			database.close();
		},
		remove: async () => folder[Symbol.dispose]()
	};
};
