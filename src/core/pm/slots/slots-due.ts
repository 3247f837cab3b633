import { dayNamed } from '../day.ts';
import type { Day } from '../day.ts';
import type { MeterStand } from '../due/next-meter.ts';
import type { Plan } from '../schedule.ts';
import { leftOut } from './plan-clock.ts';
import type { NextSlot, PlanClock } from './plan-clock.ts';
import type { Standing } from './standing.ts';

/** What should become of an occurrence today. */
export interface SlotTurn {
	readonly act: 'open' | 'missed';
	readonly slot: NextSlot;
}

/** A plan that was asleep for years is caught up with in several goes. */
const MOST = 500;

/**
 * Which occurrences are opened and which have been missed. A job that is open already holds the next one back, whose day
 * may then pass: it counts as missed and is no second job. However long nobody looked (a server was down), the last
 * occurrence that is due is opened, those before it are told as missed.
 */
export const slotsDue = (
	clock: PlanClock,
	{ stack }: Pick<Plan, 'stack'>,
	standing: Standing,
	today: Day,
	stand?: MeterStand
): SlotTurn[] => {
	const turns: SlotTurn[] = [];
	const lastDone = standing.lastDone === undefined ? undefined : dayNamed(standing.lastDone);
	const isTime = ({ opens, reached }: NextSlot) => reached || (opens !== undefined && opens <= today);
	/** Done since: late, for an occurrence before it. */
	const isPassed = ({ due, dueMeter }: NextSlot): boolean =>
		dueMeter === undefined
			? due !== undefined && lastDone !== undefined && due <= lastDone
			: dueMeter <= (standing.lastDoneMeter ?? -Infinity);
	const isOver = ({ latest }: NextSlot): boolean => latest !== undefined && latest < today;
	let { settled } = standing;
	let open = new Set(standing.open);
	while (turns.length < MOST) {
		const slot = clock.next(settled, stand, lastDone);
		if (open.has(slot.ordinal)) {
			// It is under way. What lies behind it can only be known where the calendar alone decides.
			if (!clock.isFixed) return turns;
			open = new Set([...open].filter((ordinal) => ordinal !== slot.ordinal));
			settled = leftOut(slot);
			continue;
		}
		if (!isTime(slot)) return turns;
		const isHeld = stack !== 'stack' && standing.open.length > 0;
		const after = clock.next(leftOut(slot), stand, lastDone);
		const isLate =
			isOver(slot) && (isHeld || (clock.isFixed && after.due !== undefined && after.due <= today));
		if (stack !== 'stack' && (isPassed(slot) || isLate)) turns.push({ act: 'missed', slot });
		else if (isHeld) return turns;
		else {
			turns.push({ act: 'open', slot });
			if (stack !== 'stack' || !clock.isFixed) return turns;
		}
		settled = leftOut(slot);
	}
	return turns;
};
