import { dateOf, dayNamed } from '../day.ts';
import type { Day } from '../day.ts';
import type { MeterStand } from '../due/next-meter.ts';
import type { WorkCalendar } from '../due/working-days.ts';
import type { Plan, Settled } from '../schedule.ts';
import { leftOut, planClock } from './plan-clock.ts';
import type { NextSlot } from './plan-clock.ts';
import type { WindowDay } from './window-day.ts';

export interface Foreseen extends NextSlot {
	readonly due: Day;
	readonly planned: Day;
	readonly minutes: number;
	/** Of work that needs the machine: when production gives it away, or that it does not. */
	readonly place?: WindowDay | 'none' | undefined;
}

export interface ForecastFrom {
	readonly settled?: Settled | undefined;
	readonly calendar?: WorkCalendar | undefined;
	readonly stand?: MeterStand | undefined;
}

/** A plan due every day for five hundred years: whoever asks for more has mistyped. */
const MOST = 200_000;

/** How long it takes: what leads, and what is done beside it. */
export const minutesOf = (
	{ estimateMinutes = 0 }: Pick<Plan, 'estimateMinutes'>,
	{ levels: { lead, beside } }: Pick<NextSlot, 'levels'>
): number =>
	beside.reduce((sum, level) => sum + (level.estimateMinutes ?? 0), lead?.estimateMinutes ?? estimateMinutes);

export const hasDay = (slot: NextSlot): slot is NextSlot & { due: Day; planned: Day } =>
	slot.due !== undefined && slot.planned !== undefined;

/** What a plan will ask for on one asset up to a day, if all of it is done on the day it is planned for. */
export function* foreseen(
	plan: Pick<Plan, 'schedule' | 'levels' | 'estimateMinutes'>,
	until: Day,
	{ settled: from, calendar, stand }: ForecastFrom = {}
): Generator<Foreseen, void> {
	const clock = planClock(plan, calendar);
	let settled = from;
	let done = from?.doneOn === undefined ? undefined : dayNamed(from.doneOn);
	for (let n = 0; n < MOST; n++) {
		const slot = clock.next(settled, stand, done);
		if (!hasDay(slot) || slot.due > until) return;
		// What was due before the work was done at last is done with it, so days off bring one job and not three.
		if (done !== undefined && slot.due <= done) {
			settled = leftOut(slot);
			continue;
		}
		yield { ...slot, minutes: minutesOf(plan, slot) };
		const { ordinal, due, dueMeter, planned } = slot;
		done = planned;
		const doneOn = dateOf(planned);
		// What the meter shows on that day is what was due, or what its pace makes of it by then.
		settled = {
			ordinal,
			dueOn: dateOf(due),
			doneOn,
			...(dueMeter !== undefined && { dueMeter, doneMeter: meterOn(planned, dueMeter, stand) })
		};
	}
}

const meterOn = (day: Day, due: number, stand: MeterStand | undefined): number =>
	stand?.perDay === undefined ? due : Math.max(stand.total, stand.total + (day - stand.on) * stand.perDay);
