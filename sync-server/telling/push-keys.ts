import type { Driver } from '../store/sql/driver.ts';
import { newServerKeys, type ServerKeys } from './vapid.ts';

interface Row {
	readonly public_key: string;
	readonly private_key: string;
}

/** This plant's own keys for push services: made once, by whichever server process needs them first. */
export class PushKeys {
	readonly #driver: Driver;
	#known: ServerKeys | undefined;

	constructor(driver: Driver) {
		this.#driver = driver;
	}

	async get(): Promise<ServerKeys> {
		this.#known ??= (await this.#kept()) ?? (await this.#make());
		return this.#known;
	}

	async #kept(): Promise<ServerKeys | undefined> {
		const text = 'SELECT public_key, private_key FROM push_keys WHERE id = 1';
		const [row] = await this.#driver.read((sql) => sql.all<Row>(text));
		return row && { publicKey: row.public_key, privateKey: row.private_key };
	}

	async #make(): Promise<ServerKeys> {
		const { publicKey, privateKey } = newServerKeys();
		await this.#driver.write((sql) =>
			sql.insert(
				'INSERT INTO push_keys (id, public_key, private_key)',
				[[1, publicKey, privateKey]],
				'ON CONFLICT (id) DO NOTHING'
			)
		);
		return (await this.#kept()) ?? { publicKey, privateKey };
	}
}
