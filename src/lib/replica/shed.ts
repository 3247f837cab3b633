import { isStorageFull } from '#core/sync/connection-lost.ts';
import { fillPartOf } from '#core/sync/fill-order.ts';
import type { Replica } from './replica.ts';
import type { ReplicaState } from './replica-state.ts';
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
	const { fill } = replica.state;
	const unfinished = fill?.part === 'history' ? fill : undefined;
	const stripped = await stripOldest(replica, now);
	if (stripped === undefined && !unfinished) return false;
	await conclude(replica, {
		shedBefore: unfinished || stripped === undefined ? new Date(now).toISOString() : stripped,
		...(unfinished && { cursors: unfinished.from, fill: { ...unfinished, part: 'tail', after: '' } })
	});
	return true;
};

/** Up to which moment everything that is over went; undefined where nothing is over. */
const stripOldest = async (replica: Replica, now: number): Promise<string | undefined> => {
	for (const age of STEPS) {
		const before = new Date(now - age).toISOString();
		const ids = await idsBefore(replica, before);
		if (ids.length === 0) continue;
		await replica.strip(['events', 'work'], ids);
		return before;
	}
	return undefined;
};

/** Where not even that fits, the next time that something is let go says it. */
const conclude = async (replica: Replica, change: Partial<ReplicaState>): Promise<void> => {
	const { state } = replica;
	try {
		await replica.publish(new Map(), { ...state, version: state.version + 1, ...change });
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
