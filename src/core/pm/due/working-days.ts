import { dayNamed, weekdayOf } from '../day.ts';
import type { Day } from '../day.ts';
import type { DocOf } from '../../model/collections.ts';
import type { Schedule } from '../schedule.ts';

export type IsWorking = (day: Day) => boolean;
export type WorkCalendar = Pick<DocOf<'calendar'>, 'workdays' | 'exceptions'>;

/** A plan that asks for working days where nobody said which they are means Monday to Friday. */
const WEEKDAYS_ONLY: IsWorking = (day) => weekdayOf(day) <= 5;

/** The working days of a calendar: its weekdays, with its holidays, shutdowns and Saturdays worked. */
export const workingDays = (calendar: WorkCalendar | undefined): IsWorking => {
	if (!calendar) return WEEKDAYS_ONLY;
	const weekdays = new Set(calendar.workdays.map(({ weekday }) => weekday));
	const exceptions = new Map(
		(calendar.exceptions ?? []).flatMap(({ on, working }) => {
			const day = dayNamed(on);
			return day === undefined ? [] : [[day, working] as const];
		})
	);
	return (day) => exceptions.get(day) ?? weekdays.has(weekdayOf(day));
};

/** A calendar without a working day in two years says nothing. */
const FARTHEST = 731;

const nearest = (isWorking: IsWorking, from: Day, step: number): Day | undefined => {
	for (let n = 0; n <= FARTHEST; n++) if (isWorking(from + n * step)) return from + n * step;
	return undefined;
};

/** On which day the work is planned that is due on another. The due day itself stays what it is judged by. */
export const plannedDay = (due: Day, rule: Schedule['nonWorkingDay'], isWorking: IsWorking): Day => {
	if (rule === undefined || rule === 'keep' || isWorking(due)) return due;
	const before = nearest(isWorking, due, -1);
	const after = nearest(isWorking, due, 1);
	if (before === undefined || after === undefined) return before ?? after ?? due;
	if (rule === 'previous') return before;
	if (rule === 'next') return after;
	// As near on both sides: rather before the due day than after it.
	return due - before <= after - due ? before : after;
};

/** The day on which a job is raised. With a calendar of its own a plan's lead counts working days, otherwise all. */
export const leadDay = (planned: Day, leadDays: number, isWorking: IsWorking | undefined): Day => {
	if (!isWorking) return planned - leadDays;
	let [day, left] = [planned, leadDays];
	for (let n = 0; left > 0 && n <= FARTHEST + leadDays * 7; n++) {
		day -= 1;
		if (isWorking(day)) left -= 1;
	}
	return day;
};
