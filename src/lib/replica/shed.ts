import { isStorageFull } from '#core/sync/connection-lost.ts';
import { fillPartOf } from '#core/sync/fill-order.ts';
import type { Replica } from './replica.ts';
import { docOf } from './row.ts';

const DAY = 86_400_000;
/** What ended lately is looked at most: it goes last. */
const STEPS = [180 * DAY, 30 * DAY, 0];
/**
 * Makes room on a device that has none: what is over, the oldest first, never what is open and never what a person did.
 * Whether anything went. The state says so from then on, and whatever changes later comes again.
 */
export const shed = async (replica: Replica, now: number): Promise<boolean> => {
	if (await endFillEarly(replica, now)) return true;
	for (const age of STEPS) {
		const before = new Date(now - age).toISOString();
		const ids = await idsBefore(replica, before);
		if (ids.length === 0) continue;
		await replica.strip(['events', 'work'], ids);
		await mark(replica, before);
		return true;
	}
	return false;
};

/** Where not even that fits, the next time that something is let go says it. */
const mark = async (replica: Replica, shedBefore: string): Promise<void> => {
	const { state } = replica;
	try {
		await replica.publish(new Map(), { ...state, version: state.version + 1, shedBefore });
	} catch (error) {
		if (!isStorageFull(error)) throw error;
	}
	replica.tell();
};

/** The history that has not come yet does not come: there is no room for it. */
const endFillEarly = async (replica: Replica, now: number): Promise<boolean> => {
	const { state } = replica;
	const { fill } = state;
	if (fill?.part !== 'history') return false;
	return replica.publish(new Map(), {
		...state,
		version: state.version + 1,
		cursors: fill.from,
		fill: { ...fill, part: 'tail', after: '' },
		shedBefore: new Date(now).toISOString()
	});
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
