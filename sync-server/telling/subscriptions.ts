import type { Identity } from '../auth/identity.ts';
import type { Driver } from '../store/sql/driver.ts';
import type { Recipient } from './encrypt.ts';

export interface Subscription extends Identity, Recipient {
	readonly endpoint: string;
}

/** Whoever signed out, was signed out or has a new password elsewhere is told nothing there any more. */
const WITH_KEY = `EXISTS (SELECT 1 FROM credentials c WHERE c.person = s.person AND c.device = s.device
	AND c.revoked_at IS NULL)`;

/** Which browsers want to be told, and how each is reached. */
export class Subscriptions {
	readonly #driver: Driver;

	constructor(driver: Driver) {
		this.#driver = driver;
	}

	/** In place of what this browser asked for before, whoever it was. */
	async put({ person, device, endpoint, p256dh, auth }: Subscription, at: Date): Promise<void> {
		await this.#driver.write(async (sql) => {
			await sql.all('DELETE FROM push_subscriptions WHERE device = ? OR endpoint = ?', [device, endpoint]);
			await sql.insert('INSERT INTO push_subscriptions (device, person, endpoint, p256dh, auth, since)', [
				[device, person, endpoint, p256dh, auth, at.toISOString()]
			]);
		});
	}

	/** What is on its way to it goes too. */
	async end({ person, device }: Identity): Promise<void> {
		await this.#driver.write(async (sql) => {
			for (const table of ['push_subscriptions', 'push_messages'])
				await sql.all(`DELETE FROM ${table} WHERE device = ? AND person = ?`, [device, person]);
		});
	}

	/** Where its person could be told something now. */
	async all(): Promise<Subscription[]> {
		return this.#driver.read((sql) =>
			sql.all<Subscription>(
				`SELECT person, device, endpoint, p256dh, auth FROM push_subscriptions s
				WHERE ${WITH_KEY} ORDER BY device`
			)
		);
	}

	async on({ person, device }: Identity): Promise<Subscription | undefined> {
		const [found] = await this.#driver.read((sql) =>
			sql.all<Subscription>(
				`SELECT person, device, endpoint, p256dh, auth FROM push_subscriptions s
				WHERE device = ? AND person = ? AND ${WITH_KEY}`,
				[device, person]
			)
		);
		return found;
	}
}
