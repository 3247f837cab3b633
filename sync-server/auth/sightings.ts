import { unsentEntry, type UnsentEntry } from '#core/sync/unsent.ts';
import type { Driver } from '../store/sql/driver.ts';

/** What a device says of itself when it greets the server. */
export interface Sighting {
	readonly seenAt: string;
	readonly app: string;
	readonly unsent: number;
	readonly unsentSince?: string | undefined;
	/** Whose and on what. */
	readonly waits?: readonly UnsentEntry[] | undefined;
}

interface Row {
	readonly device: string;
	readonly seen_at: string;
	readonly app: string;
	readonly unsent: number;
	readonly unsent_since: string | null;
	readonly waits: string | null;
}

const waitsIn = (text: string | null): UnsentEntry[] | undefined => {
	if (text === null) return undefined;
	const read = unsentEntry.array().safeParse(JSON.parse(text));
	return read.success ? read.data : undefined;
};

/** When each device was last heard of and what waited on it then. */
export class Sightings {
	readonly #driver: Driver;

	constructor(driver: Driver) {
		this.#driver = driver;
	}

	async see(device: string, { seenAt, app, unsent, unsentSince, waits }: Sighting): Promise<void> {
		await this.#driver.write((sql) =>
			sql.insert(
				'INSERT INTO sightings (device, seen_at, app, unsent, unsent_since, waits)',
				// PostgreSQL takes no zero in a text.
				[
					[
						...[device, seenAt, app.replaceAll('\0', ''), unsent, unsentSince ?? null],
						waits && waits.length > 0 ? JSON.stringify(waits) : null
					]
				],
				`ON CONFLICT (device) DO UPDATE SET seen_at = excluded.seen_at, app = excluded.app,
				unsent = excluded.unsent, unsent_since = excluded.unsent_since, waits = excluded.waits`
			)
		);
	}

	async of(devices: ReadonlySet<string>): Promise<Map<string, Sighting>> {
		const rows = await this.#driver.read((sql) =>
			sql.all<Row & Record<string, string | number | null>>(
				'SELECT device, seen_at, app, unsent, unsent_since, waits FROM sightings ORDER BY device'
			)
		);
		const theirs = rows.filter(({ device }) => devices.has(device));
		return new Map(
			theirs.map(({ device, seen_at: seenAt, app, unsent, unsent_since: since, waits: told }) => {
				const waits = waitsIn(told);
				return [
					device,
					{
						...{ seenAt, app, unsent: Number(unsent) },
						...(since !== null && { unsentSince: since }),
						...(waits && { waits })
					}
				];
			})
		);
	}
}
