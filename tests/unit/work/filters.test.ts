import { expect, test } from 'vitest';
import { filterFrom, searchOf } from '#lib/features/work/list/work-filter.ts';
import { spanOf } from '#lib/features/work/job/times/time-span.ts';
import { typedAnswer } from '#lib/features/work/job/steps/typed-answer.ts';

const searched = (text: string) => new URLSearchParams(text);

test('what a person chose to see comes back from the address it was kept in', () => {
	for (const text of ['', '?whose=team', '?whose=mine&kind=repair&blocked=1', '?ready=1'])
		expect(searchOf(filterFrom(searched(text)))).toBe(text);
	expect(searchOf(filterFrom(searched('?whose=everybody&kind=magic')))).toBe('');
});

test('time booked from and to must end after it began', () => {
	expect(spanOf('2026-03-23T07:00', '2026-03-23T07:45')?.minutes).toBe(45);
	expect(spanOf('2026-03-23T07:45', '2026-03-23T07:00')).toBeUndefined();
	expect(spanOf('', '2026-03-23T07:00')).toBeUndefined();
});

test('a typed number is an answer, zero too; nothing typed is none', () => {
	expect(typedAnswer('0', true)).toBe(0);
	expect(typedAnswer(' ', false)).toBeUndefined();
	expect(typedAnswer(' rust ', false)).toBe('rust');
});
