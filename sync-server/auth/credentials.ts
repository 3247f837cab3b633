import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import type { Driver } from '../store/sql/driver.ts';
import type { Identity } from './identity.ts';

/** 32 random bytes need no slow hash: there is nothing to guess. */
const hashOf = (token: string): string => hash('sha256', token);

/** A key, and the cookie that goes with it where a browser holds it. */
export interface Shown {
	readonly token: string;
	readonly cookie?: string | undefined;
}

interface Row {
	readonly person: string;
	readonly device: string;
	readonly cookie_hash: string | null;
	readonly replaces: string | null;
	readonly shown: string | null;
	readonly used_at: string | null;
}

const MINUTE_MS = 60_000;

/** Often enough for people to see whether a key is in use, and no write for each request. */
const isLongAgo = (usedAt: string | null, now: Date): boolean =>
	usedAt === null || now.getTime() - Date.parse(usedAt) >= MINUTE_MS;

const FAMILY = 'COALESCE(family, token_hash)';

const isTheirs = (kept: string | null, cookie: string | undefined): boolean => {
	if (kept === null) return true;
	return timingSafeEqual(Buffer.from(kept), Buffer.from(hashOf(cookie ?? '')));
};

/** The keys devices show. Only their hashes are kept. */
export class Credentials {
	readonly #driver: Driver;
	readonly #random: (bytes: number) => Uint8Array;

	constructor(driver: Driver, random: (bytes: number) => Uint8Array) {
		this.#driver = driver;
		this.#random = random;
	}

	/** A new token for this person on this device, good only beside the cookie if there is one. It is told once, here. */
	async mint({ person, device }: Identity, at: Date, cookie?: string): Promise<string> {
		const token = this.#secret('mw1');
		const known = hashOf(token);
		const row = [
			known,
			person,
			device,
			at.toISOString(),
			known,
			cookie === undefined ? null : hashOf(cookie)
		];
		await this.#driver.write((sql) =>
			sql.insert('INSERT INTO credentials (token_hash, person, device, created_at, family, cookie_hash)', [
				row
			])
		);
		return token;
	}

	newCookie(): string {
		return this.#secret('mwc1');
	}

	/** Its first use ends the key it follows. */
	async identityOf({ token, cookie }: Shown, at: Date): Promise<Identity | undefined> {
		const known = hashOf(token);
		const [row] = await this.#driver.read((sql) =>
			sql.all<Row>(
				`SELECT person, device, cookie_hash, replaces, shown, used_at FROM credentials
				WHERE token_hash = ? AND revoked_at IS NULL AND replaced_at IS NULL`,
				[known]
			)
		);
		if (row === undefined || !isTheirs(row.cookie_hash, cookie)) return undefined;
		const { person, device, replaces, shown, used_at: usedAt } = row;
		// Where nothing can be written now the old one serves a little longer: reading must not wait for room.
		if (replaces !== null) await this.#retire(known, replaces, at).catch(() => undefined);
		if (shown !== null && isLongAgo(usedAt, at)) await this.#noteUse(known, at).catch(() => undefined);
		return { person, device };
	}

	/**
	 * A key to follow this one, which stays good until the new one is first used: an answer that is lost on its way locks
	 * nobody out. Undefined for a key that is none.
	 */
	async renew(token: string, at: Date): Promise<string | undefined> {
		const [before, next] = [hashOf(token), this.#secret('mw1')];
		const isRenewed = await this.#driver.write(async (sql) => {
			// One that was told before and never used is not waited for.
			await sql.all('DELETE FROM credentials WHERE replaces = ?', [before]);
			const [row] = await sql.all<Row & { family: string }>(
				`SELECT person, device, cookie_hash, ${FAMILY} AS family FROM credentials
				WHERE token_hash = ? AND revoked_at IS NULL AND replaced_at IS NULL`,
				[before]
			);
			if (row === undefined) return false;
			const { person, device, cookie_hash: cookie, family } = row;
			await sql.insert(
				`INSERT INTO credentials (token_hash, person, device, created_at, family, cookie_hash, replaces)`,
				[[hashOf(next), person, device, at.toISOString(), family, cookie, before]]
			);
			return true;
		});
		return isRenewed ? next : undefined;
	}

	/** Whose key it is or was: also a revoked one tells which device this browser is. It grants nothing. */
	async formerIdentityOf(token: string): Promise<Identity | undefined> {
		const text = 'SELECT person, device FROM credentials WHERE token_hash = ?';
		const [row] = await this.#driver.read((sql) => sql.all<Identity>(text, [hashOf(token)]));
		return row;
	}

	/** With all keys it followed or is followed by. What this device did so far stays true; it is asked to sign in. */
	async revoke(token: string, at: Date): Promise<void> {
		await this.#driver.write(async (sql) => {
			const [row] = await sql.all<{ family: string }>(
				`SELECT ${FAMILY} AS family FROM credentials WHERE token_hash = ?`,
				[hashOf(token)]
			);
			if (row === undefined) return;
			await sql.all(`UPDATE credentials SET revoked_at = ? WHERE ${FAMILY} = ? AND revoked_at IS NULL`, [
				at.toISOString(),
				row.family
			]);
		});
	}

	/** All of a person's keys but those of one device: after a new password, or where a phone was lost. */
	async revokeOthers({ person, device }: Identity, at: Date): Promise<void> {
		const text =
			'UPDATE credentials SET revoked_at = ? WHERE person = ? AND device <> ? AND revoked_at IS NULL';
		await this.#driver.write((sql) => sql.all(text, [at.toISOString(), person, device]));
	}

	/** This person's keys on a device. */
	async revokeOn({ person, device }: Identity, at: Date): Promise<void> {
		const text =
			'UPDATE credentials SET revoked_at = ? WHERE person = ? AND device = ? AND revoked_at IS NULL';
		await this.#driver.write((sql) => sql.all(text, [at.toISOString(), person, device]));
	}

	/** On which devices a person could act now without signing in, and since when. */
	async devicesOf(person: string): Promise<{ device: string; since: string }[]> {
		const text = `SELECT device, MIN(created_at) AS since FROM credentials
			WHERE person = ? AND revoked_at IS NULL GROUP BY device ORDER BY device`;
		return this.#driver.read((sql) => sql.all<{ device: string; since: string }>(text, [person]));
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

	async #retire(known: string, before: string, at: Date): Promise<void> {
		await this.#driver.write(async (sql) => {
			const text = 'UPDATE credentials SET replaced_at = ? WHERE token_hash = ? AND replaced_at IS NULL';
			await sql.all(text, [at.toISOString(), before]);
			await sql.all('UPDATE credentials SET replaces = NULL WHERE token_hash = ?', [known]);
		});
	}

	async #noteUse(known: string, at: Date): Promise<void> {
		const text = 'UPDATE credentials SET used_at = ? WHERE token_hash = ?';
		await this.#driver.write((sql) => sql.all(text, [at.toISOString(), known]));
	}

	#secret(kind: string): string {
		return `${kind}_${Buffer.from(this.#random(32)).toString('base64url')}`;
	}
}
