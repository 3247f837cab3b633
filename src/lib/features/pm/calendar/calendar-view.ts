import { dateOf, dayNamed } from '#core/pm/day.ts';
import type { Day } from '#core/pm/day.ts';
import { SPANS, type Span } from './spans.ts';

/** Which days are shown; it lives in the address, so that the way back from a job leads to the same month. */
export interface CalendarView {
	readonly span: Span;
	/** Undefined: today. */
	readonly on: Day | undefined;
}

export const viewFrom = (search: URLSearchParams): CalendarView => ({
	span: SPANS.find((span) => span === search.get('show')) ?? 'month',
	on: dayNamed(search.get('on') ?? '')
});

export const searchOf = ({ span, on }: CalendarView): string => {
	const search = new URLSearchParams({
		...(span !== 'month' && { show: span }),
		...(on !== undefined && { on: dateOf(on) })
	}).toString();
	return search && `?${search}`;
};
