import { describe, expect, it } from 'vitest';
import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { shiftBegan } from '#core/shifts/shift-began.ts';
import { shiftReceipt, type ReceiptAct } from '#core/work/shift-receipt.ts';
import { clock } from '../floor.ts';

const at = (minute: number) => Date.parse(clock(minute));
const SPAN = { person: 'theo', from: at(0), to: at(480) };

const jobs = (given: object) =>
	new Map([['w', { id: 'w', kind: 'work', status: 'done', ...given } as unknown as Doc & Work]]);

const act = (minute: number, state: ReceiptAct['state'], about: string | undefined = 'w'): ReceiptAct => ({
	...{ about, state, at: at(minute) }
});

describe('The shift receipt', () => {
	it('says of each thing what was sent, what waits and what was refused, and nothing of the shift before', () => {
		const { lines, acts } = shiftReceipt(
			[act(-5, 'sent'), act(1, 'sent'), act(2, 'waiting', 'filler'), act(3, 'needs-you'), act(4, 'not-done')],
			new Map(),
			SPAN
		);
		expect(lines.map(({ about }) => about)).toEqual(['filler', 'w']);
		expect(acts).toEqual({ sent: 1, waiting: 1, 'needs-you': 1, 'not-done': 1 });
	});

	it('counts one’s own hours in the shift: a timer that runs, a correction once, and of a night the part after midnight', () => {
		const line = (from: number, to: number | undefined, more = {}) => ({
			...{ at: clock(to ?? from), by: 'theo', person: 'theo', from: clock(from) },
			...(to !== undefined && { to: clock(to) }),
			...more
		});
		const labour = {
			before: line(-60, 60),
			typed: line(100, 160, { minutes: 60 }),
			corrected: line(100, 160, { minutes: 30, reverses: 'typed', at: clock(200) }),
			running: line(450, undefined),
			colleague: { ...line(0, 480), person: 'carla' }
		};
		const { minutes } = shiftReceipt([act(1, 'sent')], jobs({ labour }), SPAN);
		expect(minutes).toBe(60 + 30 + 30);
	});

	it('adds up parts, without those given back, counts photos, and says which jobs were finished', () => {
		const part = (quantity: number, minute: number, more = {}) => ({
			...{ part: 'seal', quantity, use: 'used', at: clock(minute), by: 'theo', ...more }
		});
		const { lines, done, photos } = shiftReceipt(
			[act(1, 'sent')],
			jobs({
				parts: { a: part(3, 10), b: part(-1, 20), c: part(9, 30, { by: 'carla' }), d: part(9, -30) },
				photos: { p: { at: clock(5), by: 'theo' }, q: { at: clock(5), by: 'carla' } },
				turns: { t: { to: 'done', at: clock(30), by: 'theo' } }
			}),
			SPAN
		);
		expect(lines[0]?.parts).toEqual([{ part: 'seal', quantity: 2, unit: undefined }]);
		expect([done, photos]).toEqual([1, 1]);
	});
});

describe('A shift began', () => {
	const nights = { cycleDays: 1, anchor: '2026-01-01', turns: [{ day: 0, from: '22:00', to: '06:00' }] };

	it('on the evening before, for whoever comes from a night', () => {
		const morning = Date.parse('2026-03-24T05:30:00.000Z');
		expect(shiftBegan(nights, morning, 'Europe/Berlin')).toBe(Date.parse('2026-03-23T21:00:00.000Z'));
	});

	it('S-11 at the same moment in the night in which the clock is moved', () => {
		const after = Date.parse('2026-03-29T04:30:00.000Z');
		expect(shiftBegan(nights, after, 'Europe/Berlin')).toBe(Date.parse('2026-03-28T21:00:00.000Z'));
	});

	it('not at all on a day off', () => {
		const weekend = { ...nights, cycleDays: 7 };
		const monday = Date.parse('2026-01-05T12:00:00.000Z');
		expect(shiftBegan(weekend, monday, 'Europe/Berlin')).toBeUndefined();
	});
});
