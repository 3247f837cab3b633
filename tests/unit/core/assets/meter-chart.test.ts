import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meterChart, standsAs } from '#core/assets/meter-chart.ts';

const at = (day: number) => new Date(Date.UTC(2026, 2, day)).toISOString();

test('what was read is a line from the first to the last day, the highest on top', () => {
	const points = [
		{ at: at(3), value: 30 },
		{ at: at(1), value: 10 },
		{ at: at(5), value: 20 }
	];
	expect(meterChart(points, { height: 20 })).toEqual({
		...{ low: 10, high: 30, from: at(1), to: at(5), limits: [] },
		line: [
			[0, 20],
			[50, 0],
			[100, 10]
		]
	});
});

test('a limit that lies near is shown, one far away would only make the line flat', () => {
	const points = [
		{ at: at(1), value: 2 },
		{ at: at(2), value: 4 }
	];
	const chart = meterChart(points, { warn: { max: 5 }, fail: { max: 60 }, height: 30 });
	expect(chart?.limits).toEqual([{ is: 'warn', y: 0 }]);
	expect(chart?.line).toEqual([
		[0, 30],
		[100, 10]
	]);
});

test('one reading is no line, and readings that are all the same are a flat one', () => {
	expect(meterChart([{ at: at(1), value: 2 }], { height: 20 })).toBeUndefined();
	const flat = [1, 2].map((day) => ({ at: at(day), value: 7 }));
	expect(meterChart(flat, { height: 20 })?.line.map(([, y]) => y)).toEqual([10, 10]);
});

test('whatever is read, the line stays within its field', () => {
	const point = fc.record({
		at: fc.integer({ min: 1, max: 400 }).map(at),
		value: fc.double({ min: -1e9, max: 1e9, noNaN: true })
	});
	const limit = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { nil: undefined });
	fc.assert(
		fc.property(fc.array(point, { minLength: 2, maxLength: 20 }), limit, limit, (points, min, max) => {
			const chart = meterChart(points, { warn: { min, max }, height: 24 });
			for (const [x, y] of chart?.line ?? []) {
				expect(x >= 0 && x <= 100).toBe(true);
				expect(y >= -1e-6 && y <= 24 + 1e-6).toBe(true);
			}
		})
	);
});

test('a reading on its limit is still good; beyond both it is what is worse', () => {
	const limits = { warn: { min: 2, max: 4 }, fail: { max: 6 } };
	expect([2, 4, 4.5, 6, 7, 1].map((value) => standsAs(value, limits))).toEqual([
		...['good', 'good', 'warn', 'warn', 'fail', 'warn']
	]);
});
