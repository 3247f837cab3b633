import { dateOf, dayNamed } from '../day.ts';
import type { Day } from '../day.ts';
import type { MeterStand } from '../due/next-meter.ts';
import type { WorkCalendar } from '../due/working-days.ts';
import type { Plan, Settled } from '../schedule.ts';
import { foreseen, hasDay, minutesOf } from './forecast.ts';
import type { Foreseen } from './forecast.ts';
import type { FreeTime } from './free-times.ts';
import { planClock } from './plan-clock.ts';
import { slotsDue } from './slots-due.ts';
import type { Standing } from './standing.ts';
import { windowDay } from './window-day.ts';

/** The plan as far as its days are concerned: what a worker needs to reckon them. */
export type DatedPlan = Pick<Plan, 'schedule' | 'levels' | 'estimateMinutes' | 'stack' | 'needsWindow'>;

/** A job that is under way. */
export interface UnderWay {
	readonly ordinal: number;
	readonly dueOn?: string | undefined;
	readonly dueMeter?: number | undefined;
}

export interface ComingFrom {
	readonly standing: Standing;
	readonly open: readonly UnderWay[];
	readonly today: Day;
	readonly calendar?: WorkCalendar | undefined;
	readonly stand?: MeterStand | undefined;
	/** When production gives the machine away; known for work that needs it. */
	readonly free?: readonly FreeTime[] | undefined;
	readonly zone?: string | undefined;
}

const asDone = ({ ordinal, dueOn, dueMeter }: UnderWay, on: Day): Settled => ({
	ordinal,
	doneOn: dateOf(on),
	...(dueOn !== undefined && { dueOn }),
	...(dueMeter !== undefined && { dueMeter, doneMeter: dueMeter })
});

const later = (a: Settled | undefined, b: Settled): Settled => (a && a.ordinal >= b.ordinal ? a : b);

const dayOf = (date: string | undefined): Day | undefined =>
	date === undefined ? undefined : dayNamed(date);

/** Work that needs the machine stands on the day of its window, if there is one: everything else about it stays. */
const placed = (plan: DatedPlan, slot: Foreseen, { free, zone }: ComingFrom): Foreseen => {
	if (!plan.needsWindow || !free) return slot;
	const place = windowDay(slot, slot.minutes, free, zone);
	return { ...slot, planned: place?.day ?? slot.planned, place: place ?? 'none' };
};

/**
 * What comes next of a plan on one asset, up to a day. First what would be opened today; jobs that are open stay as they
 * are, and what follows counts as if they were done when they are due, or today where that day has passed.
 */
export function* coming(plan: DatedPlan, from: ComingFrom, until: Day): Generator<Foreseen, void> {
	for (const slot of nominal(plan, from, until)) yield placed(plan, slot, from);
}

function* nominal(
	plan: DatedPlan,
	{ standing, open, today, calendar, stand }: ComingFrom,
	until: Day
): Generator<Foreseen, void> {
	const turns = slotsDue(planClock(plan, calendar), plan, standing, today, stand);
	let { settled } = standing;
	for (const job of open) settled = later(settled, asDone(job, Math.max(today, dayOf(job.dueOn) ?? today)));
	for (const { act, slot } of turns) {
		const { ordinal, due, dueMeter, planned } = slot;
		const dueOn = due === undefined ? undefined : dateOf(due);
		if (act === 'missed') settled = later(settled, { ordinal, ...(dueOn !== undefined && { dueOn }) });
		else {
			if (hasDay(slot) && slot.due <= until) yield { ...slot, minutes: minutesOf(plan, slot) };
			settled = later(settled, asDone({ ordinal, dueOn, dueMeter }, Math.max(today, planned ?? today)));
		}
	}
	yield* foreseen(plan, until, { settled, calendar, stand });
}

/** As far as anybody plans: a rule that never ends is asked for its first days only. */
const FARTHEST = 100 * 366;

export const firstComing = (plan: DatedPlan, from: ComingFrom, count: number): Foreseen[] => {
	const days: Foreseen[] = [];
	for (const slot of coming(plan, from, from.today + FARTHEST)) {
		if (days.push(slot) >= count) break;
	}
	return days;
};
