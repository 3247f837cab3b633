import { expect, test } from 'vitest';
import { dayFormatOf, dayIn } from '#core/import/day-in.ts';
import { momentIn } from '#core/import/kinds/at-machines.ts';
import { decimalOf, numberIn } from '#core/import/number-in.ts';

test('a column tells by its numbers whether a comma or a point parts the fraction', () => {
	expect(decimalOf(['1.234', '12,5'], '.')).toBe(',');
	expect(decimalOf(['1,234', '12.5'], ',')).toBe('.');
	expect(decimalOf(['1.234.567'], '.')).toBe(',');
	expect(decimalOf(['1.234'], ',')).toBe(',');
	expect(decimalOf(['12'], '.')).toBe('.');
	// One cell in which somebody slipped does not turn all others around.
	expect(decimalOf(['12.5', '1,5', '2,75'], '.')).toBe(',');
	expect(decimalOf(['12.5', '1,5'], ',')).toBe(',');
});

test('numbers are read as spreadsheets write them, and nothing else is a number', () => {
	expect(numberIn('1.234,56', ',')).toBe(1234.56);
	expect(numberIn('1,234.56', '.')).toBe(1234.56);
	expect(numberIn('1 234,5', ',')).toBe(1234.5);
	expect(numberIn("12'000.50", '.')).toBe(12_000.5);
	expect(numberIn('12,50 €', ',')).toBe(12.5);
	expect(numberIn('-3', ',')).toBe(-3);
	expect(numberIn('twelve', ',')).toBeUndefined();
	expect(numberIn('', ',')).toBeUndefined();
	expect(numberIn('1e5', '.')).toBeUndefined();
});

test('a number of the other notation is no number: a fraction is never taken for thousands', () => {
	for (const [text, decimal] of [
		['12.5', ','],
		['0.75', ','],
		['1.2345', ','],
		['12,5', '.'],
		['1,23.4', '.'],
		['1.234.56', ','],
		['12,50,0', ',']
	] as const)
		expect(numberIn(text, decimal), text).toBeUndefined();
	expect(numberIn('1.234.567', ',')).toBe(1_234_567);
	expect(numberIn('-1.234', ',')).toBe(-1_234);
	expect(numberIn('12,34,567.8', '.')).toBe(1_234_567.8);
	expect(numberIn('1234567,8', ',')).toBe(1_234_567.8);
});

test('a time of day is read as spreadsheets and programs write it', () => {
	expect(dayIn('3/24/2026 2:30 PM', 'mdy')).toEqual({ day: '2026-03-24', time: '14:30' });
	expect(dayIn('3/24/2026 12:05:00 a.m.', 'mdy')?.time).toBe('00:05');
	expect(dayIn('24.03.2026, 9:05', 'dmy')?.time).toBe('09:05');
	expect(dayIn('45375.604166666664', 'serial')).toEqual({ day: '2024-03-24', time: '14:30' });
	for (const text of ['3/24/2026 25:00', '3/24/2026 10:75', '3/24/2026 13:00 PM'])
		expect(dayIn(text, 'mdy'), text).toBeUndefined();
});

test('a moment that says its zone is that moment, whatever the clock of the site says', () => {
	expect(dayIn('2026-03-24T14:30:00Z', 'ymd')).toEqual({ day: '2026-03-24', time: '14:30Z' });
	expect(dayIn('2026-03-24 00:30:00.5+02:00', 'ymd')).toEqual({
		day: '2026-03-24',
		time: '00:30+02:00'
	});
	expect(momentIn('2026-03-24T00:30+02:00', 'America/New_York')).toBe('2026-03-23T22:30:00.000Z');
	expect(dayIn('2026-03-24 14:30 UTC', 'ymd')?.time).toBe('14:30Z');
	expect(momentIn('2026-03-24T14:30Z', 'Europe/Berlin')).toBe('2026-03-24T14:30:00.000Z');
	expect(momentIn('2026-03-24T14:30', 'Europe/Berlin')).toBe('2026-03-24T13:30:00.000Z');
});

test('months may be written out, in four languages', () => {
	for (const text of ['24-Mar-26', '24. März 2026', '24 mar 2026', '24 marzo 2026', '24 marca 2026'])
		expect(dayIn(text, 'dmy')?.day, text).toBe('2026-03-24');
	expect(dayIn('Mar 24, 2026 2:30 PM', 'mdy')).toEqual({ day: '2026-03-24', time: '14:30' });
	expect(dayIn('15. Dez. 2025', 'dmy')?.day).toBe('2025-12-15');
	expect(dayIn('1-dic-2025', 'dmy')?.day).toBe('2025-12-01');
	expect(dayIn('3 października 2025', 'dmy')?.day).toBe('2025-10-03');
	expect(dayIn('24-Foo-26', 'dmy')).toBeUndefined();
	expect(dayFormatOf(['24-Mar-26', '01-Apr-26'], 'mdy')).toEqual({ format: 'dmy', isSure: true });
	expect(dayFormatOf(['Mar 4, 2026'], 'dmy')).toEqual({ format: 'mdy', isSure: true });
});

test('a year alone is no day', () => {
	expect(dayIn('2019', 'serial')).toBeUndefined();
	expect(dayIn('2019', 'ymd')).toBeUndefined();
});

test('days are read in the format of their column, and days that do not exist are none', () => {
	expect(dayIn('2026-03-05', 'ymd')).toEqual({ day: '2026-03-05', time: undefined });
	expect(dayIn('2024-03-02 16:25:04.594', 'ymd')).toEqual({ day: '2024-03-02', time: '16:25' });
	expect(dayIn('5.3.26', 'dmy')?.day).toBe('2026-03-05');
	expect(dayIn('3/5/2026', 'mdy')?.day).toBe('2026-03-05');
	expect(dayIn('45352', 'serial')?.day).toBe('2024-03-01');
	expect(dayIn('31.02.2026', 'dmy')).toBeUndefined();
	expect(dayIn('29.02.2024', 'dmy')?.day).toBe('2024-02-29');
	expect(dayIn('soon', 'dmy')).toBeUndefined();
});

test('the format of a column is told by its days; where both could be meant a person is asked', () => {
	expect(dayFormatOf(['01/02/2026', '13/02/2026'], 'mdy')).toEqual({ format: 'dmy', isSure: true });
	expect(dayFormatOf(['01/02/2026', '02/13/2026'], 'dmy')).toEqual({ format: 'mdy', isSure: true });
	expect(dayFormatOf(['01/02/2026'], 'dmy')).toEqual({ format: 'dmy', isSure: false });
	expect(dayFormatOf(['2026-02-01'], 'dmy')).toEqual({ format: 'ymd', isSure: true });
	expect(dayFormatOf(['45352', '45353'], 'dmy')).toEqual({ format: 'serial', isSure: true });
	expect(dayFormatOf([], 'dmy')).toEqual({ format: 'dmy', isSure: true });
});
