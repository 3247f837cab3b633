import { addMonths, civilOf, dayFrom } from '#core/pm/day.ts';
import type { Day } from '#core/pm/day.ts';
import { monthOf } from '#core/pm/stretches.ts';
import type { Days } from '#core/pm/stretches.ts';

export const SPANS = ['month', 'quarter', 'year'] as const;
export type Span = (typeof SPANS)[number];

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The first day of the span in which a day lies. */
const beginningOf = (span: Span, day: Day): Day => {
	const { year, month } = civilOf(day);
	const months = MONTHS[span];
	return dayFrom(year, month - ((month - 1) % months), 1);
};

export const monthsIn = (span: Span, day: Day): Days[] => {
	const first = beginningOf(span, day);
	return Array.from({ length: MONTHS[span] }, (_, n) => monthOf(addMonths(first, n)));
};

export const moved = (span: Span, day: Day, by: 1 | -1): Day =>
	addMonths(beginningOf(span, day), by * MONTHS[span]);
