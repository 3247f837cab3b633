import { dateOf, dayNamed } from '../day.ts';
import type { Day } from '../day.ts';
import { readRule } from '../rrule/read-rule.ts';
import { ruleDays } from '../rrule/rule-days.ts';

/** A holiday that comes each year is taken so many times at most, and never beyond the last day asked for. */
const MOST_TURNS = 60;

interface Entry {
	start: Day;
	/** The day after the last, as calendar files say it. */
	end: Day;
	rule: string | undefined;
}

/** "DTSTART;VALUE=DATE:20261225" as name and value; the day of a moment is its first eight digits. */
const lineOf = (line: string): [name: string, value: string] => {
	const at = line.indexOf(':');
	const [name = ''] = line.slice(0, Math.max(0, at)).split(';');
	return [name.trim().toUpperCase(), line.slice(at + 1).trim()];
};

const dayIn = (value: string | undefined): Day | undefined => {
	const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)/.exec(value ?? '') ?? [];
	return year === undefined ? undefined : dayNamed(`${year}-${month}-${date}`);
};

const entriesIn = (text: string): Entry[] => {
	const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
	const entries: Entry[] = [];
	let fields: Map<string, string> | undefined;
	for (const [name, value] of lines.map(lineOf)) {
		if (name === 'BEGIN' && value.toUpperCase() === 'VEVENT') fields = new Map();
		else if (name === 'END' && value.toUpperCase() === 'VEVENT') {
			const start = dayIn(fields?.get('DTSTART'));
			if (start !== undefined) {
				const end = dayIn(fields?.get('DTEND')) ?? start + 1;
				entries.push({ start, end: Math.max(end, start + 1), rule: fields?.get('RRULE') });
			}
			fields = undefined;
		} else if (fields && !fields.has(name)) fields.set(name, value);
	}
	return entries;
};

const startsOf = ({ start, rule }: Entry, last: Day): Day[] => {
	const reading = rule === undefined ? undefined : readRule(rule);
	if (!reading?.ok) return [start];
	const starts: Day[] = [];
	for (const day of ruleDays(reading.rule, { day: start })) {
		if (day > last || starts.length >= MOST_TURNS) break;
		starts.push(day);
	}
	return starts.length > 0 ? starts : [start];
};

/** The days of all entries of a calendar file (.ics) within a time, such as the holidays a public authority lists. */
export const daysInFile = (text: string, from: string, to: string): string[] => {
	const [first, last] = [dayNamed(from) ?? 0, dayNamed(to) ?? 0];
	const days = new Set<Day>();
	for (const entry of entriesIn(text)) {
		for (const start of startsOf(entry, last)) {
			const end = Math.min(start + (entry.end - entry.start) - 1, last);
			for (let day = Math.max(start, first); day <= end; day++) days.add(day);
		}
	}
	return [...days].sort((a, b) => a - b).map(dateOf);
};
