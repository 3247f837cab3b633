import type { BlobShelf } from '../blobs/blob-shelf.ts';
import type { Store } from '../store/store.ts';
import { compactFeed, type FeedMarks } from '../sync/compaction.ts';
import type { PreparedStarts } from '../sync/snapshot/prepared-starts.ts';
import type { Surroundings } from '../sync/sync-parts.ts';
import { shedPast } from '../sync/window.ts';
import { keepDoing } from './keep-doing.ts';

const FIRST_MS = 60_000;
const EVERY_MS = 6 * 3_600_000;
const DAY_MS = 86_400_000;
const UNFINISHED_DAYS = 30;
const UNUSED_DAYS = 14;

export interface HousekeepingParts extends Surroundings {
	readonly store: Store;
	readonly marks: FeedMarks;
	readonly shelf: Pick<BlobShelf, 'sweep'>;
	readonly starts: Pick<PreparedStarts, 'sweep'>;
	/** Devices should hear of what the jobs did. */
	readonly nudge: () => void;
}

/** What the server does by itself. Each job can be run at any time, by several processes, any number of times. */
const jobs = ({ store, marks, shelf, starts, now }: HousekeepingParts) => {
	const daysAgo = (days: number): Date => new Date(now().getTime() - days * DAY_MS);
	return {
		'the window of the devices': () => shedPast(store, now()),
		'old rows of the feed': () => compactFeed(store, marks, now()),
		'unfinished uploads': () => shelf.sweep(daysAgo(UNFINISHED_DAYS)),
		'prepared starts': () => starts.sweep(daysAgo(UNUSED_DAYS))
	};
};

export const keepHouseOnce = async (parts: HousekeepingParts): Promise<void> => {
	for (const [name, job] of Object.entries(jobs(parts))) {
		try {
			await job();
		} catch (error) {
			parts.note(`Housekeeping, ${name}: ${String(error)}`, { level: 'error', event: 'job', job: name });
		}
	}
	parts.nudge();
};

/** Keeps house from now on until the answer is called; that waits for what is running. */
export const keepHouse = (parts: HousekeepingParts): (() => Promise<void>) =>
	keepDoing(() => keepHouseOnce(parts), { after: parts.after, first: FIRST_MS, every: EVERY_MS });
