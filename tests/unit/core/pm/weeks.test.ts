import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { isKind } from '#core/model/kind-guards.ts';
import { dateOf, dayNamed } from '#core/pm/day.ts';
import { judgedWeek } from '#core/pm/compliance/judged-week.ts';
import { fixingMoment, mayBeFixed, USUAL_FIXING, weekToFix } from '#core/pm/weeks/fixing.ts';
import { plannedItems } from '#core/pm/weeks/planned-items.ts';
import { sinceFixed } from '#core/pm/weeks/since-fixed.ts';
import { sample } from '../samples.ts';

const ZONE = 'Europe/Berlin';
const MONDAY = dayNamed('2026-03-23') ?? 0;
const DATE = dateOf(MONDAY);
const at = (day: number, time = '09:00') => `${dateOf(MONDAY + day)}T${time}:00.000Z`;

type Item = Doc & Work;

const job = (id: string, more: Partial<Work> = {}): Item => {
	const doc: Doc = {
		...sample('work'),
		...{ id, status: 'scheduled', plannedStart: undefined, estimateMinutes: 60, workKind: 'repair' },
		...{ times: { requested: at(-9) }, ...more }
	};
	if (!isKind(doc, 'work')) throw new Error('not a job');
	return doc;
};
const done = (id: string, day: number, more: Partial<Work> = {}) =>
	job(id, { status: 'done', times: { requested: at(-9), done: at(day) }, ...more });

describe('When a week is fixed', () => {
	it('on Monday at six o’clock of the site, in summer as in winter', () => {
		expect(new Date(fixingMoment(MONDAY, USUAL_FIXING, ZONE)).toISOString()).toBe('2026-03-23T05:00:00.000Z');
		const summer = fixingMoment(MONDAY + 7, USUAL_FIXING, ZONE);
		expect(new Date(summer).toISOString()).toBe('2026-03-30T04:00:00.000Z');
	});

	it('never before its hour, and as soon as somebody is there to do it after that', () => {
		const due = (moment: string) => weekToFix(Date.parse(moment), USUAL_FIXING, ZONE);
		expect(due('2026-03-23T04:59:59.000Z')).toBeUndefined();
		expect(due('2026-03-23T05:00:00.000Z')).toBe(MONDAY);
		expect(due('2026-03-29T21:00:00.000Z')).toBe(MONDAY);
		expect(due('2026-03-29T22:30:00.000Z')).toBeUndefined();
	});

	it('whatever rule and moment, it is the week that runs or none, and a person may fix it too', () => {
		const rule = fc.record({
			weekday: fc.integer({ min: 1, max: 7 }),
			at: fc.constantFrom('00:00', '06:00', '23:59')
		});
		const moments = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-12-31') });
		fc.assert(
			fc.property(rule, moments, (fixed, moment) => {
				const monday = weekToFix(moment, fixed, ZONE);
				if (monday === undefined) return;
				expect(moment).toBeGreaterThanOrEqual(fixingMoment(monday, fixed, ZONE));
				expect(mayBeFixed(monday, moment, ZONE)).toBe(true);
			})
		);
	});
});

describe('What a fixed week holds', () => {
	it('is everything planned for its days at the site, with person or team and minutes, in order', () => {
		const jobs = [
			job('late-sunday', { plannedStart: '2026-03-29T21:59:00.000Z', owner: { type: 'team', id: 'mech' } }),
			job('early-monday', { plannedStart: '2026-03-22T23:00:00.000Z', owner: { type: 'person', id: 'ana' } }),
			job('next', { plannedStart: '2026-03-29T22:00:00.000Z' }),
			job('before', { plannedStart: '2026-03-22T22:59:00.000Z' }),
			job('nowhere')
		];
		expect(plannedItems(jobs, MONDAY, ZONE)).toEqual([
			{ work: 'early-monday', on: '2026-03-23', workKind: 'repair', person: 'ana', minutes: 60 },
			{ work: 'late-sunday', on: '2026-03-29', workKind: 'repair', team: 'mech', minutes: 60 }
		]);
	});

	it('leaves out what was called off or done before it began, and keeps what was done in it already', () => {
		const on = { plannedStart: at(0) };
		const jobs = [
			job('cancelled', { ...on, status: 'cancelled' }),
			done('sunday', -1, on),
			done('monday', 0, on),
			{ ...job('archived', on), archived: true }
		];
		expect(plannedItems(jobs, MONDAY, ZONE).map(({ work }) => work)).toEqual(['monday']);
	});
});

describe('What was changed since a week was fixed', () => {
	const ana = { owner: { type: 'person' as const, id: 'ana' } };
	const before = ['stays', 'moved', 'given', 'out', 'off', 'done'].map((id) =>
		job(id, { plannedStart: at(1), ...ana })
	);
	const fixed = plannedItems(before, MONDAY, ZONE);

	it('names what was added, moved, given to others and taken out; what was done is none of these', () => {
		const now = [
			job('stays', { plannedStart: at(1, '13:00'), ...ana }),
			job('moved', { plannedStart: at(4), ...ana }),
			job('given', { plannedStart: at(1), owner: { type: 'team', id: 'mech' } }),
			job('out', { plannedStart: at(9), ...ana }),
			job('off', { plannedStart: at(1), ...ana, status: 'cancelled' }),
			done('done', 0, ana),
			job('new', { plannedStart: at(2), ...ana }),
			job('elsewhere', { plannedStart: at(12) })
		];
		const { changes, out } = sinceFixed(fixed, now, MONDAY, ZONE);
		expect(Object.fromEntries(changes)).toEqual({
			...{ moved: { is: 'moved', from: MONDAY + 1 }, given: { is: 'given' }, new: { is: 'added' } }
		});
		expect(out.map(({ id }) => id)).toEqual(['out', 'off']);
	});

	it('right after it was fixed nothing is', () => {
		const { changes, out } = sinceFixed(fixed, before, MONDAY, ZONE);
		expect([changes.size, out]).toEqual([0, []]);
	});
});

describe('What became of a week’s plan', () => {
	const planned = (id: string, day = 0) => ({
		...{ work: id, on: dateOf(MONDAY + day), minutes: 60, workKind: 'repair' as const }
	});
	const NEXT_MONDAY = MONDAY + 7;

	it('names for each job whether it was done on its day, on another, later, moved, dropped, or not at all', () => {
		const ids = ['day', 'slip', 'early', 'late', 'moved', 'off', 'undone', 'gone'];
		const jobs = [
			...[done('day', 0), done('slip', 3), done('early', -1), done('late', 8)],
			...[job('moved', { plannedStart: at(9) }), job('off', { status: 'cancelled' })],
			...[job('undone', { plannedStart: at(0) }), done('broke-in', 2), done('another week', -3)],
			done('round', 2, { workKind: 'round' })
		];
		const told = judgedWeek({
			week: { from: DATE, items: ids.map((id) => planned(id)) },
			...{ jobs, zone: ZONE, today: NEXT_MONDAY }
		});
		expect(told.items.map(({ item, verdict }) => `${item.work}: ${verdict}`)).toEqual([
			...['day: as-planned', 'slip: other-day', 'early: earlier', 'late: later'],
			...['moved: moved', 'off: dropped', 'undone: not-done', 'gone: unknown']
		]);
		expect(told.brokeIn.map(({ work }) => work.id)).toEqual(['broke-in']);
		expect(told.told).toMatchObject({ scheduled: 7, done: ['day', 'slip'], brokenIn: ['broke-in'] });
		expect(told.told.percent).toBeCloseTo(200 / 7);
	});

	it('while the week runs, what is not done yet still waits', () => {
		const week = { from: DATE, items: [planned('a')] };
		const told = judgedWeek({
			week,
			jobs: [job('a', { plannedStart: at(0) })],
			zone: ZONE,
			today: MONDAY + 6
		});
		expect([told.isOver, told.items[0]?.verdict]).toEqual([false, 'waiting']);
	});

	const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
	const fate = fc.oneof(
		fc.record({ done: fc.integer({ min: -8, max: 15 }) }),
		fc.record({ moved: fc.integer({ min: -8, max: 15 }) }),
		fc.constantFrom('cancelled' as const, 'nowhere' as const)
	);
	const jobOf = (id: string, what: typeof fate extends fc.Arbitrary<infer T> ? T : never): Item =>
		what === 'cancelled'
			? job(id, { status: 'cancelled' })
			: what === 'nowhere'
				? job(id)
				: 'done' in what
					? done(id, what.done)
					: job(id, { plannedStart: at(what.moved) });
	const story = fc.record({
		plan: fc.uniqueArray(fc.record({ id: fc.constantFrom(...NAMES), day: fc.integer({ min: 0, max: 6 }) }), {
			selector: ({ id }) => id
		}),
		fates: fc.array(fate, { minLength: NAMES.length, maxLength: NAMES.length }),
		today: fc.integer({ min: 0, max: 20 })
	});
	const tell = (
		{ plan, fates, today }: typeof story extends fc.Arbitrary<infer T> ? T : never,
		turned = false
	) => {
		const jobs = NAMES.map((id, n) => jobOf(id, fates[n] ?? 'nowhere'));
		return judgedWeek({
			week: { from: DATE, items: plan.map(({ id, day }) => planned(id, day)) },
			...{ jobs: turned ? jobs.toReversed() : jobs, zone: ZONE, today: MONDAY + today }
		});
	};

	it('counts each job of the plan once, done or not; nothing that came later is in it', () => {
		fc.assert(
			fc.property(story, (one) => {
				const { told, items, brokeIn } = tell(one);
				expect(items.map(({ item }) => item.work)).toEqual(one.plan.map(({ id }) => id));
				expect(told.done.length + told.brokenOut.length).toBe(told.scheduled);
				const good = items.filter(({ verdict }) => verdict === 'as-planned' || verdict === 'other-day');
				expect(told.done).toEqual(good.map(({ item }) => item.work));
				const inPlan = new Set(one.plan.map(({ id }) => id));
				expect(brokeIn.filter(({ work }) => inPlan.has(work.id))).toEqual([]);
				if (one.plan.length === 0) expect(told.percent).toBeUndefined();
				else expect(told.percent).toBeCloseTo((100 * good.length) / one.plan.length);
			})
		);
	});

	it('is the same whatever order the jobs come in, and once the week is over its day changes nothing', () => {
		fc.assert(
			fc.property(story, (one) => {
				const counted = ({ told }: ReturnType<typeof tell>) => [told.percent, told.percentOfHours];
				expect(counted(tell(one, true))).toEqual(counted(tell(one)));
				const over = { ...one, today: 7 };
				expect(tell({ ...one, today: 20 })).toEqual(tell(over));
			})
		);
	});

	it('moving a planned job within its week changes no percentage; only doing work raises it', () => {
		fc.assert(
			fc.property(story, fc.nat({ max: NAMES.length - 1 }), fc.integer({ min: 0, max: 6 }), (one, n, day) => {
				const before = tell(one).told;
				const moved = one.plan.map((item) => ({ ...item, day: (item.day + day) % 7 }));
				expect(tell({ ...one, plan: moved }).told.percent).toEqual(before.percent);
				const more = tell({ ...one, fates: one.fates.with(n, { done: day }) }).told;
				expect(more.percent ?? 0).toBeGreaterThanOrEqual(before.percent ?? 0);
			})
		);
	});
});
