import { expect, test } from 'vitest';
import { overlapping, shiftDays } from '#core/shifts/turns.ts';

const turn = (day: number, from: string, to: string) => ({ day, from, to });

test('two turns on one day that touch do not overlap, and a minute more does', () => {
	expect(overlapping([turn(0, '06:00', '14:00'), turn(0, '14:00', '22:00')], 7)).toBeUndefined();
	expect(overlapping([turn(0, '06:00', '14:01'), turn(0, '14:00', '22:00')], 7)).toEqual([
		turn(0, '06:00', '14:01'),
		turn(0, '14:00', '22:00')
	]);
});

test('a night turn runs into the morning of the next day, also from the last day of the cycle into the first', () => {
	const night = turn(6, '22:00', '06:00');
	expect(overlapping([night, turn(0, '06:00', '14:00')], 7)).toBeUndefined();
	expect(overlapping([night, turn(0, '05:00', '14:00')], 7)).toEqual([night, turn(0, '05:00', '14:00')]);
	expect(overlapping([turn(2, '22:00', '06:00'), turn(3, '05:59', '14:00')], 7)).toBeDefined();
});

test('one turn that is as long as its cycle fits, a longer one meets itself', () => {
	expect(overlapping([turn(0, '06:00', '06:00')], 1)).toBeUndefined();
	expect(overlapping([turn(0, '06:00', '06:00'), turn(0, '06:00', '07:00')], 1)).toBeDefined();
	expect(overlapping([], 7)).toBeUndefined();
});

test('the days to come repeat the cycle, in both directions of the anchor', () => {
	const week = {
		cycleDays: 7,
		anchor: '2026-11-30',
		turns: [turn(0, '14:00', '22:00'), turn(0, '06:00', '10:00')]
	};
	const days = shiftDays(week, '2026-11-29', 9);
	expect(days.map(({ turns }) => turns.length)).toEqual([0, 2, 0, 0, 0, 0, 0, 0, 2]);
	expect(days[1]).toEqual({
		date: '2026-11-30',
		turns: [turn(0, '06:00', '10:00'), turn(0, '14:00', '22:00')]
	});
	expect(shiftDays({ ...week, anchor: '2027-01-04' }, '2026-11-30', 1)[0]?.turns).toHaveLength(2);
});

test('no day is lost or counted twice where clocks are changed', () => {
	const daily = { cycleDays: 1, anchor: '2026-03-01', turns: [turn(0, '06:00', '14:00')] };
	expect(shiftDays(daily, '2026-03-28', 3).map(({ date }) => date)).toEqual([
		'2026-03-28',
		'2026-03-29',
		'2026-03-30'
	]);
});

test('a pattern that is not finished yet shows nothing', () => {
	expect(shiftDays({ cycleDays: 0, anchor: '2026-11-30', turns: [] }, '2026-11-30', 3)).toEqual([]);
	expect(shiftDays({ cycleDays: 7, anchor: '', turns: [] }, '2026-11-30', 3)).toEqual([]);
});
