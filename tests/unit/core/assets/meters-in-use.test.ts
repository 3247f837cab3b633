import { expect, test } from 'vitest';
import { metersInUse } from '#core/assets/meters-in-use.ts';

test('a meter that was put away is not read or drawn any more', () => {
	const gauge = (name: string, archived?: boolean) =>
		({ name, unit: '°C', type: 'gauge', ...(archived && { archived }) }) as const;
	const meters = { b: gauge('Oil'), a: gauge('Water'), c: gauge('Air', true) };
	expect(metersInUse({ meters }).map(([key]) => key)).toEqual(['b', 'a']);
	expect(metersInUse({})).toEqual([]);
});
