import { randomBytes } from 'node:crypto';
import type { ReadTx, Store, WriteTx } from '../store.ts';
import type { Driver } from './driver.ts';
import type { Random } from '../sealed-act.ts';
import type { KeysOf } from './pending-docs.ts';
import { ReadTransaction } from './read-transaction.ts';
import { WriteTransaction } from './write-transaction.ts';

/** The store over whichever database the driver drives. Open one with `openStore`: it prepares the tables. */
export class SqlStore implements Store {
	readonly #driver: Driver;
	readonly #keysOf: KeysOf;
	readonly #random: Random;

	constructor(driver: Driver, keysOf: KeysOf, random: Random = randomBytes) {
		this.#driver = driver;
		this.#keysOf = keysOf;
		this.#random = random;
	}

	epoch(): Promise<string> {
		return this.read((tx) => tx.epoch());
	}

	write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T> {
		return this.#driver.write(async (sql) => {
			const tx = new WriteTransaction(sql, this.#keysOf, this.#random);
			const result = await work(tx);
			await tx.finish();
			return result;
		});
	}

	read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T> {
		return this.#driver.read((sql) => work(new ReadTransaction(sql)));
	}

	close(): Promise<void> {
		return this.#driver.close();
	}
}
