import type { Asset } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { key } from '../../model/keys.ts';
import { slotWorkId } from '../../pm/slot.ts';
import { planAssets } from '../../pm/slots/plan-assets.ts';
import type { Desk } from '../desk.ts';
import { findOf, getOf } from '../lookup.ts';
import { pathOf } from '../work/place.ts';
import { conditionTurn } from './condition-turn.ts';
import { settlePredecessor } from './settling.ts';
import { slotJob } from './slot-job.ts';
import { standingOn } from './standing-on.ts';

/**
 * What a reading asks for by the rules of plans, in the same act: whoever reads the meter without a network has the job
 * before them. The server, and every other device that knows the reading, names it alike (S-9).
 */
export const raiseByReading = async (desk: Desk, asset: Doc & Asset, meter: string): Promise<void> => {
	const plans = (await findOf(desk, 'plan', key.kind('plan', asset.site))).filter(
		({ state, archived, round, schedule }) =>
			state === 'active' && !archived && !round && schedule.condition?.meter === meter
	);
	if (plans.length === 0) return;
	const path = await pathOf(desk, asset.id);
	const zone = (await getOf(desk, 'site', asset.site))?.timeZone;
	for (const plan of plans) {
		if (!planAssets(plan, path).some(({ id }) => id === asset.id)) continue;
		const standing = await standingOn(desk, plan, asset, zone);
		const { calendarId } = plan.schedule;
		const calendar = calendarId === undefined ? undefined : await getOf(desk, 'calendar', calendarId);
		const turn = await conditionTurn(desk, plan, asset, { standing, calendar, now: desk.meta.at, zone });
		const id = turn && slotWorkId(plan.id, asset.id, turn.ordinal);
		if (!turn || id === undefined || (await getOf(desk, 'work', id))) continue;
		const slot = { id, dueMeter: undefined, levels: undefined, ...turn };
		const job = await slotJob(desk, plan, asset, slot);
		if (!job) continue;
		await settlePredecessor(desk, plan, asset, turn.ordinal);
		await job.finish();
	}
};
