import pg from 'pg';
import { PostgresDriver } from './postgres-driver.ts';

export type PostgresOpening =
	{ ok: true; driver: PostgresDriver; place: string } | { ok: false; problem: string };

const FOUNDING = [
	'CREATE TABLE IF NOT EXISTS writer (id INTEGER PRIMARY KEY)',
	'INSERT INTO writer (id) VALUES (1) ON CONFLICT (id) DO NOTHING'
];

/** Two processes founding the same database at once trip over each other even with IF NOT EXISTS. */
const RACES = new Set(['23505', '42P07', '42710']);

const codeOf = (error: unknown): string =>
	error instanceof Error && 'code' in error ? String(error.code) : '';

/** Where the database is, without the password. */
const placeOf = (url: string): string => {
	const { host, pathname } = URL.parse(url) ?? { host: url, pathname: '' };
	return `The database ${pathname.slice(1)} on ${host}`;
};

const problemWith = (url: string, error: unknown): string => {
	const place = placeOf(url);
	const words = error instanceof Error ? error.message : String(error);
	switch (codeOf(error)) {
		case 'ECONNREFUSED':
		case 'ETIMEDOUT':
		case 'EHOSTUNREACH':
			return `${place} does not answer: start PostgreSQL, or correct the address.`;
		case 'ENOTFOUND':
		case 'EAI_AGAIN':
			return `${place} cannot be found: correct the host's name.`;
		case '28P01':
		case '28000':
			return `${place} refuses this user or password: correct them in the address.`;
		case '3D000':
			return `${place} is not there: create it, or correct its name in the address.`;
		case '42501':
			return `${place} does not let this user make tables: grant it the right to.`;
		default:
			return `${place} cannot be opened: ${words}`;
	}
};

const found = async (client: pg.Client, place: string): Promise<string | undefined> => {
	const { rows } = await client.query<{ name: string }>(
		'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema()'
	);
	const names = rows.map(({ name }) => name);
	if (names.length > 0 && !names.includes('writer'))
		return `${place} holds other tables and none of Millwright's: give Millwright a database of its own.`;
	for (const statement of FOUNDING) await client.query(statement);
	return undefined;
};

const prepare = async (url: string): Promise<string | undefined> => {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
	client.on('error', () => undefined);
	try {
		await client.connect();
		return await found(client, placeOf(url));
	} finally {
		await client.end().catch(() => undefined);
	}
};

export const openPostgres = async (url: string): Promise<PostgresOpening> => {
	for (let attempt = 1; ; attempt += 1) {
		try {
			const problem = await prepare(url);
			if (problem !== undefined) return { ok: false, problem };
			return { ok: true, driver: new PostgresDriver(url), place: placeOf(url) };
		} catch (error) {
			if (attempt < 5 && RACES.has(codeOf(error))) continue;
			return { ok: false, problem: problemWith(url, error) };
		}
	}
};
