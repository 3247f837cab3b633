import { hash } from 'node:crypto';
import type { Driver } from '../store/sql/driver.ts';

/** How much is shown to tell one from others: enough is left to be secret. */
const SHOWN = 14;
const HOUR_MS = 3_600_000;

export interface CalendarHolder {
	readonly person: string;
	/** Whose work is in it; the person's own where there is none. */
	readonly team?: string;
}

export interface CalendarKey {
	readonly shown: string;
	readonly team?: string;
	readonly since: string;
	readonly usedAt?: string;
}

interface Row {
	readonly person: string;
	readonly team: string | null;
	readonly shown: string;
	readonly created_at: string;
	readonly used_at: string | null;
}

/** Keys in the addresses of calendars. They open one calendar and nothing below /auth or /sync; only hashes are kept. */
export class CalendarKeys {
	readonly #driver: Driver;
	readonly #random: (bytes: number) => Uint8Array;

	constructor(driver: Driver, random: (bytes: number) => Uint8Array) {
		this.#driver = driver;
		this.#random = random;
	}

	/** It is told once, here. */
	async mint({ person, team }: CalendarHolder, at: Date): Promise<{ token: string; shown: string }> {
		const token = `mwcal1_${Buffer.from(this.#random(32)).toString('base64url')}`;
		const shown = token.slice(0, SHOWN);
		const row = [hash('sha256', token), shown, person, team ?? null, at.toISOString()];
		await this.#driver.write((sql) =>
			sql.insert('INSERT INTO calendar_keys (token_hash, shown, person, team, created_at)', [row])
		);
		return { token, shown };
	}

	async holderOf(token: string, now: Date): Promise<CalendarHolder | undefined> {
		const known = hash('sha256', token);
		const text = 'SELECT person, team, used_at FROM calendar_keys WHERE token_hash = ?';
		const [row] = await this.#driver.read((sql) => sql.all<Row>(text, [known]));
		if (row === undefined) return undefined;
		const { person, team, used_at: usedAt } = row;
		const isLongAgo = usedAt === null || now.getTime() - Date.parse(usedAt) >= HOUR_MS;
		// Where nothing can be written now it is read all the same.
		if (isLongAgo) await this.#noteUse(known, now).catch(() => undefined);
		return { person, ...(team !== null && { team }) };
	}

	async of(person: string): Promise<CalendarKey[]> {
		const rows = await this.#driver.read((sql) =>
			sql.all<Row>(
				`SELECT shown, team, created_at, used_at FROM calendar_keys
				WHERE person = ? ORDER BY created_at DESC, shown`,
				[person]
			)
		);
		return rows.map(({ shown, team, created_at: since, used_at: usedAt }) => ({
			...{ shown, since },
			...(team !== null && { team }),
			...(usedAt !== null && { usedAt })
		}));
	}

	/** Whether there was one. */
	async end(person: string, shown: string): Promise<boolean> {
		const isTheirs = (await this.of(person)).some((one) => one.shown === shown);
		const text = 'DELETE FROM calendar_keys WHERE person = ? AND shown = ?';
		if (isTheirs) await this.#driver.write((sql) => sql.all(text, [person, shown]));
		return isTheirs;
	}

	async #noteUse(known: string, now: Date): Promise<void> {
		const text = 'UPDATE calendar_keys SET used_at = ? WHERE token_hash = ?';
		await this.#driver.write((sql) => sql.all(text, [now.toISOString(), known]));
	}
}
