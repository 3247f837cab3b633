import { z } from 'zod';
import { USUAL_OFFLINE_DAYS, awayNow, daysTooMany } from '#core/access/away.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';

const kept = z.object({ since: z.number(), latest: z.number(), allowed: z.number() });

const KEY = 'away';
const EVERY = 5 * 60_000;

/**
 * Locks a device that has not reached the server for longer than its site allows. Everything on it stays, and what is
 * unsent goes out as soon as the server is reached, which unlocks it.
 */
export class OfflineLimit {
	#kept: z.infer<typeof kept> | undefined;
	#allowed = USUAL_OFFLINE_DAYS;
	#freshAt: number | undefined;
	#lookedAt = performance.now();
	readonly #database: DeviceDatabase;
	readonly #tell: (days: number | undefined) => void;

	private constructor(database: DeviceDatabase, tell: (days: number | undefined) => void) {
		this.#database = database;
		this.#tell = tell;
	}

	/** Told before anything is shown. */
	static async open(
		database: DeviceDatabase,
		tell: (days: number | undefined) => void
	): Promise<OfflineLimit> {
		const limit = new OfflineLimit(database, tell);
		limit.#kept = kept.safeParse((await database.meta.get(KEY))?.value).data;
		limit.#allowed = limit.#kept?.allowed ?? USUAL_OFFLINE_DAYS;
		limit.#look();
		setInterval(() => limit.#look(), EVERY);
		document.addEventListener('visibilitychange', () => limit.#look());
		return limit;
	}

	/** The site has decided, or has not. */
	allow(days: number | undefined): void {
		this.#allowed = days ?? USUAL_OFFLINE_DAYS;
		this.#look();
	}

	/** When what lies here was last known to be the latest there is. */
	reached(freshAt: number | undefined): void {
		if (freshAt === this.#freshAt) return;
		this.#freshAt = freshAt;
		this.#look();
	}

	#look(): void {
		const since = this.#freshAt ?? this.#kept?.since;
		if (since === undefined) return;
		const at = performance.now();
		const away = awayNow(this.#kept, since, Date.now(), at - this.#lookedAt);
		this.#lookedAt = at;
		this.#kept = { ...away, allowed: this.#allowed };
		this.#tell(daysTooMany(away, this.#allowed));
		// What cannot be noted now is noted at the next look.
		void this.#database.meta.put({ key: KEY, value: this.#kept }).catch(() => {});
	}
}
