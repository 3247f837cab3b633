import { describe, expect, it } from 'vitest';
import { dates, rule } from './rule-dates.ts';

describe('A recurrence rule', () => {
	it.each([
		['every day, ten times', '1997-09-02', 'FREQ=DAILY;COUNT=3', '1997-09: 2 3 4'],
		['every tenth day', '1997-09-02', 'FREQ=DAILY;INTERVAL=10;COUNT=3', '1997-09: 2 12 22'],
		['every day in two months', '2024-04-30', 'FREQ=DAILY;BYMONTH=4,6;COUNT=3', '2024-04: 30, 2024-06: 1 2'],
		['each week on the weekday it starts on', '1997-09-02', 'FREQ=WEEKLY;COUNT=2', '1997-09: 2 9'],
		['Tuesdays and Thursdays', '1997-09-02', 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4', '1997-09: 2 4 9 11'],
		[
			'the first Friday',
			'1997-09-05',
			'FREQ=MONTHLY;BYDAY=1FR;COUNT=3',
			'1997-09: 5, 1997-10: 3, 1997-11: 7'
		],
		[
			'the last Monday but one',
			'1997-09-22',
			'FREQ=MONTHLY;BYDAY=-2MO;COUNT=3',
			'1997-09: 22, 1997-10: 20, 1997-11: 17'
		],
		[
			'first and last Sunday of every other month',
			'1997-09-07',
			'FREQ=MONTHLY;INTERVAL=2;BYDAY=1SU,-1SU;COUNT=4',
			'1997-09: 7 28, 1997-11: 2 30'
		],
		['every Tuesday of a month', '1997-09-02', 'FREQ=MONTHLY;BYDAY=TU;COUNT=5', '1997-09: 2 9 16 23 30'],
		[
			'a fifth Friday only where there is one',
			'2026-01-01',
			'FREQ=MONTHLY;BYDAY=5FR;COUNT=3',
			'2026-01: 30, 2026-05: 29, 2026-07: 31'
		],
		[
			'the third day from the end',
			'1997-09-28',
			'FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=3',
			'1997-09: 28, 1997-10: 29, 1997-11: 28'
		],
		[
			'Friday the 13th: all parts must agree',
			'1997-09-02',
			'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3',
			'1998-02: 13, 1998-03: 13, 1998-11: 13'
		],
		[
			'the day after the first Monday of November, every fourth year',
			'1996-11-05',
			'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3',
			'1996-11: 5, 2000-11: 7, 2004-11: 2'
		],
		[
			'the twentieth Monday of the year',
			'1997-05-19',
			'FREQ=YEARLY;BYDAY=20MO;COUNT=3',
			'1997-05: 19, 1998-05: 18, 1999-05: 17'
		],
		[
			'the last Sunday of the year',
			'2026-01-01',
			'FREQ=YEARLY;BYDAY=-1SU;COUNT=2',
			'2026-12: 27, 2027-12: 26'
		],
		[
			'the last Sunday in March and in October: within the month, once one is named',
			'2026-01-01',
			'FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU;COUNT=3',
			'2026-03: 29, 2026-10: 25, 2027-03: 28'
		],
		[
			'each Thursday in March',
			'1997-03-13',
			'FREQ=YEARLY;BYMONTH=3;BYDAY=TH;COUNT=4',
			'1997-03: 13 20 27, 1998-03: 5'
		],
		[
			'a plain weekday beside the second of another',
			'2026-06-01',
			'FREQ=MONTHLY;BYDAY=MO,2TU;COUNT=6',
			'2026-06: 1 8 9 15 22 29'
		],
		[
			'months in any order are passed in theirs',
			'2024-05-01',
			'FREQ=YEARLY;BYMONTH=5,4;COUNT=3',
			'2024-05: 1, 2025-04: 1, 2025-05: 1'
		],
		[
			'days of the month within weeks leave out all others',
			'1997-09-02',
			'FREQ=WEEKLY;BYMONTHDAY=1,3;COUNT=3',
			'1997-09: 3, 1997-10: 1 3'
		],
		[
			'an ordinal within weeks is every one, as in all calendar programs',
			'1997-09-02',
			'FREQ=WEEKLY;BYDAY=1TU,-1TH;COUNT=3',
			'1997-09: 2 4 9'
		]
	])('%s', (_, start, text, expected) => {
		expect(rule(start, text)).toEqual(dates(expected));
	});

	it('leaves out days that do not exist: the 31st in short months, 29 February in short years', () => {
		expect(rule('2026-01-31', 'FREQ=MONTHLY;COUNT=4')).toEqual(
			dates('2026-01: 31, 2026-03: 31, 2026-05: 31, 2026-07: 31')
		);
		expect(rule('2024-02-29', 'FREQ=YEARLY;COUNT=3')).toEqual(dates('2024-02: 29, 2028-02: 29, 2032-02: 29'));
		expect(rule('2096-02-29', 'FREQ=YEARLY;COUNT=2')).toEqual(dates('2096-02: 29, 2104-02: 29'));
	});

	it('begins weeks where WKST says: it decides which are every other week', () => {
		const fortnight = 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU';
		expect(rule('1997-08-05', `${fortnight};WKST=MO`)).toEqual(dates('1997-08: 5 10 19 24'));
		expect(rule('1997-08-05', `${fortnight};WKST=SU`)).toEqual(dates('1997-08: 5 17 19 31'));
	});

	it('counts its start only if it means it', () => {
		expect(rule('2026-06-02', 'FREQ=MONTHLY;BYMONTHDAY=15;COUNT=2')).toEqual(
			dates('2026-06: 15, 2026-07: 15')
		);
	});

	it('ends on the day of UNTIL, itself included', () => {
		expect(rule('2026-06-01', 'FREQ=DAILY;UNTIL=20260603')).toEqual(dates('2026-06: 1 2 3'));
		expect(rule('2026-06-01', 'FREQ=DAILY;UNTIL=20260531')).toEqual([]);
	});

	it('ends on the day that a moment in UTC is at the place', () => {
		const until = 'FREQ=DAILY;UNTIL=20260603T230000Z';
		expect(rule('2026-06-02', until)).toEqual(dates('2026-06: 2 3'));
		expect(rule('2026-06-02', until, { zone: 'Europe/Berlin' })).toEqual(dates('2026-06: 2 3 4'));
		expect(rule('2026-06-02', 'FREQ=DAILY;UNTIL=20260603T000000Z', { zone: 'America/New_York' })).toEqual([
			'2026-06-02'
		]);
	});

	it('with a time of day ends by that time', () => {
		expect(rule('1997-09-02T09:00', 'FREQ=DAILY;UNTIL=19970904T090000')).toEqual(dates('1997-09: 2 3 4'));
		expect(rule('1997-09-02T09:00', 'FREQ=DAILY;UNTIL=19970904T085959')).toEqual(dates('1997-09: 2 3'));
	});

	it('that no day fits comes to an end', () => {
		expect(rule('8000-01-01', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')).toEqual([]);
		expect(rule('9000-01-01', 'FREQ=MONTHLY;BYMONTHDAY=31;BYDAY=6MO')).toEqual([]);
		expect(rule('9000-01-31', 'FREQ=MONTHLY;INTERVAL=12;BYMONTH=2;COUNT=1')).toEqual([]);
		expect(rule('2026-01-01', 'FREQ=DAILY;INTERVAL=99999999999999999999')).toEqual(['2026-01-01']);
	});

	it('may count to any number: none at all, or more than there are days', () => {
		expect(rule('2026-01-01', 'FREQ=DAILY;COUNT=0')).toEqual([]);
		expect(rule('9999-12-30', 'FREQ=DAILY;COUNT=99999999999999999999')).toEqual(dates('9999-12: 30 31'));
	});
});
