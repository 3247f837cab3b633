import { describe, expect, it } from 'vitest';
import { refusedWith } from '../decide.ts';
import { floor, reported } from '../floor.ts';

const NAMES = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];

describe('A name that every object has already', () => {
	it.each(NAMES)(
		'%s is the name of no meter: it would be lost, or be taken for one that is there',
		async (key) => {
			const f = floor();
			const to = { name: 'Strokes', unit: 'x', type: 'counter' };
			expect(await f.does('admin', 1, 'asset.setMeter', { id: 'pump', key, to })).toEqual(
				refusedWith('malformed', { field: 'key' })
			);
		}
	);

	it.each(NAMES)('%s is no field in which somebody else had written', async (field) => {
		const f = floor();
		const id = await reported(f);
		for (const [actor, to] of [
			['technician', 'A'],
			['helper', 'B']
		] as const)
			await f.does(actor, 5, 'work.edit', { id, changes: { title: { from: 'Leaks', to } } });
		expect(await f.does('admin', 6, 'work.restoreOther', { id, field, op: 'name' })).toEqual(
			refusedWith('malformed', { field: 'field' })
		);
	});

	it.each(NAMES)('%s is no blocker, lock or point that could be cleared', async (name) => {
		const f = floor();
		const id = await reported(f);
		for (const [act, args] of [
			['work.unblock', { blocker: name }],
			['work.verifyIsolation', { isolation: name }],
			['work.unlock', { isolation: name, lock: name }],
			['work.permit', { permit: name, state: 'issued' }]
		] as const)
			expect(await f.does('admin', 1, act, { id, ...args })).toMatchObject(refusedWith('malformed'));
	});
});
