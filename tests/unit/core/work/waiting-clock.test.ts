import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCKER_TYPES } from '#core/model/work-status.ts';
import { waitingClock } from '#core/work/waiting-clock.ts';
import { clock } from '../floor.ts';

const MINUTE = 60_000;
const by = 'technician';
const owner = { type: 'person', id: by } as const;
const hands = (from: number, to?: number, more: object = {}) => ({
	at: clock(from),
	by,
	person: by,
	from: clock(from),
	...(to !== undefined && { to: clock(to) }),
	...more
});
const blocked = (type: (typeof BLOCKER_TYPES)[number], from: number, to?: number) => ({
	type,
	owner,
	by,
	since: clock(from),
	...(to !== undefined && { cleared: { at: clock(to), by } })
});

const inMinutes = ({ waiting, ...rest }: ReturnType<typeof waitingClock>) => ({
	...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value / MINUTE])),
	waiting: Object.fromEntries(Object.entries(waiting).map(([name, value]) => [name, value / MINUTE]))
});

describe('The waiting clock', () => {
	it('says where the time from stop to restored went', () => {
		const job = {
			times: { requested: clock(5), started: clock(20), done: clock(100), restored: clock(110) },
			labour: { a: hands(20, 35), b: hands(30, 40), c: hands(80, 100), t: hands(60, 70, { type: 'travel' }) },
			blockers: { p: blocked('parts', 38, 65) }
		};
		expect(inMinutes(waitingClock(job, { stoppedAt: clock(0), now: clock(500) }))).toEqual({
			total: 110,
			response: 20,
			handsOn: 40,
			waiting: { parts: 25, unexplained: 15 },
			handBack: 10
		});
	});

	it('of what nobody has begun is all response, and runs until now', () => {
		const job = { times: { requested: clock(0) } };
		expect(inMinutes(waitingClock(job, { now: clock(30) }))).toMatchObject({
			total: 30,
			response: 30,
			handBack: 0
		});
	});

	it('counts a timer that still runs', () => {
		const job = { times: { requested: clock(0), started: clock(10) }, labour: { a: hands(10) } };
		expect(inMinutes(waitingClock(job, { now: clock(30) }))).toMatchObject({ response: 10, handsOn: 20 });
	});

	it('of a line and its correction counts only the correction', () => {
		const job = {
			times: { requested: clock(0), started: clock(0), done: clock(60) },
			labour: { a: hands(0, 60), b: hands(0, 20, { at: clock(61), reverses: 'a' }) }
		};
		expect(inMinutes(waitingClock(job, { now: clock(90) }))).toMatchObject({
			handsOn: 20,
			waiting: { unexplained: 40 }
		});
	});

	const minute = fc.integer({ min: -30, max: 120 });
	const maybe = fc.option(minute, { nil: undefined });
	const moment = maybe.map((at) => (at === undefined ? undefined : clock(at)));

	it('adds up for every item, however odd its times', () => {
		const times = fc.record({ requested: moment, started: moment, done: moment, restored: moment });
		const spans = fc.array(fc.tuple(minute, maybe), { maxLength: 6 });
		const causes = fc.array(fc.tuple(fc.constantFrom(...BLOCKER_TYPES), minute, maybe), { maxLength: 5 });
		fc.assert(
			fc.property(
				times,
				spans,
				causes,
				moment,
				moment,
				minute,
				(when, worked, waits, stoppedAt, restoredAt, now) => {
					const job = {
						times: when,
						labour: Object.fromEntries(worked.map(([from, to], n) => [`l${n}`, hands(from, to)])),
						blockers: Object.fromEntries(
							waits.map(([type, from, to], n) => [`b${n}`, blocked(type, from, to)])
						)
					};
					const told = waitingClock(job, { stoppedAt, restoredAt, now: clock(now) });
					const parts = [told.response, told.handsOn, told.handBack, ...Object.values(told.waiting)];
					expect(parts.reduce((sum, part) => sum + part, 0)).toBe(told.total);
					for (const part of parts) expect(part).toBeGreaterThanOrEqual(0);
				}
			),
			{ numRuns: 1000 }
		);
	});
});
