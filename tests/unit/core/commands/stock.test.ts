import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelId } from '#core/model/stock.ts';
import { refusedWith } from '../decide.ts';
import { APPLIED, adjusted, clock, floor, reported } from '../floor.ts';
import type { Floor } from '../floor.ts';

const onHand = (f: Floor, bin = 'bin1', part = 'seal') => f.get('level', levelId(part, bin)).onHand;

/** Every level, held against the lines it carries along (S-8). */
const expectSums = (f: Floor) => {
	for (const level of f.all('level')) {
		const lines = f.all('movement').filter(({ part, bin }) => part === level.part && bin === level.bin);
		const sum = lines.reduce((total, { quantity }) => total + Math.round(quantity * 1e6), 0);
		expect(Math.round(level.onHand * 1e6)).toBe(sum);
		expect(level.lines).toBe(lines.length);
	}
};

describe('A bin', () => {
	it('holds what came minus what went, over all ways in and out (S-8)', async () => {
		const f = floor();
		await f.does('keeper', 1, 'stock.receive', { part: 'seal', bin: 'bin1', quantity: 10, lot: 'L7' });
		await f.does('technician', 2, 'stock.issue', { part: 'seal', quantity: 3 });
		await f.does('technician', 3, 'stock.return', { part: 'seal', quantity: 1 });
		await f.does('keeper', 4, 'stock.move', { part: 'seal', from: 'bin1', to: 'bin2', quantity: 2.5 });
		await f.does('keeper', 5, 'stock.adjust', { part: 'seal', quantity: -0.1, reason: 'Bent' });
		expect([onHand(f), onHand(f, 'bin2')]).toEqual([5.4, 2.5]);
		const [out, into] = f.all('movement').filter(({ type }) => type === 'move');
		expect([out?.pair, into?.pair]).toEqual([into?.id, out?.id]);
		expectSums(f);
	});

	it('that has less than nothing blocks nobody and asks once for a count, which ends it', async () => {
		const f = floor();
		const issue = { part: 'seal', quantity: 2 };
		expect(await f.does('technician', 1, 'stock.issue', issue)).toEqual(adjusted('below-zero'));
		expect(await f.does('helper', 2, 'stock.issue', issue)).toEqual(adjusted('below-zero'));
		expect(f.all('count')).toMatchObject([
			{
				state: 'open',
				parts: ['seal'],
				bins: ['bin1'],
				owner: { id: 'keeper' },
				reason: 'below-zero',
				code: 'K7-C1'
			}
		]);
		expect(await f.does('keeper', 3, 'stock.count', { part: 'seal', counted: 6 })).toEqual(APPLIED);
		expect(onHand(f)).toBe(6);
		expect(f.all('count')[0]).toMatchObject({ state: 'done' });
		expect(Object.values(f.all('count')[0]?.lines ?? {})).toMatchObject([{ counted: 6, expected: -4 }]);
		expectSums(f);
	});

	it('counted while somebody’s earlier issue was still on its way stays as counted', async () => {
		const f = floor();
		await f.does('keeper', 1, 'stock.receive', { part: 'seal', bin: 'bin1', quantity: 10 });
		await f.does('keeper', 9, 'stock.count', { part: 'seal', counted: 7 });
		const late = await f.does('technician', 5, 'stock.issue', { part: 'seal', quantity: 3 });
		expect(late).toEqual(adjusted('changed-meanwhile'));
		expect(onHand(f)).toBe(7);
		expectSums(f);
	});

	it('counted at a time after which things were taken already has what was counted less those', async () => {
		const f = floor();
		await f.does('keeper', 1, 'stock.receive', { part: 'seal', bin: 'bin1', quantity: 10 });
		await f.does('technician', 9, 'stock.issue', { part: 'seal', quantity: 3 });
		await f.does('keeper', 20, 'stock.count', { part: 'seal', counted: 12, countedAt: clock(5) });
		expect(onHand(f)).toBe(9);
		expectSums(f);
	});

	it('of which nobody says where it is, is asked for by name', async () => {
		const f = floor();
		expect(await f.does('technician', 1, 'stock.issue', { part: 'oil', quantity: 1 })).toEqual(
			refusedWith('not-found', { field: 'bin' })
		);
		expect(await f.does('operator', 1, 'stock.issue', { part: 'seal', quantity: 1 })).toEqual(
			refusedWith('not-allowed')
		);
		expect(await f.does('keeper', 1, 'stock.issue', { part: 'seal', quantity: 0 })).toMatchObject({
			refusal: { code: 'malformed', field: 'quantity' }
		});
	});
});

describe('Parts for a job', () => {
	it('are a line on the job and a line in the store, whoever writes them down, and fill what was set aside', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('keeper', 0, 'stock.receive', { part: 'seal', bin: 'bin1', quantity: 10 });
		await f.does('planner', 1, 'stock.reserve', { part: 'seal', work: id, quantity: 2 });
		await f.does('technician', 2, 'work.useParts', {
			id,
			lines: [{ part: 'seal', quantity: 1, serial: 'S1' }]
		});
		expect(f.all('reservation')[0]?.state).toBe('open');
		await f.does('keeper', 3, 'stock.issue', { part: 'seal', quantity: 1, work: id, reason: 'Second one' });
		expect(f.all('reservation')[0]?.state).toBe('filled');
		expect(onHand(f)).toBe(8);
		expect(Object.values(f.get('work', id).parts ?? {})).toMatchObject([
			{ part: 'seal', quantity: 1, use: 'used', serial: 'S1', bin: 'bin1', unit: 'pc' },
			{ part: 'seal', quantity: 1, use: 'used' }
		]);
		await f.does('technician', 4, 'stock.return', { part: 'seal', quantity: 1, work: id });
		expect(Object.values(f.get('work', id).parts ?? {}).map(({ quantity }) => quantity)).toEqual([1, 1, -1]);
		expectSums(f);
	});

	it('that are kept in no bin are still a line on the job', async () => {
		const f = floor();
		const id = await reported(f);
		expect(
			await f.does('technician', 1, 'work.useParts', { id, lines: [{ part: 'oil', quantity: 0.5 }] })
		).toEqual(APPLIED);
		expect(Object.values(f.get('work', id).parts ?? {})).toMatchObject([
			{ part: 'oil', quantity: 0.5, unit: 'l' }
		]);
		expect(f.all('movement')).toEqual([]);
	});

	it('several from one bin in one act are all taken', async () => {
		const f = floor();
		const id = await reported(f);
		const lines = [1, 2, 3].map((quantity) => ({ part: 'seal', quantity }));
		expect(await f.does('technician', 1, 'work.useParts', { id, lines })).toMatchObject({
			result: 'adjusted'
		});
		expect(onHand(f)).toBe(-6);
		expect(f.all('count')).toHaveLength(1);
		expectSums(f);
	});
});

describe('Whatever order acts of several devices arrive in', () => {
	const minute = fc.integer({ min: 1, max: 40 });
	const pieces = fc.integer({ min: 1, max: 50 }).map((tenths) => tenths / 10);
	const act = fc.oneof(
		fc.record({ name: fc.constantFrom('stock.issue', 'stock.return', 'stock.receive'), minute, pieces }),
		fc.record({ name: fc.constant('stock.count'), minute, pieces }),
		fc.record({ name: fc.constant('stock.move'), minute, pieces })
	);

	it('balances are the sums of their lines, and the last count by its time is never moved by what was before it (S-8)', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 14 }), async (acts) => {
				const f = floor();
				for (const { name, minute: at, pieces: quantity } of acts) {
					const how = name === 'stock.count' ? { counted: quantity } : { quantity };
					const where = name === 'stock.move' ? { from: 'bin1', to: 'bin2' } : { bin: 'bin1' };
					const verdict = await f.does('admin', at, name, { part: 'seal', ...where, ...how });
					expect(['applied', 'adjusted']).toContain(verdict.result);
				}
				expectSums(f);
				const counts = acts.filter(({ name }) => name === 'stock.count').map((one) => one.minute);
				const last = Math.max(...counts);
				const counted = acts.findLast((one) => one.name === 'stock.count' && one.minute === last);
				// Acts done in the very minute of the count leave open which came first.
				if (!counted || acts.some((one) => one !== counted && one.minute === last)) return;
				const since = acts.filter((one) => one.minute > last);
				const sign = (name: string) => (name === 'stock.issue' || name === 'stock.move' ? -1 : 1);
				const expected = since.reduce((sum, one) => sum + sign(one.name) * one.pieces, counted.pieces);
				expect(onHand(f)).toBeCloseTo(expected, 6);
			}),
			{ numRuns: 150 }
		);
	});
});
