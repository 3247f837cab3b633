import { dateOf } from './day.ts';
import type { Day } from './day.ts';

/** A day on which somebody has something to do. */
export interface CalendarEntry {
	/** The same whenever the file is made again, so that a calendar moves an entry and does not double it. */
	readonly id: string;
	readonly on: Day;
	readonly title: string;
	readonly text?: string | undefined;
	readonly place?: string | undefined;
	readonly url?: string | undefined;
	/** When the job last changed ("2026-03-23T07:00:00.000Z"). */
	readonly changedAt: string;
	readonly cancelled?: boolean | undefined;
}

const MOST_BYTES = 75;

const bytesOf = (sign: string): number => {
	const code = sign.codePointAt(0) ?? 0;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Lines of a calendar file are 75 bytes long at most; what follows begins with a blank. */
const folded = (line: string): string => {
	let text = '';
	let bytes = 0;
	for (const sign of line) {
		if (bytes + bytesOf(sign) > MOST_BYTES) {
			text += '\r\n ';
			bytes = 1;
		}
		text += sign;
		bytes += bytesOf(sign);
	}
	return text;
};

const escaped = (text: string): string =>
	text
		.replace(/[\\;,]/g, (sign) => `\\${sign}`)
		.replace(/\r\n?|\n/g, '\\n')
		// Other control characters are not allowed in a calendar file.
		.replace(/\p{Cc}/gu, ' ');

const dateText = (day: Day): string => dateOf(day).replaceAll('-', '');
const momentText = (instant: string): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;

const optional = (name: string, text: string | undefined): string[] =>
	text === undefined || text === '' ? [] : [`${name}:${escaped(text)}`];

const entryLines = ({ id, on, title, text, place, url, changedAt, cancelled }: CalendarEntry): string[] => [
	'BEGIN:VEVENT',
	`UID:${escaped(id)}`,
	`DTSTAMP:${momentText(changedAt)}`,
	`DTSTART;VALUE=DATE:${dateText(on)}`,
	`DTEND;VALUE=DATE:${dateText(on + 1)}`,
	`SUMMARY:${escaped(title)}`,
	...optional('DESCRIPTION', text),
	...optional('LOCATION', place),
	// An address is taken as it is; a line break in it would begin another line of the file.
	...(url === undefined ? [] : [`URL:${url.replace(/\s/g, '')}`]),
	`STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
	// Work to be done keeps nobody from being invited elsewhere that day.
	'TRANSP:TRANSPARENT',
	'END:VEVENT'
];

/** What calendar programs subscribe to (RFC 5545): whole days, each entry once. */
export const calendarFile = (name: string, entries: readonly CalendarEntry[]): string =>
	[
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Millwright//Maintenance//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`X-WR-CALNAME:${escaped(name)}`,
		...entries.flatMap(entryLines),
		'END:VCALENDAR'
	]
		.map((line) => `${folded(line)}\r\n`)
		.join('');
