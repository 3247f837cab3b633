import pg from 'pg';

const ask = async (url: string, statement: string): Promise<void> => {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
};

export interface Databases {
	/** The address of an empty database. */
	fresh: () => Promise<string>;
	/** Drops those that were made. */
	clear: () => Promise<void>;
}

/** Databases of one process on a PostgreSQL that others use too. */
export const databasesOn = (url: string): Databases => {
	const made: string[] = [];
	let n = 0;
	return {
		fresh: async () => {
			const name = `sim_${process.pid}_${++n}`;
			await ask(url, `CREATE DATABASE ${name}`);
			made.push(name);
			return new URL(`/${name}`, url).href;
		},
		clear: async () => {
			for (const name of made.splice(0)) await ask(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
		}
	};
};
