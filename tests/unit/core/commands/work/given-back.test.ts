import { describe, expect, it } from 'vitest';
import { floor, reported } from '../../floor.ts';
import { personOf } from '../../plant.ts';

describe('Who holds an item that was given back', () => {
	it('S-7 a contractor whose item went back to somebody else by one tap does not hold it any more, and the other way round', async () => {
		const f = floor();
		const id = await reported(f);
		const from = { type: 'team', id: 'mechanics' };
		const to = (who: string) => ({ id, owner: { from, to: { type: 'person', id: who } } });
		await f.does('planner', 10, 'work.assign', to('helper'));
		await f.does('planner', 20, 'work.assign', to('contractor'));
		expect(f.get('work', id).scopes).toEqual(['site:ham1', 'person:contractor']);
		expect(f.get('machine', 'pump').scopes).toEqual(['site:ham1', 'person:contractor']);
		await f.does('planner', 30, 'work.restoreOther', { id, field: 'owner', op: 'TABLET00:2' });
		expect(f.get('work', id)).toMatchObject({ owner: { id: 'helper' }, scopes: ['site:ham1'] });
		expect(f.get('machine', 'pump').scopes).toEqual(['site:ham1']);
		await f.does('planner', 40, 'work.restoreOther', { id, field: 'owner', op: 'TABLET00:3' });
		expect(f.get('work', id)).toMatchObject({
			owner: { id: 'contractor' },
			scopes: ['site:ham1', 'person:contractor']
		});
	});

	it('one contractor who takes it over does not take it from another, whom they cannot even see', async () => {
		const grants = [{ role: 'contractor' as const, site: 'ham1' }];
		const f = floor(personOf('welder', grants, { scopes: ['site:ham1', 'person:welder'] }));
		const id = await reported(f);
		await f.does('planner', 10, 'work.assign', { id, add: ['contractor', 'welder'] });
		expect((await f.does('contractor', 20, 'work.takeOver', { id, reason: 'I am here' })).result).toBe(
			'applied'
		);
		expect(f.get('work', id).scopes).toEqual(['site:ham1', 'person:contractor', 'person:welder']);
		expect(f.get('machine', 'pump').scopes).toContain('person:welder');
	});

	it('a plan that a contractor owns gives them the jobs it opens', async () => {
		const f = floor();
		const plan = {
			site: 'ham1',
			code: 'PM-9',
			name: 'Chimney',
			workKind: 'preventive',
			assets: ['pump'],
			owner: { type: 'person', id: 'contractor' },
			schedule: {}
		};
		await f.does('planner', 1, 'plan.create', plan);
		await f.does('planner', 2, 'plan.openSlot', { plan: 'pl_TABLET00_1', asset: 'pump', ordinal: 1 });
		expect(f.get('work', 'w.pl_TABLET00_1.pump.1').scopes).toEqual(['site:ham1', 'person:contractor']);
		expect(f.get('machine', 'pump').scopes).toEqual(['site:ham1', 'person:contractor']);
	});
});
