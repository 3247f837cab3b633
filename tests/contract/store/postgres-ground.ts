import pg from 'pg';
import { temporaryFolder } from '../../support/folders.ts';
import { createDatabase } from '../../support/postgres.ts';
import type { Ground } from './ground.ts';

export const postgresGround = async (): Promise<Ground> => {
	const postgres = await createDatabase();
	const folder = temporaryFolder();
	return {
		place: { data: folder.path, postgres },
		async spoil(statement) {
			const client = new pg.Client({ connectionString: postgres });
			await client.connect();
			await client.query(statement);
			await client.end();
		},
		remove: async () => folder[Symbol.dispose]()
	};
};
