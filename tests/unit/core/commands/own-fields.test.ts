import { describe, expect, it } from 'vitest';
import { refusedWith } from '../decide.ts';
import { APPLIED, adjusted, floor } from '../floor.ts';
import { docOf } from '../plant.ts';

const pumps = docOf({
	id: 'pumps',
	kind: 'assetClass',
	name: 'Pumps',
	code: 'PUMP',
	fields: { head: { name: 'Head', type: 'number', unit: 'm' }, seal: { name: 'Seal', type: 'text' } }
});

const begun = async () => {
	const f = floor(pumps);
	await f.does('planner', 1, 'asset.edit', { id: 'pump', changes: { classId: { to: 'pumps' } } });
	return f;
};
const set = (changes: object) => ({ id: 'pump', changes });

describe('Fields of the plant’s own', () => {
	it('what two people say offline of two fields both stays', async () => {
		const f = await begun();
		expect(await f.does('planner', 2, 'asset.setFields', set({ head: { to: 12.5 } }))).toEqual(APPLIED);
		expect(await f.does('admin', 3, 'asset.setFields', set({ seal: { to: 'EPDM' } }))).toEqual(APPLIED);
		expect(f.get('machine', 'pump').fields).toEqual({ head: 12.5, seal: 'EPDM' });
	});

	it('of one field the later word holds, the other stays beside it and comes back with one tap', async () => {
		const f = await begun();
		await f.does('planner', 2, 'asset.setFields', set({ head: { to: 12 } }));
		expect(await f.does('admin', 3, 'asset.setFields', set({ head: { to: 14 } }))).toEqual(
			adjusted('also-wrote')
		);
		const pump = f.get('machine', 'pump');
		expect(pump.fields).toEqual({ head: 14 });
		const [op] = Object.keys(pump.alsoWrote?.['fields.head'] ?? {});
		await f.does('admin', 4, 'asset.restoreOther', { id: 'pump', field: 'fields.head', op });
		expect(f.get('machine', 'pump').fields).toEqual({ head: 12 });
	});

	it('a word where a number is asked for is not taken, and what is emptied is gone', async () => {
		const f = await begun();
		expect(await f.does('planner', 2, 'asset.setFields', set({ head: { to: 'high' } }))).toEqual(
			refusedWith('malformed', { field: 'fields.head' })
		);
		await f.does('planner', 3, 'asset.setFields', set({ head: { to: 12 } }));
		await f.does('planner', 4, 'asset.setFields', set({ head: { from: 12, to: null } }));
		expect(f.get('machine', 'pump').fields).toEqual({});
	});

	it('are made by reliability engineers and admins, and filled in by who edits machines', async () => {
		const f = floor();
		const made = { site: 'ham1', name: 'Doors', code: 'DOOR', fields: {} };
		expect(await f.does('planner', 1, 'assetClass.create', made)).toEqual(refusedWith('not-allowed'));
		expect(await f.does('admin', 2, 'assetClass.create', made)).toEqual(APPLIED);
		expect(await f.does('technician', 3, 'asset.setFields', set({ head: { to: 1 } }))).toEqual(
			refusedWith('not-allowed')
		);
	});
});
