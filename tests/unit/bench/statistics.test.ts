import { describe, expect, it } from 'vitest';
import { alternate } from '../../../bench/measuring/alternate.ts';
import { median, quantile, rounded } from '../../../bench/measuring/statistics.ts';
import { fastest } from '../../../bench/pushing/fastest.ts';

describe('What a bench makes of its samples', () => {
	it('the median is the middle one, or what lies between the two in the middle', () => {
		expect(median([9, 1, 5])).toBe(5);
		expect(median([4, 1, 3, 2])).toBe(2.5);
		expect(median([])).toBeNaN();
	});

	it('the 99th percentile of a hundred samples is the second largest, of few the largest', () => {
		const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);
		expect(quantile(hundred, 0.99)).toBe(99);
		expect(quantile(hundred, 0.5)).toBe(50);
		expect(quantile([3, 1, 2], 0.99)).toBe(3);
		expect(quantile([], 0.5)).toBeNaN();
	});

	it('numbers are told with four digits', () => {
		expect(rounded(1234.567)).toBe(1235);
		expect(rounded(0.000123456)).toBe(0.0001235);
	});

	it('the sides take turns, and the first round does not count', async () => {
		const order: string[] = [];
		const side = (name: string) => async () => order.push(name);
		expect(
			await alternate({ ours: side('ours'), theirs: side('theirs') }, { runs: 2, say: () => undefined })
		).toEqual({
			ours: [3, 5],
			theirs: [4, 6]
		});
		expect(order).toEqual(['ours', 'theirs', 'ours', 'theirs', 'ours', 'theirs']);
	});

	it('the opponent gets the setting with which it was fastest at its best', async () => {
		const times = new Map([
			[100, [9, 3]],
			[500, [4, 5]]
		]);
		expect(await fastest([100, 500], async (size) => times.get(size)?.shift() ?? 0)).toBe(100);
	});
});
