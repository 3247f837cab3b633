import { expect, test } from 'vitest';
import { dayFormatOf, dayIn } from '#core/import/day-in.ts';
import { decimalOf, numberIn } from '#core/import/number-in.ts';

test('a column tells by its numbers whether a comma or a point parts the fraction', () => {
	expect(decimalOf(['1.234', '12,5'], '.')).toBe(',');
	expect(decimalOf(['1,234', '12.5'], ',')).toBe('.');
	expect(decimalOf(['1.234.567'], '.')).toBe(',');
	expect(decimalOf(['1.234'], ',')).toBe(',');
	expect(decimalOf(['12'], '.')).toBe('.');
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
