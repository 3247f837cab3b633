import type { Asset, DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { localDay } from '../../model/local-day.ts';
import { dateOf, dayNamed } from '../../pm/day.ts';
import { aroundDue } from '../../pm/due/interval.ts';
import type { Desk } from '../desk.ts';
import { getOf } from '../lookup.ts';
import type { Job } from '../work/job.ts';
import { pathOf } from '../work/place.ts';

type Plan = Doc & DocOf<'plan'>;

/** A window in which the work was found room, and when it begins. */
export interface ChosenWindow {
	readonly id: string;
	readonly from: string;
}

/** Production may have said otherwise since it was chosen. */
const isStillGiven = (
	{ archived, state, type, asset, from, to }: Doc & DocOf<'window'>,
	path: readonly Doc[],
	begin: number
): boolean =>
	!archived &&
	state === 'granted' &&
	type !== 'running' &&
	path.some(({ id }) => id === asset) &&
	Date.parse(from) <= begin &&
	begin < Date.parse(to);

/**
 * Work that needs the machine is planned into the window that was found for it; else it waits for whoever answers for
 * production there, and its latest day says until when.
 */
export const placeInWindow = async (
	desk: Desk,
	job: Job,
	plan: Plan,
	asset: Doc & Asset,
	chosen: ChosenWindow | undefined
): Promise<void> => {
	const due = dayNamed(job.doc.dueOn ?? '');
	if (due !== undefined) job.set({ latest: dateOf(aroundDue(plan.schedule, due).latest) });
	const path = await pathOf(desk, asset.id);
	const owner = path.find(({ productionOwner }) => productionOwner)?.productionOwner ?? job.doc.owner;
	const { at, by } = job.stamp;
	const blocker = { type: 'production-window' as const, owner, since: at, by };
	const own = desk.meta.newId('bl');
	const window = chosen && (await getOf(desk, 'window', chosen.id));
	if (!chosen || !window || !isStillGiven(window, path, Date.parse(chosen.from))) {
		job.add('blockers', own, blocker);
		return;
	}
	const zone = (await getOf(desk, 'site', plan.site))?.timeZone;
	const expected = localDay(chosen.from, zone);
	job.add('blockers', own, { ...blocker, ref: window.id, expected, cleared: job.stamp });
	job.set({ plannedStart: chosen.from });
	job.setTimes({ scheduled: at });
	job.turn('scheduled');
};
