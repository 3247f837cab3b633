import { expect, it } from 'vitest';
import { gatesOf } from '#core/work/gates-of.ts';
import { clock, floor, reported } from '../floor.ts';
import type { Floor } from '../floor.ts';

const gates = (f: Floor, id: string, machine: 'pump' | 'tank', minute: number) =>
	gatesOf({ work: f.get('work', id), path: [f.get('machine', machine)] }, clock(minute));

it('a machine’s points are offered until they are on the job, and nothing is shut before', async () => {
	const f = floor();
	const id = await reported(f);
	const before = gates(f, id, 'pump', 1);
	expect(before).toMatchObject({ isShut: false, points: [], permits: [], locks: 0 });
	expect(before.listed).toEqual([
		{ asset: 'pump', point: 'q1', device: 'Q1', energy: 'electrical', location: 'panel 3' }
	]);
	await f.does('technician', 2, 'work.isolate', { id, asset: 'pump', point: 'q1' });
	expect(gates(f, id, 'pump', 3)).toMatchObject({ isShut: true, listed: [], points: [{ lacks: 'lock' }] });
});

it('a lock opens a point once somebody tried, and is counted until it is off', async () => {
	const f = floor();
	const id = await reported(f);
	await f.does('technician', 2, 'work.isolate', { id, point: 'q1' });
	const isolation = 'i_TABLET00_2';
	await f.does('technician', 3, 'work.lock', { id, isolation, number: '7' });
	expect(gates(f, id, 'pump', 4)).toMatchObject({
		isShut: true,
		locks: 1,
		points: [{ lacks: 'verification' }]
	});
	await f.does('technician', 5, 'work.verifyIsolation', { id, isolation });
	expect(gates(f, id, 'pump', 6)).toMatchObject({ isShut: false, locks: 1 });
	await f.does('technician', 7, 'work.unlock', { id, isolation, lock: 'k_TABLET00_3' });
	expect(gates(f, id, 'pump', 8)).toMatchObject({ isShut: true, locks: 0, points: [{ lacks: 'lock' }] });
});

it('a permit opens its gate while it is in force, and not a minute longer', async () => {
	const f = floor();
	const id = await reported(f, { assetId: 'tank' });
	expect(gates(f, id, 'tank', 1)).toMatchObject({
		isShut: true,
		permits: [{ type: 'confined-space', isAsked: true, isOpen: false }]
	});
	await f.does('issuer', 2, 'work.permit', {
		id,
		type: 'confined-space',
		state: 'issued',
		validUntil: clock(60)
	});
	expect(gates(f, id, 'tank', 60)).toMatchObject({ isShut: false, permits: [{ isOpen: true }] });
	expect(gates(f, id, 'tank', 61)).toMatchObject({
		isShut: true,
		permits: [{ isOpen: false, permit: { state: 'issued' } }]
	});
	await f.does('technician', 62, 'work.permit', { id, permit: 'e_TABLET00_2', state: 'handed-back' });
	expect(gates(f, id, 'tank', 63).permits).toEqual([
		{ type: 'confined-space', isAsked: true, isOpen: false }
	]);
});
