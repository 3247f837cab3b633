import { dateOf } from '../day.ts';
import { WEEKDAYS } from './rule.ts';
import type { Rule, Until } from './rule.ts';

const two = (value: number): string => String(value).padStart(2, '0');

const untilText = ({ day, second, utc }: Until): string => {
	const date = dateOf(day).replaceAll('-', '');
	if (second === undefined) return date;
	const minutes = Math.floor(second / 60);
	return `${date}T${two(Math.floor(minutes / 60))}${two(minutes % 60)}${two(second % 60)}${utc ? 'Z' : ''}`;
};

/** A rule as other calendar programs read it. */
export const writeRule = ({
	freq,
	interval,
	days,
	months,
	monthDays,
	weekStart,
	count,
	until
}: Rule): string => {
	const names = days.map(({ weekday, ordinal }) => `${ordinal === 0 ? '' : ordinal}${WEEKDAYS[weekday - 1]}`);
	return [
		`FREQ=${freq}`,
		...(interval === 1 ? [] : [`INTERVAL=${interval}`]),
		...(months.length > 0 ? [`BYMONTH=${months.join(',')}`] : []),
		...(monthDays.length > 0 ? [`BYMONTHDAY=${monthDays.join(',')}`] : []),
		...(names.length > 0 ? [`BYDAY=${names.join(',')}`] : []),
		...(weekStart === 1 ? [] : [`WKST=${WEEKDAYS[weekStart - 1]}`]),
		...(count === undefined ? [] : [`COUNT=${count}`]),
		...(until === undefined ? [] : [`UNTIL=${untilText(until)}`])
	].join(';');
};
