import { dateOf, dayNamed } from '../day.ts';
import type { Day } from '../day.ts';
import { dueDays } from '../due/next-date.ts';
import type { DueDays } from '../due/next-date.ts';
import { isNamed } from '../due/lattice.ts';
import { aroundDue } from '../due/interval.ts';
import { isStale, meterDay, nextMeter } from '../due/next-meter.ts';
import type { MeterStand } from '../due/next-meter.ts';
import { seasonOf } from '../due/season.ts';
import { leadDay, plannedDay, workingDays } from '../due/working-days.ts';
import type { IsWorking, WorkCalendar } from '../due/working-days.ts';
import type { Plan, Schedule, Settled } from '../schedule.ts';
import { levelsAt } from './levels.ts';
import type { LevelsDue } from './levels.ts';

/** An occurrence of a plan on one asset that is still to come. */
export interface NextSlot {
	readonly ordinal: number;
	/** What it is judged by; undefined where only a meter decides and nobody knows its pace. */
	readonly due: Day | undefined;
	readonly dueMeter: number | undefined;
	/** The due day, moved by days off. */
	readonly planned: Day | undefined;
	readonly earliest: Day | undefined;
	readonly latest: Day | undefined;
	/** From when on the job is raised. */
	readonly opens: Day | undefined;
	/** The meter has come so far that the job is raised whatever the day. */
	readonly reached: boolean;
	readonly levels: LevelsDue;
}

export type PlanRules = Pick<Plan, 'schedule' | 'levels'>;

/** The rules of one plan, worked out once, for any of its assets. */
export interface PlanClock {
	/** `lastDone` is told where later occurrences have been left out since. */
	readonly next: (settled: Settled | undefined, stand?: MeterStand, lastDone?: Day) => NextSlot;
	readonly isStale: (stand: MeterStand | undefined, today: Day) => boolean;
	/** Which days follow is known before the work is done: only then can one be missed while another is open. */
	readonly isFixed: boolean;
}

interface Due {
	day: Day | undefined;
	meter: number | undefined;
	reached: boolean;
	opensByMeter: Day | undefined;
}

const firstOf = (...days: readonly (Day | undefined)[]): Day | undefined => {
	const known = days.filter((day) => day !== undefined);
	return known.length > 0 ? Math.min(...known) : undefined;
};

const both = (a: Day | undefined, b: Day | undefined): Day | undefined =>
	a === undefined || b === undefined ? undefined : Math.max(a, b);

/** The earlier of date and meter, or with "meter-only" the later: not before the meter, however long it takes. */
const combined = (
	schedule: Schedule,
	days: DueDays | undefined,
	settled: Settled | undefined,
	stand: MeterStand | undefined
): Due => {
	const { meter: rule, combine } = schedule;
	const byDate = settled ? days?.next(settled) : days?.first();
	const meter = nextMeter(schedule, settled, rule !== undefined && days !== undefined);
	if (!rule || meter === undefined) return { day: byDate, meter, reached: false, opensByMeter: undefined };
	const { opening } = seasonOf(schedule.season);
	const inSeason = (day: Day | undefined) => (day === undefined ? undefined : opening(day));
	const byMeter = inSeason(meterDay(meter, stand));
	const trigger = meter - (rule.lead ?? 0);
	const opensByMeter = inSeason(meterDay(trigger, stand));
	const isThere = stand !== undefined && stand.total >= trigger;
	if (days && combine === 'meter-only') {
		return { day: both(byDate, byMeter), meter, reached: false, opensByMeter: both(byDate, opensByMeter) };
	}
	return { day: firstOf(byDate, byMeter), meter, reached: isThere, opensByMeter };
};

const named = (date: string | undefined) => (date === undefined ? undefined : dayNamed(date));

export const planClock = ({ schedule, levels = [] }: PlanRules, calendar?: WorkCalendar): PlanClock => {
	const { meter, calendar: rule, combine, shiftEarly = 0, shiftLate = 0, leadDays = 0 } = schedule;
	const days = dueDays(schedule, meter !== undefined);
	const isWorking = workingDays(calendar);
	const counted: IsWorking | undefined = calendar && isWorking;
	/** Moved before a day off it may come to the day on which it was just done: then it goes behind the day off. */
	const plannedAfter = (done: Day | undefined, due: Day): Day => {
		const planned = plannedDay(due, schedule.nonWorkingDay, isWorking);
		if (done === undefined || planned > done || planned >= due) return planned;
		return plannedDay(Math.max(due, done + 1), 'next', isWorking);
	};
	return {
		isFixed: !meter && ((rule !== undefined && isNamed(rule)) || (shiftEarly === 0 && shiftLate === 0)),
		isStale: (stand, today) => meter !== undefined && isStale(meter, stand, today),
		next: (settled, stand, lastDone) => {
			const ordinal = (settled?.ordinal ?? 0) + 1;
			const { day: due, meter: dueMeter, reached, opensByMeter } = combined(schedule, days, settled, stand);
			const levelsDue = levelsAt(ordinal, levels);
			const common = { ordinal, due, dueMeter, reached, levels: levelsDue };
			if (due === undefined) {
				return {
					...common,
					planned: undefined,
					earliest: undefined,
					latest: undefined,
					opens: opensByMeter
				};
			}
			const planned = plannedAfter(lastDone ?? named(settled?.doneOn), due);
			const byDate = leadDay(planned, leadDays, counted);
			const opens = combine === 'meter-only' && rule ? opensByMeter : firstOf(byDate, opensByMeter);
			return { ...common, planned, ...aroundDue(schedule, due), opens };
		}
	};
};

/** What is kept of an occurrence that was left out: the next one counts from when it would have been due. */
export const leftOut = ({ ordinal, due, dueMeter }: NextSlot): Settled => ({
	ordinal,
	...(due !== undefined && { dueOn: dateOf(due) }),
	...(dueMeter !== undefined && { dueMeter })
});
