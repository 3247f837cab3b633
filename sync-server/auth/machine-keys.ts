import { hash } from 'node:crypto';
import type { Driver } from '../store/sql/driver.ts';
import type { Identity } from './identity.ts';

/** How much of a key is shown to tell it from others: the beginning, of which it has enough left to be secret. */
const SHOWN = 13;

export interface MachineKey {
	readonly shown: string;
	readonly since: string;
	readonly usedAt?: string;
	readonly endedAt?: string;
}

interface Row {
	readonly device: string;
	readonly shown: string;
	readonly created_at: string;
	readonly used_at: string | null;
	readonly revoked_at: string | null;
}

/** Keys that an admin makes for programs: without a cookie, never renewed, told apart by how they begin. */
export class MachineKeys {
	readonly #driver: Driver;
	readonly #random: (bytes: number) => Uint8Array;

	constructor(driver: Driver, random: (bytes: number) => Uint8Array) {
		this.#driver = driver;
		this.#random = random;
	}

	/** One more key for this machine: the one before stays good until it is ended. It is told once, here. */
	async mint({ person, device }: Identity, at: Date): Promise<{ token: string; shown: string }> {
		const token = `mwk1_${Buffer.from(this.#random(32)).toString('base64url')}`;
		const shown = token.slice(0, SHOWN);
		const known = hash('sha256', token);
		await this.#driver.write((sql) =>
			sql.insert('INSERT INTO credentials (token_hash, person, device, created_at, family, shown)', [
				[known, person, device, at.toISOString(), known, shown]
			])
		);
		return { token, shown };
	}

	/** Whose it is or was. */
	async holderOf(shown: string): Promise<Identity | undefined> {
		const text = 'SELECT person, device FROM credentials WHERE shown = ?';
		const [row] = await this.#driver.read((sql) => sql.all<Identity>(text, [shown]));
		return row;
	}

	async end(shown: string, at: Date): Promise<void> {
		const text = 'UPDATE credentials SET revoked_at = ? WHERE shown = ? AND revoked_at IS NULL';
		await this.#driver.write((sql) => sql.all(text, [at.toISOString(), shown]));
	}

	/** Of every machine's device, the newest key first. */
	async all(): Promise<Map<string, MachineKey[]>> {
		const rows = await this.#driver.read((sql) =>
			sql.all<Row>(
				`SELECT device, shown, created_at, used_at, revoked_at FROM credentials
				WHERE shown IS NOT NULL ORDER BY created_at DESC, shown`
			)
		);
		const keys = new Map<string, MachineKey[]>();
		for (const { device, shown, created_at: since, used_at: usedAt, revoked_at: endedAt } of rows) {
			const one = { shown, since, ...(usedAt !== null && { usedAt }), ...(endedAt !== null && { endedAt }) };
			keys.set(device, [...(keys.get(device) ?? []), one]);
		}
		return keys;
	}
}
