import type { Driver, Sql } from '../store/sql/driver.ts';

const ownerIn = async (sql: Sql, client: string): Promise<string | undefined> => {
	const [row] = await sql.all<{ device: string }>('SELECT device FROM clients WHERE client = ?', [client]);
	return row?.device;
};

/**
 * Which device numbers acts under which client id: the first that used it, for ever. Ids of documents name the client
 * that made them, so without this anybody who sees a document could speak in that client's name.
 */
export class Clients {
	readonly #driver: Driver;

	constructor(driver: Driver) {
		this.#driver = driver;
	}

	/** Whether this device may read what became of the client's acts; a client nobody used has none. */
	async belongs(client: string, device: string): Promise<boolean> {
		const owner = await this.#driver.read((sql) => ownerIn(sql, client));
		return owner === undefined || owner === device;
	}

	/** Takes a client id that nobody used yet. False where it is another device's. */
	async claim(client: string, device: string): Promise<boolean> {
		const owner = await this.#driver.read((sql) => ownerIn(sql, client));
		if (owner !== undefined) return owner === device;
		return this.#driver.write(async (sql) => {
			const row = [client, device];
			await sql.insert('INSERT INTO clients (client, device)', [row], 'ON CONFLICT (client) DO NOTHING');
			return (await ownerIn(sql, client)) === device;
		});
	}
}
