import { describe, expect, it } from 'vitest';
import { APPLIED, floor, reported } from '../../floor.ts';
import { docOf } from '../../plant.ts';

describe('A job done again', () => {
	it('is a new one as it was planned, of the same machine, connected from both sides', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('technician', 10, 'work.complete', { id, labour: [{ minutes: 30 }], note: 'Seal changed' });
		expect(await f.does('technician', 20, 'work.repeat', { id })).toEqual(APPLIED);
		const before = f.get('work', id);
		const [link] = Object.values(before.links ?? {});
		const again = f.get('work', link?.work ?? '');
		expect(again).toMatchObject({
			title: before.title,
			assetId: before.assetId,
			workKind: before.workKind,
			status: 'requested',
			origin: { type: 'work', work: id }
		});
		expect(again.code).not.toBe(before.code);
		expect(Object.values(again.links ?? {})).toMatchObject([{ type: 'related', work: id }]);
		// Of what was done then, nothing.
		expect([again.labour, again.comments, again.answers, again.times.done]).toEqual([
			undefined,
			undefined,
			undefined,
			undefined
		]);
	});

	it('goes by the version in force now, and a round along the same way, in the same place', async () => {
		const done = {
			...{ id: 'w_old', kind: 'work', code: 'R-1', title: 'Round', workKind: 'round', status: 'closed' },
			...{ priority: 3, impact: 'none', assetId: 'ham1', owner: { type: 'person', id: 'helper' } },
			...{ stops: ['pump', 'press'], place: [{ id: 'packing', name: 'Packing', code: 'PACK' }] },
			...{ procedure: { id: 'check', version: 1 }, origin: { type: 'request' }, times: {} }
		};
		const f = floor();
		const first = f.get('procedure', 'check');
		const g = floor(
			docOf(done),
			docOf({ ...first, state: 'replaced' }),
			docOf({ ...first, id: 'check.2', version: 2 }),
			docOf({ ...first, id: 'check.3', version: 3 })
		);
		expect(await g.does('technician', 20, 'work.repeat', { id: 'w_old' })).toEqual(APPLIED);
		const [link] = Object.values(g.get('work', 'w_old').links ?? {});
		expect(g.get('work', link?.work ?? '')).toMatchObject({
			stops: ['pump', 'press'],
			place: done.place,
			procedure: { id: 'check', version: 3 }
		});
	});
});
