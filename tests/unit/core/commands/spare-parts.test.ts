import { expect, it } from 'vitest';
import { APPLIED, adjusted, floor } from '../floor.ts';

const SEAL = 'seal';

it('two parts that two people list offline are both there; two words for one are both kept', async () => {
	const f = floor();
	const put = (who: string, minute: number, key: string, to: object | null, from?: object) =>
		f.does(who, minute, 'asset.setPart', { id: 'press', key, ...(from && { from }), to });
	expect(await put('planner', 1, SEAL, { quantity: 2, position: '12a' })).toEqual(APPLIED);
	expect(await put('admin', 2, 'belt', { quantity: 1 })).toEqual(APPLIED);
	expect(f.get('machine', 'press').parts).toEqual([
		{ part: SEAL, quantity: 2, position: '12a' },
		{ part: 'belt', quantity: 1 }
	]);
	expect(await put('admin', 3, SEAL, { quantity: 4 })).toEqual(adjusted('also-wrote'));
	expect(f.get('machine', 'press').parts?.[0]).toEqual({ part: SEAL, quantity: 4 });
	const [op] = Object.keys(f.get('machine', 'press').alsoWrote?.[`parts.${SEAL}`] ?? {});
	await f.does('admin', 4, 'asset.restoreOther', { id: 'press', field: `parts.${SEAL}`, op });
	expect(f.get('machine', 'press').parts?.[0]).toEqual({ part: SEAL, quantity: 2, position: '12a' });
	await put('admin', 5, 'belt', null, { quantity: 1 });
	expect(f.get('machine', 'press').parts?.map(({ part }) => part)).toEqual([SEAL]);
});
