import { isStorageFull } from '#core/sync/connection-lost.ts';
import { fillPartOf } from '#core/sync/fill-order.ts';
import type { Replica } from './replica.ts';
import { docOf } from './row.ts';

const DAY = 86_400_000;
/** What ended lately is looked at most: it goes last. */
const STEPS = [180 * DAY, 30 * DAY, 0];

/**
 * Makes room on a device that has none: what is over, the oldest first, never what is open and never what a person did.
 * Whether anything went. The state says so from then on, and whatever changes later comes again. History that has not
 * come yet does not come: there is no room for it.
 */
export const shed = async (replica: Replica, now: number): Promise<boolean> => {
	const isFilling = replica.state.fill?.part === 'history';
	// Said first, so that a fill that is under way takes none of the room that is about to be made.
	if (isFilling) replica.letGo(new Date(now).toISOString());
	if (!(await stripOldest(replica, now)) && !isFilling) return false;
	await conclude(replica);
	return true;
};

/** Whether there was anything that is over. */
const stripOldest = async (replica: Replica, now: number): Promise<boolean> => {
	for (const age of STEPS) {
		const before = new Date(now - age).toISOString();
		const ids = await idsBefore(replica, before);
		if (ids.length === 0) continue;
		replica.letGo(before);
		await replica.strip(['events', 'work'], ids);
		return true;
	}
	return false;
};

/** Where not even that fits, the next publication says it. */
const conclude = async (replica: Replica): Promise<void> => {
	const next = () => ({ ...replica.state, version: replica.state.version + 1 });
	try {
		while (!(await replica.publish(new Map(), next())));
	} catch (error) {
		if (!isStorageFull(error)) throw error;
	}
	replica.tell();
};

const idsBefore = async ({ database }: Replica, before: string): Promise<string[]> => {
	const ids: string[] = [];
	for (const shelf of ['events', 'work'] as const) {
		await database.shelf(shelf).each((row) => {
			const doc = docOf(row);
			if (doc.updatedAt < before && fillPartOf(doc) === 'history') ids.push(doc.id);
		});
	}
	return ids;
};
