import { describe, expect, test } from 'vitest';
import { daysInFile } from '#core/pm/calendars/days-in-file.ts';
import { daysBetween, stretchesIn, withDays, withoutDays } from '#core/pm/calendars/days-off.ts';

describe('days off', () => {
	const shutdown = withDays([], daysBetween('2026-12-24', '2027-01-03'), false);

	test('a shutdown over the turn of the year is one stretch, and goes as one', () => {
		expect(stretchesIn(shutdown)).toEqual([{ from: '2026-12-24', to: '2027-01-03', working: false }]);
		expect(withoutDays(shutdown, { from: '2026-12-24', to: '2027-01-03', working: false })).toEqual([]);
	});

	test('a day worked in the middle parts it; what is said last about a day holds', () => {
		expect(stretchesIn(withDays(shutdown, ['2026-12-28'], true))).toEqual([
			{ from: '2026-12-24', to: '2026-12-27', working: false },
			{ from: '2026-12-28', to: '2026-12-28', working: true },
			{ from: '2026-12-29', to: '2027-01-03', working: false }
		]);
	});

	test('a last day before the first is no day', () => {
		expect(daysBetween('2026-05-02', '2026-05-01')).toEqual([]);
		expect(daysBetween('nonsense', '2026-05-01')).toEqual([]);
	});
});

const file = (...entries: string[]): string =>
	['BEGIN:VCALENDAR', ...entries.flatMap((one) => ['BEGIN:VEVENT', one, 'END:VEVENT']), 'END:VCALENDAR'].join(
		'\r\n'
	);

describe('the days of a calendar file', () => {
	test('whole days, the end being the day after the last', () => {
		const text = file('DTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Christ\r\n mas');
		expect(daysInFile(text, '2026-01-01', '2027-12-31')).toEqual(['2026-12-25', '2026-12-26']);
	});

	test('without an end it is one day, also where a moment is given', () => {
		const text = file('DTSTART:20260501T000000Z', 'DTSTART;TZID=Europe/Berlin:20261003T080000');
		expect(daysInFile(text, '2026-01-01', '2026-12-31')).toEqual(['2026-05-01', '2026-10-03']);
	});

	test('a holiday of every year comes each year that is asked for', () => {
		const text = file('DTSTART;VALUE=DATE:20200101\r\nRRULE:FREQ=YEARLY');
		expect(daysInFile(text, '2026-01-02', '2028-12-31')).toEqual(['2027-01-01', '2028-01-01']);
	});

	test('what is no calendar, or no day, is nothing', () => {
		expect(daysInFile('name;date\nX;2026-01-01', '2026-01-01', '2026-12-31')).toEqual([]);
		expect(daysInFile(file('DTSTART:20261332'), '2026-01-01', '2026-12-31')).toEqual([]);
	});
});
