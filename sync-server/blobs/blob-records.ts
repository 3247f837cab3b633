import type { Driver } from '../store/sql/driver.ts';

/** Which blobs there are, and which devices brought them. */
export class BlobRecords {
	readonly #driver: Driver;

	constructor(driver: Driver) {
		this.#driver = driver;
	}

	async add(hash: string, bytes: number, device: string, at: Date): Promise<void> {
		await this.#driver.write(async (sql) => {
			const known = 'ON CONFLICT DO NOTHING';
			await sql.insert('INSERT INTO blobs (hash, bytes, at)', [[hash, bytes, at.toISOString()]], known);
			await sql.insert('INSERT INTO blob_holders (hash, device)', [[hash, device]], known);
		});
	}

	async isFrom(hash: string, device: string): Promise<boolean> {
		const text = 'SELECT hash FROM blob_holders WHERE hash = ? AND device = ?';
		return (await this.#driver.read((sql) => sql.all(text, [hash, device]))).length > 0;
	}

	async totalBytes(): Promise<number> {
		const [row] = await this.#driver.read((sql) =>
			sql.all<{ bytes: number | string | null }>('SELECT SUM(bytes) AS bytes FROM blobs')
		);
		return Number(row?.bytes ?? 0);
	}
}
