import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '#core/downtime/union.ts';
import { refusedWith } from '../decide.ts';
import { APPLIED, adjusted, clock, floor, reported } from '../floor.ts';
import type { Floor } from '../floor.ts';

const stops = (f: Floor) => f.all('downtime').filter(({ sameAs }) => sameAs === undefined);
const start = (f: Floor, who: string, minute: number, more: object = {}) =>
	f.does(who, minute, 'downtime.start', { asset: 'pump', ...more });
const end = (f: Floor, who: string, minute: number, more: object = {}) =>
	f.does(who, minute, 'downtime.end', { asset: 'pump', ...more });

describe('A stop', () => {
	it('is one event whoever sees it: operator, machine and technician each keep their word', async () => {
		const f = floor();
		expect(await start(f, 'operator', 10, { reason: 'jam' })).toEqual(APPLIED);
		expect(await start(f, 'technician', 12, { source: 'technician', isFailure: true })).toEqual(
			adjusted('merged-into')
		);
		expect(
			await start(f, 'admin', 30, { startedAt: clock(8), source: 'machine', alias: 'MES-4711' })
		).toEqual(adjusted('merged-into'));
		expect(f.get('machine', 'pump')).toMatchObject({ state: 'stopped' });
		expect(stops(f)).toMatchObject([
			{ startedAt: clock(8), reason: 'jam', isFailure: true, aliases: ['MES-4711'] }
		]);
		expect(await end(f, 'operator', 40)).toEqual(APPLIED);
		expect(await end(f, 'technician', 60, { endedAt: clock(35), source: 'technician' })).toMatchObject({
			differences: [{ code: 'also-wrote', field: 'restoredAt', detail: { at: clock(40), holds: 'theirs' } }]
		});
		expect(stops(f)).toMatchObject([{ startedAt: clock(8), restoredAt: clock(40) }]);
		expect(f.all('claim').map(({ type, source }) => [type, source])).toEqual([
			['start', 'operator'],
			['start', 'technician'],
			['start', 'machine'],
			['end', 'operator'],
			['end', 'technician']
		]);
		expect(f.get('machine', 'pump')).toMatchObject({ state: 'running', stateSince: clock(40) });
	});

	it('told on two devices ends under either name', async () => {
		const f = floor();
		await start(f, 'operator', 10);
		await start(f, 'technician', 12);
		expect(await f.does('technician', 30, 'downtime.end', { id: 'dt_TABLET00_2' })).toEqual(APPLIED);
		expect(stops(f)).toMatchObject([{ id: 'dt_TABLET00_1', restoredAt: clock(30) }]);
	});

	it('told late, after later ones are known, stays its own and ends when somebody says so', async () => {
		const f = floor();
		await start(f, 'operator', 100);
		await end(f, 'operator', 110);
		await start(f, 'technician', 200, { startedAt: clock(10) });
		expect(stops(f).map(({ startedAt, restoredAt }) => [startedAt, restoredAt])).toEqual([
			[clock(100), clock(110)],
			[clock(10), clock(100)]
		]);
		expect(
			await f.does('technician', 201, 'downtime.end', { id: 'dt_TABLET00_3', endedAt: clock(25) })
		).toEqual(APPLIED);
		expect(stops(f)[1]).toMatchObject({ restoredAt: clock(25) });
		expect(f.get('machine', 'pump').state).toBe('running');
	});

	it('that turns out to be another becomes one with it; nothing is deleted', async () => {
		const f = floor();
		await start(f, 'operator', 100);
		await end(f, 'operator', 110);
		await start(f, 'technician', 200, { startedAt: clock(10) });
		await f.does('technician', 201, 'downtime.end', { id: 'dt_TABLET00_3', endedAt: clock(105) });
		expect(stops(f)).toMatchObject([{ id: 'dt_TABLET00_3', startedAt: clock(10), restoredAt: clock(110) }]);
		expect(f.get('downtime', 'dt_TABLET00_1')).toMatchObject({ sameAs: 'dt_TABLET00_3' });
		expect(f.all('claim')).toHaveLength(4);
	});

	it('and the work for it name each other, and end together', async () => {
		const f = floor();
		const id = await reported(f, { impact: 'stopped' });
		await start(f, 'operator', 5, { work: id });
		const [stop] = stops(f);
		expect([stop?.work, f.get('work', id).downtimeId]).toEqual([id, stop?.id]);
		expect(await f.does('technician', 30, 'work.complete', { id, restored: true })).toEqual(APPLIED);
		expect(f.get('work', id).times).toMatchObject({ done: clock(30), restored: clock(30) });
		expect(stops(f)).toMatchObject([{ restoredAt: clock(30) }]);
		const other = await reported(f, { downtimeId: stop?.id });
		expect(f.get('work', other).downtimeId).toBe(stop?.id);
		expect(stops(f)[0]?.work).toBe(id);
	});

	it('is coded by whoever knows, and agreed once', async () => {
		const f = floor();
		await start(f, 'operator', 10);
		await end(f, 'operator', 40);
		const id = 'dt_TABLET00_1';
		const changes = { category: { to: 'mechanical' }, isFailure: { to: true } };
		expect(await f.does('technician', 50, 'downtime.code', { id, changes })).toEqual(APPLIED);
		const agreed = { id, from: clock(9), to: clock(38) };
		expect(await f.does('operator', 60, 'downtime.agree', agreed)).toEqual(refusedWith('not-allowed'));
		expect(await f.does('supervisor', 60, 'downtime.agree', agreed)).toEqual(APPLIED);
		expect(await f.does('planner', 61, 'downtime.agree', { ...agreed, to: clock(39) })).toEqual(
			refusedWith('already-taken', { field: 'agreed' })
		);
		await end(f, 'technician', 70, { endedAt: clock(37) });
		expect(stops(f)).toMatchObject([{ startedAt: clock(9), restoredAt: clock(38), category: 'mechanical' }]);
		expect(f.all('claim')).toHaveLength(3);
	});

	it('that nobody told of cannot end', async () => {
		expect(await end(floor(), 'operator', 1)).toEqual(refusedWith('not-found', { field: 'asset' }));
	});

	it('of one machine never overlaps another, whatever is told in whatever order, and every word is kept', async () => {
		const told = fc.record({
			act: fc.constantFrom('start', 'start', 'end', 'claim'),
			from: fc.integer({ min: 0, max: 300 }),
			minutes: fc.integer({ min: 1, max: 60 })
		});
		await fc.assert(
			fc.asyncProperty(fc.array(told, { minLength: 1, maxLength: 12 }), async (words) => {
				const f = floor();
				let kept = 0;
				for (const { act, from, minutes } of words) {
					const more =
						act === 'start'
							? { startedAt: clock(from) }
							: act === 'end'
								? { endedAt: clock(from) }
								: { from: clock(from), to: clock(from + minutes), source: 'machine' };
					const op = f.act('technician', `downtime.${act}`, { asset: 'pump', ...more }, { at: clock(400) });
					const { verdict, notes } = await f.perform(op);
					expect(notes).toEqual([]);
					if (verdict.result !== 'refused') kept++;
				}
				expect(f.all('claim')).toHaveLength(kept);
				const all = stops(f);
				for (const a of all) {
					for (const b of all) if (a.id < b.id) expect([a, b, overlap(a, b)]).toEqual([a, b, false]);
				}
				const open = all.some(({ restoredAt }) => restoredAt === undefined);
				if (kept > 0) expect(f.get('machine', 'pump').state).toBe(open ? 'stopped' : 'running');
			}),
			{ numRuns: 150 }
		);
	});
});
