import pg from 'pg';
import { createDatabase } from '../../support/postgres.ts';
import type { Ground } from './ground.ts';

export const postgresGround = async (): Promise<Ground> => {
	const url = await createDatabase();
	return {
		place: { data: '', postgres: url },
		async spoil(statement) {
			const client = new pg.Client({ connectionString: url });
			await client.connect();
			await client.query(statement);
			await client.end();
		},
		remove: async () => undefined
	};
};
