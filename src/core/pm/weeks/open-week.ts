import type { Day } from '../day.ts';
import { weekOf } from '../stretches.ts';
import { wallAt } from '../zone.ts';
import { fixingMoment, type FixingRule } from './fixing.ts';

/** How long before its hour planners are told. */
const AHEAD_MS = 86_400_000;

export interface OpenWeek {
	readonly monday: Day;
	/** From when on it is told. */
	readonly since: number;
}

/**
 * The week whose plan is not fixed and whose hour comes within a day, or has come: the one that runs, else the next.
 * A site that fixed none before does not live by it, and nobody there is told.
 */
export const openWeek = (
	now: number,
	{ rule, zone, isFixed }: { rule: FixingRule; zone: string | undefined; isFixed: (monday: Day) => boolean }
): OpenWeek | undefined => {
	const { from } = weekOf(wallAt(now, zone).day);
	return [from, from + 7]
		.map((monday) => ({ monday, since: fixingMoment(monday, rule, zone) - AHEAD_MS }))
		.find(({ monday, since }) => now >= since && !isFixed(monday) && isFixed(monday - 7));
};
