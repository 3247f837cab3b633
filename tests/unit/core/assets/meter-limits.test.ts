import { expect, test } from 'vitest';
import { standsAs } from '#core/assets/meter-limits.ts';

test('a reading on its limit is still good; beyond both it is what is worse', () => {
	const limits = { warn: { min: 2, max: 4 }, fail: { max: 6 } };
	expect([2, 4, 4.5, 6, 7, 1].map((value) => standsAs(value, limits))).toEqual([
		...['good', 'good', 'warn', 'warn', 'fail', 'warn']
	]);
});
