import { expect, test } from 'vitest';
import {
	addMonths,
	dateOf,
	dayNamed,
	dayOf,
	instantOf,
	minuteOfDay,
	momentOf,
	weekdayOf,
	ZONE
} from '#core/demo/plant-time.ts';
import { localDay } from '#core/model/local-day.ts';

const wall = new Intl.DateTimeFormat('en-GB', {
	timeZone: ZONE,
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23'
});

test('S-11 the plant’s clock is the clock of its time zone, also where it is changed', () => {
	const wrong: string[] = [];
	for (let moment = Date.UTC(2024, 0, 1); moment < Date.UTC(2027, 0, 1); moment += 157 * 60_000) {
		const minute = minuteOfDay(moment);
		const shown = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
		if (shown !== wall.format(moment) || dateOf(dayOf(moment)) !== localDay(instantOf(moment), ZONE))
			wrong.push(`${instantOf(moment)} ${shown}`);
	}
	expect(wrong).toEqual([]);
});

test('a time of day lies on its day, and a night shift over the change is an hour shorter or longer', () => {
	const hours = (date: string) =>
		(momentOf(dayNamed(date), 30 * 60) - momentOf(dayNamed(date), 22 * 60)) / 3_600_000;
	expect([hours('2026-03-28'), hours('2026-10-24'), hours('2026-06-01')]).toEqual([7, 9, 8]);
	expect(instantOf(momentOf(dayNamed('2026-07-01'), 6 * 60))).toBe('2026-07-01T04:00:00.000Z');
});

test('months later is the same day, or the last one of a shorter month', () => {
	const later = (date: string, months: number) => dateOf(addMonths(dayNamed(date), months));
	expect([later('2026-01-31', 1), later('2026-03-10', -24), later('2024-02-29', 12)]).toEqual([
		'2026-02-28',
		'2024-03-10',
		'2025-02-28'
	]);
	expect(weekdayOf(dayNamed('2026-03-01'))).toBe(7);
});
