import { dateOf, dayNamed } from '#core/pm/day.ts';
import { readRule } from '#core/pm/rrule/read-rule.ts';
import { ruleDays } from '#core/pm/rrule/rule-days.ts';
import type { RuleStart } from '#core/pm/rrule/rule-days.ts';
import { untilAt } from '#core/pm/rrule/until.ts';
import { isZone, wallAt } from '#core/pm/zone.ts';
import { limitIn, no } from './options.ts';
import type { Answer, Typed } from './options.ts';
import { ruleWords } from './rule-words.ts';

const START = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?(Z?))?$/i;

const startIn = (text: string, zone: string | undefined): RuleStart | undefined => {
	const [whole, year, month, date, hour, minute, second, utc] = START.exec(text.trim()) ?? [];
	const day = whole === undefined ? undefined : dayNamed(`${year}-${month}-${date}`);
	if (day === undefined || hour === undefined) return day === undefined ? undefined : { day };
	const seconds = Number(hour) * 3_600 + Number(minute) * 60 + Number(second ?? 0);
	if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
	return utc ? wallAt((day * 86_400 + seconds) * 1_000, zone) : { day, second: seconds };
};

function* some(days: Iterable<number>, limit: number): Generator<string> {
	let told = 0;
	for (const day of days) {
		yield dateOf(day);
		told += 1;
		if (told >= limit) return;
	}
}

/** The dates of a typed rule, or why there are none. */
export const ruleDates = ({ start, rule: text, limit, zone }: Typed): Answer<Iterable<string>> => {
	if (start === undefined || text === undefined)
		return no('Say where it begins and by which rule: --start and --rule.');
	if (zone !== undefined && !isZone(zone)) return no(`There is no zone ${zone}.`);
	const begins = startIn(start, zone);
	if (begins === undefined) return no(`--start ${start} is no day of the calendar.`);
	const most = limitIn(limit);
	if (!most.ok) return most;
	const reading = readRule(text);
	if (!reading.ok) return no(ruleWords(reading.problem));
	const { rule } = reading;
	if (rule.count === undefined && rule.until === undefined && limit === undefined) {
		return no('The rule never ends: say with --limit how many dates you want.');
	}
	return { ok: true, value: some(ruleDays(untilAt(rule, zone), begins), most.value) };
};
