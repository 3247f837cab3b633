import { describe, expect, it } from 'vitest';
import { refusedWith } from '../decide.ts';
import { APPLIED, adjusted, floor } from '../floor.ts';

describe('Lists a site keeps', () => {
	it('a part is created, edited by two people at once, and one tap brings the other word back', async () => {
		const f = floor();
		expect(
			await f.does('keeper', 1, 'part.create', { site: 'ham1', code: 'BELT', name: 'Belt', unit: 'pc' })
		).toEqual(APPLIED);
		const id = 'pt_TABLET00_1';
		const name = (to: string) => ({ id, changes: { name: { from: 'Belt', to } } });
		expect(await f.does('keeper', 5, 'part.edit', name('V-belt'))).toEqual(APPLIED);
		expect(await f.does('admin', 9, 'part.edit', name('Belt 20 mm'))).toEqual(adjusted('also-wrote'));
		expect(f.get('part', id).name).toBe('Belt 20 mm');
		const restore = { id, field: 'name', op: 'TABLET00:2' };
		expect(await f.does('keeper', 10, 'part.restoreOther', restore)).toEqual(APPLIED);
		expect(f.get('part', id).name).toBe('V-belt');
		expect(Object.values(f.get('part', id).alsoWrote?.['name'] ?? {})).toMatchObject([
			{ value: 'Belt 20 mm' }
		]);
		expect(await f.does('keeper', 11, 'part.restoreOther', { ...restore, op: 'TABLET00:99' })).toEqual(
			refusedWith('not-found', { field: 'op' })
		);
	});

	it('one code for two things is told, not refused', async () => {
		const f = floor();
		const args = { site: 'ham1', code: 'seal', name: 'Other seal', unit: 'pc' };
		expect(await f.does('keeper', 1, 'part.create', args)).toEqual(adjusted('code-taken'));
		expect(f.get('part', 'pt_TABLET00_1').name).toBe('Other seal');
	});

	it('a bin needs its store, a list its rights, and what is archived twice is so already', async () => {
		const f = floor();
		const bin = { site: 'ham1', store: 'nowhere', code: 'B-1' };
		expect(await f.does('keeper', 1, 'bin.create', bin)).toEqual(
			refusedWith('not-found', { field: 'store' })
		);
		expect(await f.does('technician', 1, 'bin.create', { ...bin, store: 'main' })).toEqual(
			refusedWith('not-allowed')
		);
		expect(await f.does('keeper', 1, 'bin.archive', { id: 'bin1', archived: true })).toEqual(APPLIED);
		expect(await f.does('keeper', 1, 'bin.archive', { id: 'bin1', archived: true })).toEqual(
			adjusted('already-so')
		);
	});
});
