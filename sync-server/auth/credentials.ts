import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import type { Driver } from '../store/sql/driver.ts';
import type { Identity } from './identity.ts';

/** 32 random bytes need no slow hash: there is nothing to guess. */
const hashOf = (token: string): string => hash('sha256', token);

/** The keys devices show. Only their hashes are kept. */
export class Credentials {
	readonly #driver: Driver;
	readonly #random: (bytes: number) => Uint8Array;

	constructor(driver: Driver, random: (bytes: number) => Uint8Array) {
		this.#driver = driver;
		this.#random = random;
	}

	/** A new token for this person on this device. It is told once, here. */
	async mint({ person, device }: Identity, at: Date): Promise<string> {
		const token = `mw1_${Buffer.from(this.#random(32)).toString('base64url')}`;
		const row = [hashOf(token), person, device, at.toISOString()];
		await this.#driver.write((sql) =>
			sql.insert('INSERT INTO credentials (token_hash, person, device, created_at)', [row])
		);
		return token;
	}

	async identityOf(token: string): Promise<Identity | undefined> {
		const [row] = await this.#driver.read((sql) =>
			sql.all<Identity>(
				'SELECT person, device FROM credentials WHERE token_hash = ? AND revoked_at IS NULL',
				[hashOf(token)]
			)
		);
		return row;
	}

	/** Whose key it is or was: also a revoked one tells which device this browser is. It grants nothing. */
	async formerIdentityOf(token: string): Promise<Identity | undefined> {
		const text = 'SELECT person, device FROM credentials WHERE token_hash = ?';
		const [row] = await this.#driver.read((sql) => sql.all<Identity>(text, [hashOf(token)]));
		return row;
	}

	/** What this device did so far stays true; it is asked to sign in. */
	async revoke(token: string, at: Date): Promise<void> {
		const text = 'UPDATE credentials SET revoked_at = ? WHERE token_hash = ? AND revoked_at IS NULL';
		await this.#driver.write((sql) => sql.all(text, [at.toISOString(), hashOf(token)]));
	}

	/**
	 * Whose key sealed this text, among those of the device that are still good. The key's hash seals, because it is all
	 * that is kept of it here.
	 */
	async sealerOf(device: string, text: string, seal: string): Promise<Identity | undefined> {
		const rows = await this.#driver.read((sql) =>
			sql.all<{ token_hash: string; person: string }>(
				'SELECT token_hash, person FROM credentials WHERE device = ? AND revoked_at IS NULL',
				[device]
			)
		);
		const given = Buffer.from(seal, 'hex');
		const sealer = rows.find(({ token_hash }) => {
			const own = createHmac('sha256', token_hash).update(`letter\n${text}`).digest();
			return own.length === given.length && timingSafeEqual(own, given);
		});
		return sealer && { person: sealer.person, device };
	}

	/** Who has ever signed in on this device. */
	async peopleOn(device: string): Promise<Set<string>> {
		const rows = await this.#driver.read((sql) =>
			sql.all<{ person: string }>('SELECT DISTINCT person FROM credentials WHERE device = ?', [device])
		);
		return new Set(rows.map(({ person }) => person));
	}
}
