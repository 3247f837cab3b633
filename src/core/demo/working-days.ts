import { dateOf, weekdayOf } from './plant-time.ts';
import type { Day } from './plant-time.ts';

const HOLIDAYS: ReadonlySet<string> = new Set([
	'01-01',
	'05-01',
	'10-03',
	'12-24',
	'12-25',
	'12-26',
	'12-31'
]);

const isHoliday = (day: Day): boolean => HOLIDAYS.has(dateOf(day).slice(5));

/** Office, planning and the day crew. */
export const isWorkday = (day: Day): boolean => weekdayOf(day) <= 5 && !isHoliday(day);

/** Which shifts run: three from Monday to Friday, the early one on Saturday, none on Sunday. */
export const shiftsOn = (day: Day): readonly ShiftName[] => {
	if (isHoliday(day) || weekdayOf(day) === 7) return [];
	return weekdayOf(day) === 6 ? ['early'] : ['early', 'late', 'night'];
};

export const SHIFTS = {
	early: { from: 6 * 60, to: 14 * 60 },
	late: { from: 14 * 60, to: 22 * 60 },
	night: { from: 22 * 60, to: 30 * 60 }
} as const;
export type ShiftName = keyof typeof SHIFTS;

/** The day crew and the offices. */
export const DAY_SHIFT = { from: 7 * 60, to: 15 * 60 + 30 };

const ORDER: readonly ShiftName[] = ['early', 'late', 'night'];

/** Three crews change places every week: early, late, night. */
export const crewOn = (day: Day, shift: ShiftName): number => {
	const week = Math.floor((day + 3) / 7);
	return (ORDER.indexOf(shift) - (week % 3) + 3) % 3;
};

/** How much goes wrong and is asked for on such a day, beside an ordinary one: drinks sell in summer. */
export const loadOf = (day: Day): number => {
	const month = dateOf(day).slice(5, 7);
	const season = ['06', '07', '08'].includes(month) ? 1.2 : ['01', '02', '12'].includes(month) ? 0.85 : 1;
	const [of] = isHoliday(day) ? [0.12] : [[1.05, 1, 1, 1, 0.95, 0.5, 0.12][weekdayOf(day) - 1]];
	return season * (of ?? 1);
};
