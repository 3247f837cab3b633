import { fillPartOf } from '#core/sync/fill-order.ts';
import type { Effects } from './effects.ts';
import type { Replica } from './replica.ts';
import { docOf } from './row.ts';

const DAY = 86_400_000;
/** What ended lately is looked at most: it goes last. */
const STEPS = [180 * DAY, 30 * DAY, 0];
/** Rows to a transaction: a device without room has none for a large one. */
const MOST = 500;

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
		for (let from = 0; from < ids.length; from += MOST) {
			const { state } = replica;
			const effects: Effects = new Map(
				ids.slice(from, from + MOST).map((id) => [id, { left: [...state.scopes] }])
			);
			const next = { ...state, version: state.version + 1, shedBefore: before };
			if (!(await replica.publish(effects, next))) return true;
		}
		return true;
	}
	return false;
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
