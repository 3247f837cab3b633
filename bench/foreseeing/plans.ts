import { dateOf, dayFrom } from '#core/pm/day.ts';
import type { WorkCalendar } from '#core/pm/due/working-days.ts';
import type { Plan, Schedule } from '#core/pm/schedule.ts';

export const FROM = dayFrom(2026, 1, 1);
export const UNTIL = dayFrom(2030, 12, 31);

type Calendar = NonNullable<Schedule['calendar']>;
export type BenchPlan = Pick<Plan, 'schedule' | 'levels' | 'estimateMinutes'>;

const UNITS: readonly Pick<Calendar, 'every' | 'unit'>[] = [
	...([1, 2, 3] as const).map((every) => ({ every, unit: 'day' as const })),
	...([1, 1, 2, 4] as const).map((every) => ({ every, unit: 'week' as const })),
	...([1, 1, 2, 3, 6] as const).map((every) => ({ every, unit: 'month' as const })),
	...([1, 2] as const).map((every) => ({ every, unit: 'year' as const }))
];

const calendarOf = (n: number): Calendar => {
	const { every, unit } = UNITS[n % UNITS.length] ?? { every: 1, unit: 'week' };
	// Up to the 28th: later days are those about which recurrence rules think otherwise.
	const anchor = dateOf(dayFrom(2026, (n % 12) + 1, (n % 28) + 1));
	const isNth = (unit === 'month' || unit === 'year') && n % 3 === 0;
	if (isNth) return { every, unit, anchor, weekdays: [(n % 7) + 1], nth: n % 2 === 0 ? 2 : -1 };
	return { every, unit, anchor, ...(unit === 'week' && n % 2 === 0 && { weekdays: [1, (n % 4) + 2] }) };
};

/** Plans of which recurrence rules know the days, too. */
export const plainPlans = (count: number): BenchPlan[] =>
	Array.from({ length: count }, (_, n) => ({ schedule: { calendar: calendarOf(n) }, estimateMinutes: 30 }));

const SEASON = { from: '04-01', to: '10-31' };
const LEVELS = [
	{ id: 'small', name: 'Small', every: 1, estimateMinutes: 20 },
	{ id: 'large', name: 'Large', every: 4, covers: ['small'], estimateMinutes: 90 }
];

/** The same with everything a plan may have: shifts, seasons, days off, meters, levels. */
export const fullPlans = (count: number): BenchPlan[] =>
	plainPlans(count).map((plan, n) => ({
		...plan,
		schedule: {
			...plan.schedule,
			nonWorkingDay: (['next', 'nearest', 'previous'] as const)[n % 3],
			leadDays: n % 15,
			late: { percent: 10 },
			...(n % 2 === 0 && { shiftEarly: 50, shiftLate: 100 }),
			...(n % 5 === 0 && { season: SEASON }),
			...(n % 7 === 0 && { meter: { meter: 'hours', every: 250, lead: 20 } })
		},
		...(n % 3 === 0 && { levels: LEVELS })
	}));

/** Monday to Friday, with some days off each year. */
export const CALENDAR: WorkCalendar = {
	workdays: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '06:00', to: '22:00' })),
	exceptions: [2026, 2027, 2028, 2029, 2030].flatMap((year) =>
		['01-01', '05-01', '10-03', '12-24', '12-25', '12-26', '12-31'].map((day) => ({
			on: `${year}-${day}`,
			working: false
		}))
	)
};
