import { civilOf, dayFrom, isLeapYear, monthLength, weekdayOf } from '../day.ts';
import type { CivilDate, Day } from '../day.ts';
import type { Rule, RuleDay } from './rule.ts';

/** The how-manieth of its weekday a day is in a month or year, told from the front and from the end. */
const ordinalsIn = (place: number, length: number): readonly [number, number] => [
	Math.ceil(place / 7),
	-Math.ceil((length - place + 1) / 7)
];

const inMonth = ({ year, month, day }: CivilDate) => ordinalsIn(day, monthLength(year, month));

const inYear = ({ year }: CivilDate, day: Day) =>
	ordinalsIn(day - dayFrom(year, 1, 1) + 1, isLeapYear(year) ? 366 : 365);

/** Which days a rule means. All its parts must agree: BYDAY=FR with BYMONTHDAY=13 is Friday the 13th. */
export const matcherOf = ({ freq, days, months, monthDays }: Rule): ((day: Day) => boolean) => {
	// Within a day or a week there is no second Tuesday: as everywhere, it is every Tuesday.
	const counts = freq === 'MONTHLY' || freq === 'YEARLY';
	const ofYear = freq === 'YEARLY' && months.length === 0;
	const fits = ({ weekday, ordinal }: RuleDay, day: Day, civil: CivilDate): boolean => {
		if (weekday !== weekdayOf(day)) return false;
		return ordinal === 0 || !counts || (ofYear ? inYear(civil, day) : inMonth(civil)).includes(ordinal);
	};
	const weekdays = new Set(days.map(({ weekday }) => weekday));
	return (day) => {
		if (weekdays.size > 0 && !weekdays.has(weekdayOf(day))) return false;
		const civil = civilOf(day);
		if (months.length > 0 && !months.includes(civil.month)) return false;
		const fromEnd = civil.day - monthLength(civil.year, civil.month) - 1;
		if (monthDays.length > 0 && !monthDays.includes(civil.day) && !monthDays.includes(fromEnd)) return false;
		return days.length === 0 || days.some((one) => fits(one, day, civil));
	};
};
