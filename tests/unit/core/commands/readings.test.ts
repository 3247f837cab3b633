import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gaugeId } from '#core/model/gauge-id.ts';
import { totalOf } from '#core/pm/meter.ts';
import type { Read } from '#core/commands/read.ts';
import type { Doc } from '#core/model/document.ts';
import { decide, refusedWith } from '../decide.ts';
import { APPLIED, adjusted, clock, floor } from '../floor.ts';
import type { Floor } from '../floor.ts';

const gauge = (f: Floor, meter = 'hours') => f.get('gauge', gaugeId('pump', meter));

const read = (f: Floor, minute: number, value: number, more: object = {}) =>
	f.does('technician', minute, 'reading.add', { asset: 'pump', meter: 'hours', value, ...more });

describe('A meter', () => {
	it('stands where it was read last, and counts its whole life', async () => {
		const f = floor();
		expect(await read(f, 0, 100)).toEqual(APPLIED);
		expect(await read(f, 60, 112.5)).toEqual(APPLIED);
		expect(gauge(f)).toMatchObject({
			value: 112.5,
			at: clock(60),
			total: 112.5,
			perDay: 300,
			previous: { value: 100, at: clock(0) }
		});
	});

	it('is not moved back by a reading that arrives late', async () => {
		const f = floor();
		await read(f, 10, 100);
		await read(f, 50, 120);
		expect(await read(f, 60, 105, { readAt: clock(20) })).toEqual(APPLIED);
		expect(gauge(f)).toMatchObject({ value: 120, at: clock(50), total: 120 });
		expect(f.all('reading').map(({ at, value }) => [at, value])).toContainEqual([clock(20), 105]);
	});

	it('read by the minute for weeks is not read through for one that comes late', async () => {
		const f = floor();
		await read(f, 0, 100);
		const [first] = f.all('reading');
		for (let minute = 1; minute <= 2_000; minute++) {
			const line = { ...first, id: `r_MACHINE0_${minute}`, at: clock(minute), value: 100 + minute };
			f.docs.set(line.id, line as Doc);
		}
		const told: number[] = [];
		const counting: Read = {
			get: (id) => f.read.get(id),
			find: async (key, since) => {
				const docs = await f.read.find(key, since);
				if (key.startsWith('meter:')) told.push(docs.length);
				return docs;
			}
		};
		f.docs.set(gaugeId('pump', 'hours'), { ...gauge(f), at: clock(2_000), value: 2_100, total: 2_100 });
		const args = { asset: 'pump', meter: 'hours', value: 2_050.5, readAt: clock(1_950) };
		const late = await decide(f.act('technician', 'reading.add', args, { at: clock(2_001) }), counting);
		expect(late.verdict).toEqual(APPLIED);
		expect(late.puts.find(({ kind }) => kind === 'gauge')).toMatchObject({ total: 2_100, value: 2_100 });
		expect(Math.max(...told)).toBeLessThan(200);
	});

	it('that was replaced goes on counting from what it had', async () => {
		const f = floor();
		await read(f, 10, 9_000);
		expect(await read(f, 20, 5, { restart: true })).toEqual(APPLIED);
		expect(gauge(f)).toMatchObject({ value: 5, total: 9_005 });
	});

	it('that ran over starts again at nothing', async () => {
		const f = floor();
		await read(f, 10, 9_990);
		expect(await read(f, 20, 15)).toEqual(APPLIED);
		expect(gauge(f)).toMatchObject({ value: 15, total: 10_015 });
	});

	it('that went down for no reason keeps the reading, says so and does not count', async () => {
		const f = floor();
		await read(f, 10, 500);
		expect(await read(f, 20, 480)).toEqual(adjusted('below-last-reading'));
		await read(f, 30, 490);
		expect(gauge(f)).toMatchObject({ value: 490, total: 510 });
	});

	it('read wrongly is put right by a new line; the wrong one stays readable', async () => {
		const f = floor();
		await read(f, 10, 100);
		await read(f, 20, 1_100);
		expect(await read(f, 30, 110, { corrects: 'r_TABLET00_2' })).toEqual(APPLIED);
		expect(gauge(f)).toMatchObject({ value: 110, at: clock(20), reading: 'r_TABLET00_3', total: 110 });
		expect(f.all('reading')).toHaveLength(3);
		expect(await read(f, 40, 1, { corrects: 'r_TABLET00_99' })).toEqual(
			refusedWith('not-found', { field: 'corrects' })
		);
	});

	it('that shows temperature goes up and down without a word', async () => {
		const f = floor();
		await read(f, 10, 70, { meter: 'temp' });
		expect(await read(f, 20, 40, { meter: 'temp' })).toEqual(APPLIED);
		expect(gauge(f, 'temp')).toMatchObject({ value: 40 });
		expect(gauge(f, 'temp').total).toBeUndefined();
	});

	it('that is not there, or read in the future, is answered in kind', async () => {
		const f = floor();
		expect(await read(f, 10, 1, { meter: 'none' })).toEqual(refusedWith('not-found', { field: 'meter' }));
		expect(await read(f, 10, 1, { asset: 'nowhere' })).toEqual(refusedWith('not-found'));
		expect(await read(f, 10, 1, { readAt: clock(99) })).toEqual(APPLIED);
		expect(gauge(f).at).toBe(clock(10));
	});

	it('read by several devices stands the same in whatever order the readings arrive (S-8)', async () => {
		const reading = fc.record({
			minute: fc.nat(30),
			value: fc.integer({ min: 0, max: 10_000 }),
			restart: fc.boolean(),
			corrects: fc.option(fc.nat(5))
		});
		await fc.assert(
			fc.asyncProperty(fc.array(reading, { minLength: 1, maxLength: 8 }), async (readings) => {
				const f = floor();
				const ids: string[] = [];
				for (const { minute, value, restart, corrects } of readings) {
					const wrong = corrects === null ? undefined : ids[corrects];
					const verdict = await read(f, 60, value, {
						readAt: clock(minute),
						...(restart && { restart }),
						...(wrong && { corrects: wrong })
					});
					expect(['applied', 'adjusted']).toContain(verdict.result);
					ids.push(`r_TABLET00_${ids.length + 1}`);
				}
				const lines = f.all('reading').map((one) => ({ ...one, writtenAt: one.createdAt }));
				expect(gauge(f).total).toBeCloseTo(totalOf(lines, { rollover: 10_000 }), 6);
			}),
			{ numRuns: 200 }
		);
	});
});
