import type { Driver } from '../store/sql/driver.ts';

/** Each person's password as its hash, in a table of its own: no document, act or feed row ever holds one. */
export class Passwords {
	readonly #driver: Driver;

	constructor(driver: Driver) {
		this.#driver = driver;
	}

	async hashOf(person: string): Promise<string | undefined> {
		const text = 'SELECT hash FROM passwords WHERE person = ?';
		const [row] = await this.#driver.read((sql) => sql.all<{ hash: string }>(text, [person]));
		return row?.hash;
	}

	async set(person: string, hash: string, at: Date): Promise<void> {
		await this.#driver.write((sql) =>
			sql.insert(
				'INSERT INTO passwords (person, hash, changed_at)',
				[[person, hash, at.toISOString()]],
				'ON CONFLICT (person) DO UPDATE SET hash = excluded.hash, changed_at = excluded.changed_at'
			)
		);
	}

	/** The same password under another hash; one that was changed meanwhile stays. */
	async upgrade(person: string, from: string, to: string): Promise<void> {
		const text = 'UPDATE passwords SET hash = ? WHERE person = ? AND hash = ?';
		await this.#driver.write((sql) => sql.all(text, [to, person, from]));
	}

	async remove(person: string): Promise<void> {
		await this.#driver.write((sql) => sql.all('DELETE FROM passwords WHERE person = ?', [person]));
	}
}
