import type { Asset, DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { gaugeId } from '../../model/gauge-id.ts';
import { localDay } from '../../model/local-day.ts';
import { dateOf, dayNamed } from '../../pm/day.ts';
import { aroundDue } from '../../pm/due/interval.ts';
import type { MeterStand } from '../../pm/due/next-meter.ts';
import { levelIds } from '../../pm/slots/levels.ts';
import { minutesOf } from '../../pm/slots/forecast.ts';
import type { FreeTime, GivenWindow } from '../../pm/slots/free-times.ts';
import { planClock } from '../../pm/slots/plan-clock.ts';
import { slotsDue } from '../../pm/slots/slots-due.ts';
import type { SlotTurn } from '../../pm/slots/slots-due.ts';
import { chosenWindow, windowDay } from '../../pm/slots/window-day.ts';
import type { Bounds } from '../../pm/slots/window-day.ts';
import { getOf } from '../lookup.ts';
import type { Read } from '../read.ts';
import { conditionTurn } from './condition-turn.ts';
import { coveringJob } from './covering.ts';
import { isWithItsGroup } from './group-turn.ts';
import type { ChosenWindow } from './slot-window.ts';
import { standingOn } from './standing-on.ts';
import { timesFor } from './times-for.ts';

type Plan = Doc & DocOf<'plan'>;

/** An act by which an occurrence comes or goes. */
export interface SlotAct {
	readonly name: 'plan.openSlot' | 'plan.skipSlot';
	readonly args: Readonly<Record<string, unknown>>;
}

const standOf = async (
	read: Read,
	plan: Plan,
	asset: Doc & Asset,
	zone: string | undefined
): Promise<MeterStand | undefined> => {
	const meter = plan.schedule.meter?.meter;
	const gauge = meter === undefined ? undefined : await getOf(read, 'gauge', gaugeId(asset.id, meter));
	const on = gauge && dayNamed(localDay(gauge.at, zone));
	if (!gauge || on === undefined || meter === undefined) return undefined;
	const perDay = gauge.perDay ?? asset.meters?.[meter]?.perDay;
	return { total: gauge.total ?? gauge.value, on, ...(perDay !== undefined && { perDay }) };
};

/** As an act names the window in which an occurrence has room. */
const windowIn = (
	bounds: Bounds,
	minutes: number,
	free: readonly FreeTime[],
	zone: string | undefined
): ChosenWindow | undefined => {
	const found = windowDay(bounds, minutes, free, zone);
	return found && chosenWindow(found);
};

const actOf = (
	{ act, slot }: SlotTurn,
	plan: string,
	asset: string,
	{ work, window }: { work: string | undefined; window: ChosenWindow | undefined }
): SlotAct => {
	const { ordinal, due, dueMeter, levels } = slot;
	const which = { plan, asset, ordinal, ...(due !== undefined && { dueOn: dateOf(due) }) };
	const at = { ...which, ...(dueMeter !== undefined && { dueMeter }) };
	if (work !== undefined) return { name: 'plan.skipSlot', args: { ...at, outcome: 'satisfied', work } };
	if (act === 'missed') return { name: 'plan.skipSlot', args: { ...at, outcome: 'missed' } };
	const ids = levelIds(levels);
	const more = { ...(ids.length > 0 && { levels: ids }), ...(window && { window }) };
	return { name: 'plan.openSlot', args: { ...at, ...more } };
};

/**
 * What is to be opened of a plan on one asset today, and what has been missed: the same, whoever asks (S-9). `windows`:
 * all of the site, which decide on no turn, only where its work is planned.
 */
export const turnsOn = async (
	read: Read,
	plan: Plan,
	asset: Doc & Asset,
	now: string,
	windows: readonly GivenWindow[] = []
): Promise<SlotAct[]> => {
	if (plan.state !== 'active' || plan.archived) return [];
	const zone = (await getOf(read, 'site', plan.site))?.timeZone;
	const today = dayNamed(localDay(now, zone));
	if (today === undefined) return [];
	const { calendarId } = plan.schedule;
	const calendar = calendarId === undefined ? undefined : await getOf(read, 'calendar', calendarId);
	const standing = await standingOn(read, plan, asset, zone);
	const stand = await standOf(read, plan, asset, zone);
	const clock = planClock(plan, calendar);
	const turns = slotsDue(clock, plan, standing, today, stand);
	if (turns.length === 0 && plan.group !== undefined && standing.open.length === 0) {
		const slot = clock.next(standing.settled, stand, dayNamed(standing.lastDone ?? ''));
		if (await isWithItsGroup(read, plan, asset, slot, today)) turns.push({ act: 'open', slot });
	}
	const free = plan.needsWindow ? await timesFor(read, plan, asset, windows, now) : [];
	const acts: SlotAct[] = [];
	for (const turn of turns) {
		const { due } = turn.slot;
		const work = due === undefined ? undefined : await coveringJob(read, plan, asset.id, due, zone);
		const window = windowIn(turn.slot, minutesOf(plan, turn.slot), free, zone);
		acts.push(actOf(turn, plan.id, asset.id, { work, window }));
	}
	if (acts.length > 0) return acts;
	const raised = await conditionTurn(read, plan, asset, { standing, calendar, now, zone });
	if (!raised) return [];
	const bounds = { ...aroundDue(plan.schedule, dayNamed(raised.dueOn) ?? today), opens: today };
	const window = windowIn(bounds, plan.estimateMinutes ?? 0, free, zone);
	const args = { plan: plan.id, asset: asset.id, ...raised, ...(window && { window }) };
	return [{ name: 'plan.openSlot', args }];
};
