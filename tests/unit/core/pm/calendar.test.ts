import { describe, expect, it } from 'vitest';
import { calendar, dueDates, nextDue } from './due.ts';
import { dates } from './rrule/rule-dates.ts';

const due = (text: string, until: string, more: Parameters<typeof calendar>[1] = {}) =>
	dueDates({ calendar: calendar(text, more) }, until);

describe('A plan by the calendar', () => {
	it('on the 31st comes on the last day of shorter months, and on the 31st again after them', () => {
		expect(due('1 month 2026-01-31', '2026-05-31')).toEqual(
			dates('2026-01: 31, 2026-02: 28, 2026-03: 31, 2026-04: 30, 2026-05: 31')
		);
	});

	it('every year on 29 February comes on the 28th in other years', () => {
		expect(due('1 year 2024-02-29', '2028-12-31')).toEqual(
			dates('2024-02: 29, 2025-02: 28, 2026-02: 28, 2027-02: 28, 2028-02: 29')
		);
	});

	it('keeps its days whatever is done when: anchor and so many intervals', () => {
		const schedule = { calendar: calendar('2 week 2026-01-05') };
		expect(nextDue(schedule, { dueOn: '2026-01-19', doneOn: '2026-01-30' })).toBe('2026-02-02');
		expect(nextDue(schedule, { dueOn: '2026-01-19', doneOn: '2026-01-08' })).toBe('2026-02-02');
		expect(nextDue(schedule, { dueOn: '2026-01-19' })).toBe('2026-02-02');
	});

	it('comes on several weekdays of every other week, from its anchor on', () => {
		expect(due('2 week 2026-01-06', '2026-01-31', { weekdays: [1, 2, 5] })).toEqual(
			dates('2026-01: 6 9 19 20 23')
		);
	});

	it('on several weekdays keeps to them, early or late', () => {
		const schedule = {
			calendar: calendar('1 week 2026-01-05', { weekdays: [1, 4] }),
			...{ shiftEarly: 100, shiftLate: 100 }
		};
		expect(nextDue(schedule, { dueOn: '2026-01-05', doneOn: '2026-01-04' })).toBe('2026-01-08');
		expect(nextDue(schedule, { dueOn: '2026-01-05', doneOn: '2026-01-07' })).toBe('2026-01-08');
	});

	it('every day but not at weekends', () => {
		expect(due('1 day 2026-01-01', '2026-01-07', { weekdays: [1, 2, 3, 4, 5] })).toEqual(
			dates('2026-01: 1 2 5 6 7')
		);
	});

	it('every three months on a Tuesday: the first one from its day on', () => {
		expect(due('3 month 2026-01-01', '2026-12-31', { weekdays: [2] })).toEqual(
			dates('2026-01: 6, 2026-04: 7, 2026-07: 7, 2026-10: 6')
		);
	});

	it('on the first Wednesday of each month, without leaving one out', () => {
		expect(due('1 month 2026-01-01', '2026-06-30', { weekdays: [3], nth: 1 })).toEqual(
			dates('2026-01: 7, 2026-02: 4, 2026-03: 4, 2026-04: 1, 2026-05: 6, 2026-06: 3')
		);
	});

	it('on a fifth Friday comes on the last one where there are four', () => {
		expect(due('1 month 2026-01-01', '2026-03-31', { weekdays: [5], nth: 5 })).toEqual(
			dates('2026-01: 30, 2026-02: 27, 2026-03: 27')
		);
	});

	it('on the last weekday of the month, whichever that is', () => {
		expect(due('1 month 2026-01-01', '2026-03-31', { weekdays: [1, 2, 3, 4, 5], nth: -1 })).toEqual(
			dates('2026-01: 30, 2026-02: 27, 2026-03: 31')
		);
	});

	it('once a year on the second Tuesday of its month', () => {
		expect(due('1 year 2026-03-01', '2028-12-31', { weekdays: [2], nth: 2 })).toEqual(
			dates('2026-03: 10, 2027-03: 9, 2028-03: 14')
		);
	});

	it('of named days comes on these, in their order, once each, and then ends', () => {
		const list = { dates: ['2026-05-04', '2026-02-01', '2026-05-04'] };
		expect(due('1 day 2026-01-01', '2030-01-01', list)).toEqual(['2026-02-01', '2026-05-04']);
		const schedule = {
			calendar: calendar('1 day 2026-01-01', list),
			shiftLate: 100,
			season: { from: '05-01', to: '05-02' }
		};
		expect(nextDue(schedule, { dueOn: '2026-02-01', doneOn: '2026-04-01' })).toBe('2026-05-04');
		expect(nextDue(schedule, { dueOn: '2026-05-04', doneOn: '2026-05-04' })).toBeUndefined();
	});
});

describe('A plan with a season', () => {
	it('has its days in it; those outside come together at its opening', () => {
		const season = { from: '04-01', to: '10-31' };
		expect(dueDates({ calendar: calendar('1 month 2026-09-15'), season }, '2027-05-31')).toEqual(
			dates('2026-09: 15, 2026-10: 15, 2027-04: 1 15, 2027-05: 15')
		);
	});

	it('may run over the turn of the year, or leave out one month', () => {
		const winter = { from: '11-01', to: '02-29' };
		expect(dueDates({ calendar: calendar('1 month 2026-01-10'), season: winter }, '2026-12-31')).toEqual(
			dates('2026-01: 10, 2026-02: 10, 2026-11: 1 10, 2026-12: 10')
		);
		const notInAugust = { from: '09-01', to: '07-31' };
		expect(dueDates({ calendar: calendar('1 month 2026-06-20'), season: notInAugust }, '2026-10-01')).toEqual(
			dates('2026-06: 20, 2026-07: 20, 2026-09: 1 20')
		);
	});

	it('counted from the completion waits for the opening, too', () => {
		const schedule = {
			calendar: calendar('3 month 2026-05-01'),
			shiftLate: 100,
			season: { from: '09-01', to: '07-31' }
		};
		expect(nextDue(schedule, { dueOn: '2026-05-01', doneOn: '2026-05-12' })).toBe('2026-09-01');
	});

	it('that opens on 29 February opens on the 28th in other years', () => {
		const season = { from: '02-29', to: '03-31' };
		expect(dueDates({ calendar: calendar('1 year 2026-01-10'), season }, '2028-12-31')).toEqual(
			dates('2026-02: 28, 2027-02: 28, 2028-02: 29')
		);
	});
});
