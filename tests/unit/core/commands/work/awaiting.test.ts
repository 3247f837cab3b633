import { describe, expect, it } from 'vitest';
import { openBlockers } from '#core/work/standing.ts';
import { refusedWith } from '../../decide.ts';
import { APPLIED, adjusted, clock, floor, reported } from '../../floor.ts';
import type { Floor } from '../../floor.ts';

const PHONE = { client: 'PHONE000', seq: 1 };

const waitFor = (f: Floor, minute: number, id: string, ref: string) =>
	f.does('technician', minute, 'work.block', { id, type: 'work', ref });

const two = async () => {
	const f = floor();
	const [repair, service] = [await reported(f), await reported(f, { code: 'K7-0043', title: 'Service' })];
	return { f, repair, service };
};

const causes = (f: Floor, id: string) => Object.values(f.get('work', id).blockers ?? {});

describe('A job that waits for another one', () => {
	it.each([
		['done', 'technician', 'work.complete', {}],
		['cancelled', 'supervisor', 'work.cancel', { reason: 'Line is sold' }],
		['rejected', 'supervisor', 'work.reject', { reason: 'No fault found' }]
	])('need not wait any more when that one is %s', async (_, who, act, args) => {
		const { f, repair, service } = await two();
		expect(await waitFor(f, 1, repair, service)).toEqual(APPLIED);
		expect(openBlockers(f.get('work', repair))).toMatchObject([{ type: 'work', ref: service }]);
		expect(await f.does(who, 9, act, { id: service, ...args })).toEqual(APPLIED);
		expect(openBlockers(f.get('work', repair))).toEqual([]);
		expect(causes(f, repair)).toMatchObject([{ cleared: { at: clock(9), by: who } }]);
	});

	it('waits for the original once that one turned out to be a duplicate', async () => {
		const { f, repair, service } = await two();
		const original = await reported(f, { code: 'K7-0044', title: 'The same service' });
		await waitFor(f, 1, repair, service);
		await f.does('supervisor', 2, 'work.markDuplicate', { id: service, of: original });
		expect(openBlockers(f.get('work', repair))).toMatchObject([{ ref: original, since: clock(1) }]);
		await f.does('technician', 3, 'work.complete', { id: original });
		expect(openBlockers(f.get('work', repair))).toEqual([]);
	});

	it('does not wait for itself where the other one turned out to be the same', async () => {
		const { f, repair, service } = await two();
		await waitFor(f, 1, repair, service);
		await f.does('supervisor', 2, 'work.markDuplicate', { id: service, of: repair });
		expect(openBlockers(f.get('work', repair))).toEqual([]);
	});

	it('keeps everything else that stands in its way', async () => {
		const { f, repair, service } = await two();
		await f.does('technician', 1, 'work.block', { id: repair, type: 'parts' });
		await waitFor(f, 2, repair, service);
		await f.does('technician', 3, 'work.complete', { id: service });
		expect(openBlockers(f.get('work', repair))).toMatchObject([{ type: 'parts' }]);
	});

	it('that is done by now, which its device could not know, does not wait at all', async () => {
		const { f, repair, service } = await two();
		await f.does('helper', 1, 'work.complete', { id: service }, PHONE);
		expect(await waitFor(f, 2, repair, service)).toEqual(adjusted('already-so'));
		expect(openBlockers(f.get('work', repair))).toEqual([]);
		expect(causes(f, repair)).toHaveLength(1);
	});

	it('never waits in a circle: who says so is told which job waits already', async () => {
		const { f, repair, service } = await two();
		const third = await reported(f, { code: 'K7-0044', title: 'Scaffold' });
		expect(await waitFor(f, 1, repair, repair)).toEqual(
			refusedWith('would-loop', { field: 'ref', detail: { waits: 'K7-0042' } })
		);
		await waitFor(f, 2, repair, service);
		await waitFor(f, 3, service, third);
		expect(await waitFor(f, 4, third, repair)).toEqual(
			refusedWith('would-loop', { field: 'ref', detail: { waits: 'K7-0043' } })
		);
		await f.does('technician', 5, 'work.complete', { id: third });
		expect(await waitFor(f, 6, service, repair)).toMatchObject({ refusal: { code: 'would-loop' } });
	});

	it('says for which: a job that is not there cannot be waited for', async () => {
		const { f, repair } = await two();
		expect(await f.does('technician', 1, 'work.block', { id: repair, type: 'work' })).toEqual(
			refusedWith('not-found', { field: 'ref' })
		);
		expect(await waitFor(f, 1, repair, 'w_nowhere_1')).toEqual(refusedWith('not-found', { field: 'ref' }));
	});

	it.each([
		['done', 'work.complete', {}, 'work.rework'],
		['cancelled', 'work.cancel', { reason: 'Line is sold' }, 'work.reopen']
	])('waits again where that one was %s and is sent back', async (_, act, args, back) => {
		const { f, repair, service } = await two();
		await waitFor(f, 1, repair, service);
		await f.does('supervisor', 9, act, { id: service, ...args });
		expect(openBlockers(f.get('work', repair))).toEqual([]);
		expect(await f.does('supervisor', 20, back, { id: service, reason: 'Not so' })).toEqual(APPLIED);
		expect(openBlockers(f.get('work', repair))).toMatchObject([
			{ type: 'work', ref: service, since: clock(20), by: 'supervisor' }
		]);
		await f.does('technician', 30, 'work.complete', { id: service });
		expect(openBlockers(f.get('work', repair))).toEqual([]);
	});

	it('does not wait again where somebody had said that it need not, or where it is over itself', async () => {
		const { f, repair, service } = await two();
		await waitFor(f, 1, repair, service);
		const [blocker] = openBlockers(f.get('work', repair));
		await f.does('technician', 5, 'work.unblock', { id: repair, blocker: blocker?.id });
		await f.does('technician', 9, 'work.complete', { id: service });
		await f.does('supervisor', 20, 'work.rework', { id: service, reason: 'Not so' });
		expect(openBlockers(f.get('work', repair))).toEqual([]);
		await waitFor(f, 21, repair, service);
		await f.does('technician', 22, 'work.complete', { id: service });
		await f.does('technician', 23, 'work.complete', { id: repair });
		await f.does('supervisor', 24, 'work.rework', { id: service, reason: 'Not so' });
		expect(openBlockers(f.get('work', repair))).toEqual([]);
	});

	it('is named on the one it waits for, once', async () => {
		const { f, repair, service } = await two();
		await waitFor(f, 1, repair, service);
		await waitFor(f, 2, repair, service);
		expect(Object.values(f.get('work', service).links ?? {})).toMatchObject([
			{ type: 'related', work: repair }
		]);
	});

	it('is let go by the close where it could not be seen by whoever did the work', async () => {
		const { f, repair, service } = await two();
		await f.does('planner', 1, 'work.assign', { id: service, add: ['contractor'] });
		await waitFor(f, 2, repair, service);
		expect(await f.does('contractor', 3, 'work.complete', { id: service })).toEqual(APPLIED);
		expect(openBlockers(f.get('work', repair))).toHaveLength(1);
		expect(await f.does('supervisor', 4, 'work.close', { id: service })).toEqual(APPLIED);
		expect(openBlockers(f.get('work', repair))).toEqual([]);
	});

	it.each([
		['before', ['wait', 'done']],
		['after', ['done', 'wait']]
	])(
		'waits again once that one is sent back, also where it was told of its waiting %s that end',
		async (_, order) => {
			const { f, repair, service } = await two();
			for (const act of order) {
				if (act === 'done') await f.does('helper', 1, 'work.complete', { id: service }, PHONE);
				else await waitFor(f, 2, repair, service);
			}
			expect(openBlockers(f.get('work', repair))).toEqual([]);
			await f.does('supervisor', 20, 'work.rework', { id: service, reason: 'Not so' });
			expect(openBlockers(f.get('work', repair))).toMatchObject([
				{ type: 'work', ref: service, since: clock(20), by: 'supervisor' }
			]);
			expect(Object.values(f.get('work', service).links ?? {})).toMatchObject([
				{ type: 'related', work: repair }
			]);
		}
	);
});
