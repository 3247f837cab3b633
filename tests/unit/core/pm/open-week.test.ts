import { expect, it } from 'vitest';
import { dayNamed } from '#core/pm/day.ts';
import { USUAL_FIXING } from '#core/pm/weeks/fixing.ts';
import { openWeek } from '#core/pm/weeks/open-week.ts';

const MONDAY = dayNamed('2026-03-23') ?? 0;
const zone = 'Europe/Berlin';
const at = (now: string, ...fixed: number[]) =>
	openWeek(Date.parse(now), { rule: USUAL_FIXING, zone, isFixed: (monday) => fixed.includes(monday) });

it('planners are told of the next week a day before its hour, by the clock of the site', () => {
	const fixed = [MONDAY];
	expect(at('2026-03-29T03:59:00.000Z', ...fixed)).toBeUndefined();
	// The clock has been moved that night.
	expect(at('2026-03-29T04:00:00.000Z', ...fixed)?.monday).toBe(MONDAY + 7);
	expect(at('2026-03-29T04:00:00.000Z', ...fixed, MONDAY + 7)).toBeUndefined();
});

it('of one that runs unfixed they are told until it is fixed or over', () => {
	expect(at('2026-03-25T10:00:00.000Z', MONDAY - 7)?.monday).toBe(MONDAY);
	expect(at('2026-03-25T10:00:00.000Z', MONDAY - 7, MONDAY)).toBeUndefined();
});

it('a site that never fixed one is not told', () => {
	expect(at('2026-03-29T10:00:00.000Z')).toBeUndefined();
});
