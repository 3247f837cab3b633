import type { Rule, RuleProblem } from './rule.ts';
import { frequencyIn, listOf, monthDayIn, monthIn, ruleDayIn } from './read-values.ts';
import { untilIn, weekdayIn, wholeIn } from './read-values.ts';

export type RuleReading = { ok: true; rule: Rule } | { ok: false; problem: RuleProblem };

/** Known to RFC 5545 and 7529; other calendar programs disagree about what they mean, or they speak of the clock. */
const NOT_SUPPORTED = [
	...['BYWEEKNO', 'BYYEARDAY', 'BYSETPOS', 'BYHOUR', 'BYMINUTE', 'BYSECOND'],
	...['BYEASTER', 'RSCALE', 'SKIP']
];
const TAKEN = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTH', 'BYMONTHDAY', 'WKST'];
const BY_THE_CLOCK = ['HOURLY', 'MINUTELY', 'SECONDLY'];

const refused = (code: RuleProblem['code'], part: string, value?: string): RuleReading => ({
	ok: false,
	problem: { code, part, ...(value !== undefined && { value }) }
});

type Parts = ReadonlyMap<string, string>;

/** The parts of "FREQ=WEEKLY;BYDAY=MO", or the first that is not one we take. */
const partsOf = (text: string): Parts | RuleProblem => {
	// Long lines of a calendar file are folded: a break and a blank in between mean nothing.
	const line = text
		.replace(/\r?\n[ \t]/g, '')
		.trim()
		.toUpperCase();
	const parts = new Map<string, string>();
	for (const piece of line.replace(/^RRULE\s*:/, '').split(';')) {
		const words = piece.trim();
		if (words === '') continue;
		const [name = '', ...rest] = words.split('=').map((word) => word.trim());
		if (NOT_SUPPORTED.includes(name)) return { code: 'part-not-supported', part: name };
		if (!TAKEN.includes(name)) return { code: 'not-a-part', part: name };
		if (rest.length !== 1) return { code: 'not-a-value', part: name, value: rest.join('=') };
		if (parts.has(name)) return { code: 'twice', part: name };
		parts.set(name, rest[0] ?? '');
	}
	return parts;
};

/** What a part says, what holds without it, or the problem with it. */
class Reader {
	problem: RuleProblem | undefined;
	private readonly parts: Parts;

	constructor(parts: Parts) {
		this.parts = parts;
	}

	read<Value>(part: string, without: Value, read: (value: string) => Value | undefined): Value {
		const value = this.parts.get(part);
		if (value === undefined) return without;
		const answer = read(value);
		if (answer === undefined) this.problem ??= { code: 'not-a-value', part, value };
		return answer ?? without;
	}
}

/** A rule as calendar programs write it ("RRULE:FREQ=MONTHLY;BYDAY=-1FR"), or why it is not taken. */
export const readRule = (text: string): RuleReading => {
	const parts = partsOf(text);
	if ('code' in parts) return { ok: false, problem: parts };
	const frequency = parts.get('FREQ');
	if (frequency === undefined) return refused('no-frequency', 'FREQ');
	if (BY_THE_CLOCK.includes(frequency)) return refused('too-often', 'FREQ', frequency);
	const reader = new Reader(parts);
	const rule: Rule = {
		freq: reader.read('FREQ', 'DAILY', frequencyIn),
		interval: reader.read('INTERVAL', 1, (value) => wholeIn(value, 1)),
		days: reader.read('BYDAY', [], (value) => listOf(value, ruleDayIn)),
		months: reader.read('BYMONTH', [], (value) => listOf(value, monthIn)),
		monthDays: reader.read('BYMONTHDAY', [], (value) => listOf(value, monthDayIn)),
		weekStart: reader.read('WKST', 1, weekdayIn),
		...(parts.has('COUNT') && { count: reader.read('COUNT', 0, (value) => wholeIn(value, 0)) }),
		...(parts.has('UNTIL') && { until: reader.read('UNTIL', { day: 0 }, untilIn) })
	};
	if (reader.problem) return { ok: false, problem: reader.problem };
	if (parts.has('COUNT') && parts.has('UNTIL')) return refused('count-and-until', 'UNTIL');
	if (rule.freq === 'YEARLY' && rule.monthDays.length > 0 && rule.months.length === 0) {
		return refused('yearly-month-day', 'BYMONTHDAY', parts.get('BYMONTHDAY'));
	}
	return { ok: true, rule };
};
