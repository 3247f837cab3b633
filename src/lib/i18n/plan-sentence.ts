import type { Schedule } from '#core/pm/schedule.ts';
import type { Parts } from './messages/parts.ts';

type Words = Parts['planRule'];
type Calendar = NonNullable<Schedule['calendar']>;

interface MeterName {
	readonly name: string;
	readonly value: (value: number) => string;
}

interface Around {
	/** The language of the words, for the names of months. */
	readonly locale: string;
	/** What the meter of the plan is called, and how its values are written. */
	readonly meter?: MeterName | undefined;
	/** The one whose readings ask for the work. */
	readonly watched?: MeterName | undefined;
}

const isWorkWeek = (weekdays: readonly number[]): boolean => weekdays.toSorted().join() === '1,2,3,4,5';

const dateIn = (locale: string, options: Intl.DateTimeFormatOptions) => {
	const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
	return (month: number, day: number): string => format.format(Date.UTC(2024, month - 1, day));
};

const numbersIn = (place: string): readonly [number, number] => {
	const [month = 1, day = 1] = place.split('-').map(Number);
	return [month, day];
};

const daysOf = (
	words: Words,
	locale: string,
	{ unit, anchor, weekdays = [], nth = 0 }: Calendar
): string[] => {
	const months = unit === 'month' || unit === 'year';
	const sorted = [...new Set(weekdays)].sort((a, b) => a - b);
	// The last of all weekdays is the last day.
	if (months && sorted.length === 7 && nth === -1) return [words.onLastDay];
	if (isWorkWeek(sorted)) return [months && nth !== 0 ? words.nthWeekday(nth) : words.onWeekdays];
	if (sorted.length > 0) {
		const one = (weekday: number) => (months && nth !== 0 ? words.nth(nth, weekday) : words.on(weekday));
		return [sorted.map(one).join(words.and)];
	}
	const day = Number(anchor.slice(8));
	if (unit === 'year') {
		const [month, ofMonth] = numbersIn(anchor.slice(5));
		return [words.onDate(dateIn(locale, { month: 'long', day: 'numeric' })(month, ofMonth))];
	}
	if (unit !== 'month') return [];
	return [day === 31 ? words.onLastDay : day > 28 ? words.onDayOrLast(day) : words.onDay(day)];
};

const shiftOf = (words: Words, { shiftEarly = 0, shiftLate = 0, calendar, meter }: Schedule): string[] => {
	if ((calendar && meter) || (shiftEarly === 100 && shiftLate === 100)) return [words.fromCompletion];
	if (shiftEarly === 0 && shiftLate === 0) return [];
	if (shiftEarly === 0 && shiftLate === 100) return [words.fromCompletionLate];
	if (shiftEarly === 100 && shiftLate === 0) return [words.fromCompletionEarly];
	return [words.partly(shiftEarly, shiftLate)];
};

const seasonOf = (words: Words, season: Schedule['season'], locale: string): string[] => {
	if (!season) return [];
	const [from, fromDay] = numbersIn(season.from);
	const [to, toDay] = numbersIn(season.to);
	const lastOfMonth = new Date(Date.UTC(2024, to, 0)).getUTCDate();
	const closed = (to % 12) + 1;
	// From the first of September to the last of July: everybody says "not in August".
	if (fromDay === 1 && toDay === lastOfMonth && from === (closed % 12) + 1) {
		return [words.notIn(dateIn(locale, { month: 'long' })(closed, 1))];
	}
	const date = dateIn(locale, { month: 'long', day: 'numeric' });
	return [words.season(date(from, fromDay), date(to, toDay))];
};

const byReadings = (words: Words, { condition }: Schedule, watched: MeterName | undefined): string[] => {
	if (!condition) return [];
	const { when, value, readings = 1, withinDays = 30, meter } = condition;
	const told = words.condition[when](watched?.name ?? meter, watched?.value(value) ?? String(value));
	if (when === 'reaches') return [`${told} ${words.within(withinDays)}`];
	return readings > 1 ? [told, words.inARow(readings)] : [told];
};

/** German says "am 15.": one full stop is enough. */
const sentence = (pieces: readonly string[]): string => {
	const text = pieces.join(', ');
	return text.slice(0, 1).toUpperCase() + text.slice(1) + (text.endsWith('.') ? '' : '.');
};

/** What a plan repeats by: "Every 3 months, from completion, on the working day after a day off, not in August." */
export const planSentence = (
	words: Words,
	schedule: Schedule,
	{ locale, meter, watched }: Around
): string => {
	const { calendar, combine, nonWorkingDay, season, leadDays = 0 } = schedule;
	const readings = byReadings(words, schedule, watched);
	// Days are moved and told ahead where there are days.
	if (!calendar && !schedule.meter && readings.length > 0) return sentence(readings);
	const rule = calendar?.dates
		? [words.dates(new Set(calendar.dates).size)]
		: calendar
			? [words.every[calendar.unit](calendar.every), ...daysOf(words, locale, calendar)]
			: [];
	const every = schedule.meter && (meter?.value(schedule.meter.every) ?? String(schedule.meter.every));
	const byMeter = every === undefined ? [] : [words.meter(every, meter?.name ?? schedule.meter?.meter ?? '')];
	const together =
		calendar && schedule.meter ? [combine === 'meter-only' ? words.meterOnly : words.first] : [];
	const moved =
		nonWorkingDay === undefined || nonWorkingDay === 'keep' ? [] : [words.workingDay[nonWorkingDay]];
	const pieces = [
		[rule.join(' '), ...byMeter].filter(Boolean).join(combine === 'meter-only' ? words.and : words.or),
		...together,
		...shiftOf(words, schedule),
		...moved,
		...seasonOf(words, calendar?.dates ? undefined : season, locale),
		...(leadDays > 0 ? [words.lead(leadDays)] : []),
		...readings.slice(0, 1)
	].filter(Boolean);
	return pieces.length === 0 ? '' : sentence(pieces);
};
