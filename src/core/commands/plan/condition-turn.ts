import type { Asset, DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { gaugeId } from '../../model/gauge-id.ts';
import { localDay } from '../../model/local-day.ts';
import { areEnough, conditionMet, levelsOf } from '../../pm/condition.ts';
import { dateOf } from '../../pm/day.ts';
import { asLine } from '../../pm/meter.ts';
import type { WorkCalendar } from '../../pm/due/working-days.ts';
import { slotId, slotWorkId } from '../../pm/slot.ts';
import { levelIds } from '../../pm/slots/levels.ts';
import { planClock } from '../../pm/slots/plan-clock.ts';
import type { Standing } from '../../pm/slots/standing.ts';
import { getOf } from '../lookup.ts';
import type { Read } from '../read.ts';
import { readingsBack } from '../reading/readings-back.ts';

type Plan = Doc & DocOf<'plan'>;

interface ConditionTurn {
	readonly ordinal: number;
	readonly dueOn: string;
	readonly levels?: string[];
}

/** Up to when readings have led to work already: the end of the last job, or when it was left out. */
const spentUpTo = async (
	read: Read,
	plan: string,
	asset: string,
	ordinal: number
): Promise<number | undefined> => {
	const job = await getOf(read, 'work', slotWorkId(plan, asset, ordinal));
	const line = await getOf(read, 'slot', slotId(plan, asset, ordinal));
	const ended = job?.times.done ?? job?.times.cancelled ?? job?.times.rejected ?? line?.at;
	return ended === undefined ? undefined : Date.parse(ended);
};

/**
 * The next occurrence of a plan, where readings ask for it. One at a time: while a job is open, and by readings from
 * before the last one ended, none is asked for. With a calendar or meter beside it, it is their next one that comes early.
 */
export const conditionTurn = async (
	read: Read,
	plan: Plan,
	asset: Doc & Asset,
	{
		standing,
		calendar,
		now,
		zone
	}: { standing: Standing; calendar: WorkCalendar | undefined; now: string; zone: string | undefined }
): Promise<ConditionTurn | undefined> => {
	const { condition } = plan.schedule;
	const meter = condition && asset.meters?.[condition.meter];
	if (!condition || !meter || standing.open.length > 0) return undefined;
	const gauge = await getOf(read, 'gauge', gaugeId(asset.id, condition.meter));
	const levelsIn = (lines: readonly (Doc & DocOf<'reading'>)[]) =>
		levelsOf(lines.map(asLine), meter, gauge?.total);
	const which = { asset: asset.id, meter: condition.meter, from: gauge?.at ?? now };
	const levels = levelsIn(await readingsBack(read, which, (lines) => areEnough(condition, levelsIn(lines))));
	const { settled } = standing;
	const after = settled && (await spentUpTo(read, plan.id, asset.id, settled.ordinal));
	if (!conditionMet(condition, levels, after)) return undefined;
	const next = planClock(plan, calendar).next(settled);
	const ids = levelIds(next.levels);
	return {
		ordinal: next.ordinal,
		dueOn: next.due === undefined ? localDay(now, zone) : dateOf(next.due),
		...(ids.length > 0 && { levels: ids })
	};
};
