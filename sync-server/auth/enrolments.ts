import { hash } from 'node:crypto';
import type { Driver } from '../store/sql/driver.ts';
import { newSetUpCode, plainCode, shownCode } from './set-up-code.ts';
import type { Identity } from './identity.ts';

const QUARTER_MS = 15 * 60_000;

type Random = (bytes: number) => Uint8Array;

/** Codes by which a browser becomes a device that an admin has made. Each serves once, and not for long. */
export class Enrolments {
	readonly #driver: Driver;
	readonly #random: Random;

	constructor(driver: Driver, random: Random) {
		this.#driver = driver;
		this.#random = random;
	}

	/** A new code for a device; the one before is worth nothing any more. */
	async offer({ person, device }: Identity, by: string, now: Date): Promise<{ code: string; until: string }> {
		const code = newSetUpCode(this.#random);
		const until = new Date(now.getTime() + QUARTER_MS).toISOString();
		await this.#driver.write(async (sql) => {
			await sql.all('DELETE FROM enrolments WHERE device = ? OR until < ?', [device, now.toISOString()]);
			await sql.insert('INSERT INTO enrolments (code_hash, made_by, device, person, until)', [
				[hash('sha256', code), by, device, person, until]
			]);
		});
		return { code: shownCode(code), until };
	}

	/** Which device the code is for; it is used up by this. */
	take(typed: string, now: Date): Promise<Identity | undefined> {
		return this.#driver.write(async (sql) => {
			const known = hash('sha256', plainCode(typed));
			const [row] = await sql.all<{ device: string; person: string }>(
				'SELECT device, person FROM enrolments WHERE code_hash = ? AND until >= ?',
				[known, now.toISOString()]
			);
			await sql.all('DELETE FROM enrolments WHERE code_hash = ?', [known]);
			return row && { device: row.device, person: row.person };
		});
	}

	/** What binds the device’s knowledge of PINs to itself; made when it is first asked for. */
	async secretOf(device: string): Promise<string> {
		const text = 'SELECT secret FROM device_secrets WHERE device = ?';
		const find = (sql: Parameters<Parameters<Driver['read']>[0]>[0]) =>
			sql.all<{ secret: string }>(text, [device]);
		const [known] = await this.#driver.read(find);
		if (known) return known.secret;
		const fresh = Buffer.from(this.#random(32)).toString('base64url');
		return this.#driver.write(async (sql) => {
			await sql.insert(
				'INSERT INTO device_secrets (device, secret)',
				[[device, fresh]],
				'ON CONFLICT (device) DO NOTHING'
			);
			const [row] = await find(sql);
			return row?.secret ?? fresh;
		});
	}

	/** A browser that becomes this device anew learns a new secret; what the one before knows of PINs is worth nothing to it. */
	async forgetSecret(device: string): Promise<void> {
		await this.#driver.write((sql) => sql.all('DELETE FROM device_secrets WHERE device = ?', [device]));
	}
}
