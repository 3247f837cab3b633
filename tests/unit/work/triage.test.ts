import { expect, test } from 'vitest';
import { serve } from '#lib/replica/served-query.ts';
import {
	afterDeciding,
	endedAt,
	inTriageOrder,
	NEW_REPORTS,
	searchOf,
	stepFrom,
	viewFrom
} from '#lib/features/work/triage/triage-view.ts';

const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

test('which report is open comes back from its address, and whether keys are off', () => {
	for (const text of ['', '?report=w_1', '?report=w_1&keys=off', '?keys=off'])
		expect(searchOf(viewFrom(new URLSearchParams(text)))).toBe(text);
});

test('what is new and what ended at a machine is served by an index', () => {
	expect(() => serve(NEW_REPORTS)).not.toThrow();
	expect(() => serve(endedAt('filler'))).not.toThrow();
});

test('the urgent report comes first, of two as urgent the one that has waited longer', () => {
	const report = (id: string, priority: 1 | 2 | 3 | 4, requested: string) => ({
		...{ id, priority, createdAt: '2026-03-23T09:00:00.000Z' },
		times: { requested }
	});
	const [late, early, urgent] = [
		report('late', 2, '2026-03-23T08:00:00.000Z'),
		report('early', 2, '2026-03-23T07:00:00.000Z'),
		report('urgent', 1, '2026-03-23T09:00:00.000Z')
	];
	expect(inTriageOrder([late, early, urgent]).map(({ id }) => id)).toEqual(['urgent', 'early', 'late']);
});

test('keys walk through the list and hold still at its ends', () => {
	expect(stepFrom(items, 'b', 1)).toBe('c');
	expect(stepFrom(items, 'd', 1)).toBe('d');
	expect(stepFrom(items, 'a', -1)).toBe('a');
	expect(stepFrom(items, 'gone', 1)).toBe('a');
	expect(stepFrom([], undefined, 1)).toBeUndefined();
});

test('after a decision the next report is open, at the end the one before, and none when none is left', () => {
	expect(afterDeciding(items, ['b'])).toBe('c');
	expect(afterDeciding(items, ['b', 'c'])).toBe('d');
	expect(afterDeciding(items, ['d'])).toBe('c');
	expect(afterDeciding(items, ['a', 'b', 'c', 'd'])).toBeUndefined();
	expect(afterDeciding(items, ['gone'])).toBe('a');
});
