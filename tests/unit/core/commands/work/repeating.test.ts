import { describe, expect, it } from 'vitest';
import { APPLIED, floor, reported } from '../../floor.ts';

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
});
