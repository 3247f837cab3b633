import { describe, expect, it } from 'vitest';
import { capacityIn, isUnknown, minutesOn } from '#core/pm/capacity.ts';
import { dateOf } from '#core/pm/day.ts';
import { loadsOf } from '#core/pm/loads.ts';
import { OutlookDays } from '#core/pm/slots/outlook-days.ts';
import { outlook } from '#core/pm/slots/outlook.ts';
import type { OutlookAsked } from '#core/pm/slots/outlook.ts';
import { standingOf } from '#core/pm/slots/standing.ts';
import { monthOf, monthsFrom, weekNumber, weeksAround, weeksFrom } from '#core/pm/stretches.ts';
import { calendar, day } from './due.ts';

const pair = (plan: string) => ({ plan, asset: 'pump', standing: standingOf([]), open: [] });
const reckoned = (
	plans: OutlookAsked['plans'],
	until = '2026-03-31',
	more: Partial<OutlookAsked> = {}
): OutlookDays => {
	const pairs = more.pairs ?? Object.keys(plans).map(pair);
	const asked = { plans, calendars: {}, today: day('2026-01-01'), until: day(until), ...more, pairs };
	return new OutlookDays(pairs, outlook(asked));
};
const told = (...asked: Parameters<typeof reckoned>): string[] =>
	reckoned(...asked)
		.between(-Infinity, Infinity)
		.map(({ plan, planned, isNext }) => `${plan} ${dateOf(planned)}${isNext ? ' next' : ''}`);

const monthly = {
	schedule: { calendar: calendar('1 month 2026-01-10'), late: { days: 3 }, early: { days: 3 } }
};

describe('What plans will ask for', () => {
	it('is told by day, and which one can be opened now', () => {
		const fortnight = { schedule: { calendar: calendar('2 week 2026-03-02') } };
		expect(told({ a: monthly, b: fortnight }, '2026-03-20')).toEqual([
			'a 2026-01-10 next',
			'a 2026-02-10',
			'b 2026-03-02 next',
			'a 2026-03-10',
			'b 2026-03-16'
		]);
	});

	it('leaves out what is done with a larger plan within its tolerance', () => {
		const yearly = { schedule: { calendar: calendar('1 year 2026-02-12') }, covers: ['small'] };
		expect(told({ small: monthly, large: yearly })).toEqual([
			'small 2026-01-10 next',
			'large 2026-02-12 next',
			'small 2026-03-10'
		]);
		const far = { ...yearly, schedule: { calendar: calendar('1 year 2026-02-20') } };
		expect(told({ small: monthly, large: far })).toHaveLength(4);
	});

	const yearlyOn = (date: string, covers: string[]) => ({
		schedule: { calendar: calendar(`1 year ${date}`), early: { days: 3 }, late: { days: 3 } },
		covers
	});

	it('leaves out what a job of the larger plan does, open or done, and not what a cancelled one did', () => {
		const plans = { small: monthly, large: yearlyOn('2026-06-01', ['small']) };
		const withJobs = (jobs: string[]) =>
			told(plans, '2026-02-28', { pairs: [pair('small'), { ...pair('large'), jobs: jobs.map(day) }] });
		expect(withJobs(['2026-01-08'])).toEqual(['small 2026-02-10']);
		expect(withJobs([])).toEqual(['small 2026-01-10 next', 'small 2026-02-10']);
	});

	it('keeps what a larger plan would have done that is itself done with a still larger one', () => {
		const plans = {
			month: monthly,
			quarter: yearlyOn('2026-02-12', ['month']),
			year: yearlyOn('2026-02-14', ['quarter'])
		};
		expect(told(plans, '2026-02-28')).toEqual([
			'month 2026-01-10 next',
			'month 2026-02-10',
			'year 2026-02-14 next'
		]);
	});

	it('ends where two plans cover each other', () => {
		const plans = { a: yearlyOn('2026-02-12', ['b']), b: yearlyOn('2026-02-12', ['a']) };
		expect(told(plans)).toHaveLength(1);
	});

	it('has what a day off moves from behind the end to before it', () => {
		// 1 March 2026 is a Sunday.
		const plan = {
			schedule: { calendar: calendar('1 month 2026-03-01'), nonWorkingDay: 'previous' as const }
		};
		expect(told({ a: plan }, '2026-02-28')).toEqual(['a 2026-02-27 next']);
	});

	it('offers nothing to be opened while a job is open, unless the plan lets jobs pile up', () => {
		const open = [{ ordinal: 1, dueOn: '2026-01-10' }];
		const standing = standingOf([{ ordinal: 1, outcome: 'open', dueOn: '2026-01-10' }]);
		const pairs = [{ ...pair('a'), open, standing }];
		expect(told({ a: monthly }, '2026-02-28', { pairs })).toEqual(['a 2026-02-10']);
		const stack = 'stack' as const;
		expect(told({ a: { ...monthly, stack } }, '2026-02-28', { pairs })).toEqual(['a 2026-02-10 next']);
	});

	it('is counted by day and summed over days, of the plans somebody asks about', () => {
		const days = reckoned({
			a: { ...monthly, estimateMinutes: 90 },
			b: { schedule: { calendar: calendar('2 week 2026-03-10') } }
		});
		expect(days.counts(day('2026-03-01'), day('2026-03-31'))).toEqual(
			new Map([
				[day('2026-03-10'), 2],
				[day('2026-03-24'), 1]
			])
		);
		const march = [day('2026-03-01'), day('2026-03-31')] as const;
		expect(days.sum(...march)).toEqual({ count: 3, minutes: 90, unknown: 2 });
		expect(days.sum(...march, (at) => at === 1)).toEqual({ count: 2, minutes: 0, unknown: 2 });
		expect(days.between(...march, undefined, 1)).toHaveLength(1);
	});

	it('reckons with the days off of the plan’s calendar', () => {
		const off = { exceptions: [{ on: '2026-01-12', working: false }], workdays: [] };
		const workdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '06:00', to: '14:00' }));
		const plan = {
			schedule: { ...monthly.schedule, nonWorkingDay: 'next' as const, calendarId: 'plant' }
		};
		// 10 January is a Saturday, the Monday after it a holiday.
		expect(told({ a: plan }, '2026-01-31', { calendars: { plant: { ...off, workdays } } })).toEqual([
			'a 2026-01-13 next'
		]);
	});
});

describe('The hours of people', () => {
	const shift = {
		cycleDays: 7,
		anchor: '2026-01-05',
		turns: [0, 1, 2, 3, 4].map((one) => ({ day: one, from: '22:00', to: '06:00' })),
		breakMinutes: 30
	};

	it('are those of their shift without breaks, over midnight too', () => {
		expect(minutesOn({ shift, absences: [] }, day('2026-01-05'))).toBe(450);
		expect(minutesOn({ shift, absences: [] }, day('2026-01-10'))).toBe(0);
		expect(capacityIn([{ shift, absences: [] }], day('2026-01-05'), day('2026-01-18'))).toBe(10 * 450);
	});

	it('are spread over the week where somebody works no shift, and not guessed where nobody said any', () => {
		expect(minutesOn({ minutesPerWeek: 2_400, absences: [] }, day('2026-01-05'))).toBe(480);
		expect(minutesOn({ minutesPerWeek: 2_400, absences: [] }, day('2026-01-11'))).toBe(0);
		expect(isUnknown({ absences: [] })).toBe(true);
	});

	it('are fewer where somebody is away, for the whole day or a part of it', () => {
		const absences = [
			{ from: '2026-01-05', to: '2026-01-06' },
			{ from: '2026-01-07', to: '2026-01-07', minutesPerDay: 120 }
		];
		const days = ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08'];
		expect(days.map((one) => minutesOn({ shift, absences }, day(one)))).toEqual([0, 0, 330, 450]);
	});
});

describe('Hours asked for beside hours there are', () => {
	it('count what is late to the first week, and of that week only what is left of it', () => {
		const coming = reckoned({ a: { ...monthly, estimateMinutes: 60 } }, '2026-02-28');
		const hands = [{ minutesPerWeek: 2_400, absences: [] }];
		// A Wednesday.
		const today = day('2026-01-14');
		const open = [
			{ on: day('2025-12-01'), minutes: 30 },
			{ on: day('2026-01-20'), minutes: 0 }
		];
		const loads = loadsOf(weeksFrom(today, 2), { open, coming, isMeant: () => true }, hands, today);
		expect(loads).toMatchObject([
			{ count: 2, minutes: 90, capacity: 3 * 480, unknown: 0 },
			{ count: 1, minutes: 0, capacity: 5 * 480, unknown: 1 }
		]);
	});
});

describe('Weeks and months', () => {
	const said = ({ from, to }: { from: number; to: number }) => `${dateOf(from)} ${dateOf(to)}`;

	it('follow one another without a gap', () => {
		expect(said(monthOf(day('2028-02-11')))).toBe('2028-02-01 2028-02-29');
		expect(weeksFrom(day('2026-12-30'), 2).map(said)).toEqual([
			'2026-12-28 2027-01-03',
			'2027-01-04 2027-01-10'
		]);
		expect(monthsFrom(day('2026-12-31'), 2).map(said)).toEqual([
			'2026-12-01 2026-12-31',
			'2027-01-01 2027-01-31'
		]);
		expect(
			weeksAround(monthOf(day('2026-11-05')))
				.map(said)
				.at(-1)
		).toBe('2026-11-30 2026-12-06');
	});

	it('are counted as ISO 8601 counts them', () => {
		const numbers = ['2026-01-01', '2026-12-31', '2027-01-03', '2027-01-04', '2024-12-30'];
		expect(numbers.map((one) => weekNumber(day(one)))).toEqual([1, 53, 53, 1, 1]);
	});
});
