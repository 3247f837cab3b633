import type { Driver } from '../store/sql/driver.ts';
import type { Store } from '../store/store.ts';

/** How long a device may stay away and still be told one by one what left its scopes; after that it begins at zero. */
const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

/** Where the feed stood when: its numbers themselves carry no time. */
export class FeedMarks {
	readonly #driver: Driver;

	constructor(driver: Driver) {
		this.#driver = driver;
	}

	async set(at: string, head: number): Promise<void> {
		await this.#driver.write((sql) =>
			sql.insert('INSERT INTO feed_marks (at, head)', [[at, head]], 'ON CONFLICT DO NOTHING')
		);
	}

	/** The feed's number at that time or the last one noted before it; older notes are of no more use. */
	headAt(at: string): Promise<number> {
		return this.#driver.write(async (sql) => {
			const [mark] = await sql.all<{ at: string; head: number }>(
				'SELECT at, head FROM feed_marks WHERE at <= ? ORDER BY at DESC LIMIT 1',
				[at]
			);
			if (mark === undefined) return 0;
			await sql.all('DELETE FROM feed_marks WHERE at < ?', [mark.at]);
			return mark.head;
		});
	}
}

/** Clears the leave rows that every device which still comes regularly has seen. Answers the horizon asked for. */
export const compactFeed = async (store: Store, marks: FeedMarks, now: Date): Promise<number> => {
	await marks.set(now.toISOString(), await store.read((tx) => tx.head()));
	const horizon = await marks.headAt(new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString());
	const current = await store.read((tx) => tx.horizon());
	if (horizon > current) await store.write((tx) => tx.compact(horizon));
	return Math.max(horizon, current);
};
