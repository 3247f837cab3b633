import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** The address of an empty database of the test's own on the run's PostgreSQL; it goes with the run. */
export const createDatabase = async (): Promise<string> => {
	const name = `test_${randomBytes(8).toString('hex')}`;
	const client = new pg.Client({ connectionString: inject('postgres') });
	await client.connect();
	try {
		await client.query(`CREATE DATABASE ${name}`);
	} finally {
		await client.end();
	}
	return new URL(`/${name}`, inject('postgres')).href;
};
