import type { Driver } from '../store/sql/driver.ts';

/** What a device says of itself when it greets the server. */
export interface Sighting {
	readonly seenAt: string;
	readonly app: string;
	readonly unsent: number;
	readonly unsentSince?: string | undefined;
}

interface Row {
	readonly device: string;
	readonly seen_at: string;
	readonly app: string;
	readonly unsent: number;
	readonly unsent_since: string | null;
}

/** When each device was last heard of and what waited on it then. */
export class Sightings {
	readonly #driver: Driver;

	constructor(driver: Driver) {
		this.#driver = driver;
	}

	async see(device: string, { seenAt, app, unsent, unsentSince }: Sighting): Promise<void> {
		await this.#driver.write((sql) =>
			sql.insert(
				'INSERT INTO sightings (device, seen_at, app, unsent, unsent_since)',
				// PostgreSQL takes no zero in a text.
				[[device, seenAt, app.replaceAll('\0', ''), unsent, unsentSince ?? null]],
				`ON CONFLICT (device) DO UPDATE SET seen_at = excluded.seen_at, app = excluded.app,
				unsent = excluded.unsent, unsent_since = excluded.unsent_since`
			)
		);
	}

	async of(devices: ReadonlySet<string>): Promise<Map<string, Sighting>> {
		const rows = await this.#driver.read((sql) =>
			sql.all<Row & Record<string, string | number | null>>(
				'SELECT device, seen_at, app, unsent, unsent_since FROM sightings ORDER BY device'
			)
		);
		const theirs = rows.filter(({ device }) => devices.has(device));
		return new Map(
			theirs.map(({ device, seen_at: seenAt, app, unsent, unsent_since: since }) => [
				device,
				{ seenAt, app, unsent: Number(unsent), ...(since !== null && { unsentSince: since }) }
			])
		);
	}
}
