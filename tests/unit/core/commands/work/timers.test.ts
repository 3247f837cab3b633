import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APPLIED, adjusted, clock, floor, reported } from '../../floor.ts';
import type { Floor } from '../../floor.ts';

const PHONE = { client: 'PHONE000' };

const spans = (f: Floor, id: string, person = 'technician') =>
	Object.values(f.get('work', id).labour ?? {})
		.filter((line) => line.person === person)
		.map(({ from, to }): [string, string | undefined] => [from, to])
		.sort(([a], [b]) => (a < b ? -1 : 1));

describe('One person with a tablet and a phone, neither of which knows of the other', () => {
	it('a start that comes after the completion it belongs to is no timer that never ends', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('technician', 40, 'work.complete', { id }, { ...PHONE, seq: 1 });
		await f.does('technician', 10, 'work.start', { id });
		expect(spans(f, id)).toEqual([[clock(10), clock(40)]]);
		// The next day begins with a timer of its own.
		await f.does('supervisor', 50, 'work.rework', { id, reason: 'Leaks again' });
		await f.does('technician', 1500, 'work.start', { id });
		expect(spans(f, id)).toEqual([
			[clock(10), clock(40)],
			[clock(1500), undefined]
		]);
	});

	it('hours that were typed at the completion are not counted once more by the start that comes late', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('technician', 40, 'work.complete', { id, labour: [{ minutes: 20 }] }, { ...PHONE, seq: 1 });
		await f.does('technician', 10, 'work.start', { id });
		expect(Object.values(f.get('work', id).labour ?? {})).toMatchObject([{ minutes: 20 }]);
	});

	it('a pause that comes late ends the work it ended, not the one begun after it', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('technician', 10, 'work.start', { id });
		expect(await f.does('technician', 30, 'work.start', { id }, { ...PHONE, seq: 1 })).toEqual(
			adjusted('already-so')
		);
		expect(await f.does('technician', 20, 'work.pause', { id })).toEqual(APPLIED);
		expect(f.get('work', id).status).toBe('in-progress');
		expect(spans(f, id)).toEqual([
			[clock(10), clock(20)],
			[clock(30), undefined]
		]);
	});

	it('a start and a pause from before a timer that runs are a line of their own', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('technician', 30, 'work.start', { id }, { ...PHONE, seq: 1 });
		await f.does('technician', 10, 'work.start', { id });
		await f.does('technician', 20, 'work.pause', { id, minutes: 9 });
		expect(f.get('work', id)).toMatchObject({ status: 'in-progress', times: { started: clock(10) } });
		expect(spans(f, id)).toEqual([
			[clock(10), clock(20)],
			[clock(30), undefined]
		]);
	});

	it('S-11 a clock that was put back between start and pause keeps no timer running', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('technician', 60, 'work.start', { id });
		await f.does('technician', 20, 'work.pause', { id, minutes: 12 });
		expect(f.get('work', id).status).toBe('paused');
		await f.does('technician', 25, 'work.start', { id });
		expect(f.get('work', id).status).toBe('in-progress');
		await f.does('technician', 30, 'work.complete', { id });
		expect(spans(f, id)).toEqual([
			[clock(25), clock(30)],
			[clock(60), clock(60)]
		]);
	});
});

type Mark = ['start' | 'pause', minute: number];

/** What a clerk would write down who saw it all. */
const asItWas = (marks: readonly Mark[]) => {
	const written: [from: string, to: string | undefined][] = [];
	let from: number | undefined;
	for (const [what, minute] of [...marks].sort(([, a], [, b]) => a - b)) {
		if (what === 'start') from ??= minute;
		else if (from !== undefined) {
			written.push([clock(from), clock(minute)]);
			from = undefined;
		}
	}
	return from === undefined ? written : [...written, [clock(from), undefined]];
};

/** Lines that touch are one. */
const joined = (lines: ReturnType<typeof spans>) =>
	lines.reduce<ReturnType<typeof spans>>((result, [from, to]) => {
		const last = result.at(-1);
		if (last?.[1] !== undefined && last[1] === from) return [...result.slice(0, -1), [last[0], to]];
		return from === to ? result : [...result, [from, to]];
	}, []);

const history = fc
	.record({
		marks: fc.array(fc.constantFrom<'start' | 'pause'>('start', 'pause'), { minLength: 2, maxLength: 9 }),
		minutes: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 9, maxLength: 9 }),
		devices: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
		arrivals: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 })
	})
	.map(({ marks, minutes, devices, arrivals }) => {
		const times = minutes.slice(0, marks.length).sort((a, b) => a - b);
		const all = marks.map((what, n): [boolean, Mark] => [devices[n] ?? false, [what, times[n] ?? 0]]);
		const queues = [true, false].map((device) => all.filter(([of]) => of === device));
		const inOrder: [boolean, Mark][] = [];
		for (const first of [...arrivals, ...marks.map(() => true), ...marks.map(() => false)]) {
			const next = queues[first ? 0 : 1]?.shift();
			if (next) inOrder.push(next);
		}
		return { inOrder, marks: all.map(([, mark]) => mark) };
	});

describe('Starts and pauses of one person, in whatever order two devices bring them', () => {
	it('are the hours there were, each once, and the timer runs exactly when they still work', async () => {
		await fc.assert(
			fc.asyncProperty(history, async ({ inOrder, marks }) => {
				const f = floor();
				const id = await reported(f);
				const seqs = [0, 0];
				for (const [device, [what, minute]] of inOrder) {
					const at = device ? 0 : 1;
					seqs[at] = (seqs[at] ?? 0) + 1;
					const client = { client: `DEVICE0${at}`, seq: seqs[at] ?? 0 };
					const { result } = await f.does('technician', minute, `work.${what}`, { id }, client);
					expect(result).not.toBe('refused');
				}
				const truth = asItWas(marks);
				expect(joined(spans(f, id))).toEqual(truth);
				const runs = truth.some(([, to]) => to === undefined);
				const begun = marks.some(([what]) => what === 'start');
				expect(f.get('work', id).status).toBe(runs ? 'in-progress' : begun ? 'paused' : 'requested');
			}),
			{ numRuns: 300 }
		);
	});
});
