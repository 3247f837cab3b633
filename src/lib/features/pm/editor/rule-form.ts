import { omit } from '#core/model/omit.ts';
import type { CalendarRule, Schedule, Tolerance } from '#core/pm/schedule.ts';

export const UNITS = ['day', 'week', 'month', 'year'] as const;

/** What the next occurrence goes by. */
export const MODES = ['calendar', 'meter', 'first', 'both', 'dates', 'condition'] as const;
export type Mode = (typeof MODES)[number];

export const modeOf = ({ calendar, meter, combine, condition }: Schedule): Mode => {
	if (condition && !calendar && !meter) return 'condition';
	if (calendar?.dates) return 'dates';
	if (calendar && meter) return combine === 'meter-only' ? 'both' : 'first';
	return meter ? 'meter' : 'calendar';
};

type Parts = { readonly [P in keyof Schedule]?: Schedule[P] | undefined };

/** What has to be there for a mode; what is known already stays, so that looking at another mode loses nothing. */
export const asMode = (schedule: Schedule, mode: Mode, today: string): Parts => {
	const { dates, ...known } = schedule.calendar ?? { every: 1, unit: 'month' as const, anchor: today };
	const meter = schedule.meter ?? { meter: '', every: 500 };
	const combine = { first: 'first', both: 'meter-only' } as const;
	const none = { calendar: undefined, meter: undefined, combine: undefined, condition: undefined };
	switch (mode) {
		case 'calendar':
			return { ...none, calendar: known };
		case 'dates':
			return { ...none, calendar: { ...known, dates: dates ?? [] } };
		case 'meter':
			return { ...none, meter };
		case 'first':
		case 'both':
			return { ...none, calendar: known, meter, combine: combine[mode] };
		case 'condition':
			return {
				...none,
				condition: schedule.condition ?? { meter: schedule.meter?.meter ?? '', when: 'above', value: 0 }
			};
	}
};

export const COUNTS = ['date', 'completion', 'between'] as const;
export type CountsFrom = (typeof COUNTS)[number];

export const countsFrom = ({ shiftEarly = 0, shiftLate = 0 }: Schedule): CountsFrom => {
	if (shiftEarly === 0 && shiftLate === 0) return 'date';
	return shiftEarly === 100 && shiftLate === 100 ? 'completion' : 'between';
};

export const asCounted = (from: CountsFrom): Parts => {
	if (from === 'date') return { shiftEarly: undefined, shiftLate: undefined };
	const share = from === 'completion' ? 100 : 50;
	return { shiftEarly: share, shiftLate: share };
};

/** On which day of a month or year. */
export const PLACES = ['day', 'last', 'weekday'] as const;
export type MonthPlace = (typeof PLACES)[number];
const ALL_WEEK = [1, 2, 3, 4, 5, 6, 7];

export const placeIn = ({ weekdays = [], nth = 0 }: CalendarRule): MonthPlace => {
	if (weekdays.length === 0 || nth === 0) return 'day';
	return new Set(weekdays).size === 7 && nth === -1 ? 'last' : 'weekday';
};

const plain = ({ every, unit, anchor }: CalendarRule): CalendarRule => ({ every, unit, anchor });

export const atPlace = (rule: CalendarRule, place: MonthPlace): CalendarRule => {
	if (place === 'day') return plain(rule);
	if (place === 'last') return { ...plain(rule), weekdays: ALL_WEEK, nth: -1 };
	return { ...plain(rule), weekdays: [1], nth: 1 };
};

/** Another unit has other days: those of the old one would mean something else. */
export const inUnit = (rule: CalendarRule, unit: CalendarRule['unit']): CalendarRule => {
	const isMonths = (one: CalendarRule['unit']) => one === 'month' || one === 'year';
	return isMonths(rule.unit) && isMonths(unit) ? { ...rule, unit } : { ...plain(rule), unit };
};

export const onWeekdays = (rule: CalendarRule, weekdays: readonly number[]): CalendarRule => {
	const rest = omit(rule, 'weekdays');
	return weekdays.length === 0 ? rest : { ...rest, weekdays: weekdays.toSorted((a, b) => a - b) };
};

/** Undefined where nothing is tolerated. */
export const tolerance = (days: number | null, percent: number | null): Tolerance | undefined =>
	days === null && percent === null
		? undefined
		: { ...(days !== null && { days }), ...(percent !== null && { percent }) };
