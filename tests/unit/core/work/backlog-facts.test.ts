import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Work } from '#core/model/collections.ts';
import { BLOCKER_TYPES, WORK_KINDS } from '#core/model/work-status.ts';
import {
	backlogFacts,
	daysOpen,
	fitting,
	olderThan,
	waitingByCause,
	type BacklogFilter
} from '#core/work/backlog-facts.ts';
import { clock } from '../floor.ts';

const NOW = Date.parse(clock(0));
const DAY = 24 * 60;

const job = (given: object): Work =>
	({
		...{ id: 'w', kind: 'work', code: 'K7-1', title: 'Change the belt', workKind: 'repair', impact: 'none' },
		...{ priority: 3, status: 'planned', owner: { type: 'team', id: 'mechanics' } },
		...{ times: { requested: clock(-10 * DAY) }, createdAt: clock(0) },
		place: [
			{ id: 'hall', name: 'Packing hall' },
			{ id: 'filler', name: 'Filler', code: 'FIL-1' }
		],
		...given
	}) as unknown as Work;

const blocker = (type: (typeof BLOCKER_TYPES)[number], minute: number, owner = 'sue', more = {}) => ({
	...{ type, since: clock(minute), by: 'sue', owner: { type: 'person', id: owner } },
	...more
});

const fits = (given: object, filter: BacklogFilter) =>
	fitting(filter, { now: NOW, today: '2026-03-23' })(backlogFacts(job(given)));

describe('The backlog is narrowed', () => {
	it('by words in any order, of the job or its place', () => {
		expect(fits({}, { text: 'belt change' })).toBe(true);
		expect(fits({}, { text: 'FIL-1  packing' })).toBe(true);
		expect(fits({}, { text: 'belt motor' })).toBe(false);
	});

	it('by age from when it was asked for, not from when somebody typed it in', () => {
		expect(fits({}, { age: 7 })).toBe(true);
		expect(fits({}, { age: 30 })).toBe(false);
		expect(daysOpen(backlogFacts(job({})), NOW)).toBe(10);
	});

	it('by what it waits for and who clears it; what is cleared stands in nobody’s way', () => {
		const blockers = { a: blocker('parts', -60, 'ken'), b: blocker('permit', -90, 'ivo', { cleared: {} }) };
		expect(fits({ blockers }, { waiting: 'parts' })).toBe(true);
		expect(fits({ blockers }, { waiting: 'permit' })).toBe(false);
		expect(fits({ blockers }, { waiting: 'any', clears: 'ken' })).toBe(true);
		expect(fits({ blockers }, { clears: 'ivo' })).toBe(false);
		expect(fits({ blockers }, { waiting: 'nothing' })).toBe(false);
		expect(fits({ estimateMinutes: 30 }, { waiting: 'ready' })).toBe(true);
	});

	it('by its owner or one of those who do it, and by line, area or machine', () => {
		expect(fits({ assignees: ['theo'] }, { owner: 'theo' })).toBe(true);
		expect(fits({}, { owner: 'mechanics', line: 'hall' })).toBe(true);
		expect(fits({}, { line: 'tank' })).toBe(false);
	});

	it('by day: overdue before today, undated without any', () => {
		expect(fits({ dueOn: '2026-03-22' }, { due: 'overdue' })).toBe(true);
		expect(fits({ dueOn: '2026-03-23' }, { due: 'overdue' })).toBe(false);
		expect(fits({}, { due: 'undated' })).toBe(true);
		expect(fits({ latest: '2026-04-01' }, { due: 'undated' })).toBe(false);
	});

	it('never to more by one more condition', () => {
		const anyJob = fc
			.record({
				workKind: fc.constantFrom(...WORK_KINDS),
				priority: fc.constantFrom(1, 2, 3, 4),
				types: fc.array(fc.constantFrom(...BLOCKER_TYPES), { maxLength: 3 })
			})
			.map(({ types, ...given }) =>
				backlogFacts(
					job({
						...given,
						blockers: Object.fromEntries(types.map((type, n) => [`b${n}`, blocker(type, -n)]))
					})
				)
			);
		const anyFilter: fc.Arbitrary<BacklogFilter> = fc.record(
			{
				kind: fc.constantFrom(...WORK_KINDS),
				waiting: fc.constantFrom('any' as const, 'nothing' as const, ...BLOCKER_TYPES),
				text: fc.constantFrom('belt', 'motor', 'filler')
			},
			{ requiredKeys: [] }
		);
		const at = { now: NOW, today: '2026-03-23' };
		fc.assert(
			fc.property(fc.array(anyJob), anyFilter, anyFilter, (jobs, one, more) => {
				const both = jobs.filter(fitting({ ...one, ...more }, at));
				const overlap = Object.keys(one).some((name) => name in more);
				if (!overlap) expect(both).toEqual(jobs.filter(fitting(one, at)).filter(fitting(more, at)));
				expect(jobs.filter(fitting({}, at))).toEqual(jobs);
			})
		);
	});
});

describe('How the backlog stands', () => {
	it('is told by cause, the most frequent first, with how long the longest has waited', () => {
		const all = [
			job({ blockers: { a: blocker('parts', -10), b: blocker('parts', -500) } }),
			job({ blockers: { a: blocker('parts', -20), c: blocker('weather', -30) } }),
			job({})
		].map(backlogFacts);
		expect(waitingByCause(all)).toEqual([
			{ type: 'parts', count: 2, since: clock(-500) },
			{ type: 'weather', count: 1, since: clock(-30) }
		]);
	});

	it('and by age: whoever is older than ninety days is older than seven too', () => {
		const all = [0, 8, 40, 100].map((days) =>
			backlogFacts(job({ times: { requested: clock(-days * DAY) } }))
		);
		expect(olderThan(all, NOW).map(({ count }) => count)).toEqual([3, 2, 1]);
	});
});
