import { describe, expect, it } from 'vitest';
import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { dayNamed } from '#core/pm/day.ts';
import {
	readyToPlan,
	sought,
	startOn,
	weekPlan,
	withNobody,
	workersOf,
	type Worker
} from '#core/work/week-plan.ts';

const ZONE = 'Europe/Berlin';
const day = (date: string) => dayNamed(date) ?? 0;
const MONDAY = day('2026-03-23');
const days = Array.from({ length: 7 }, (_, n) => MONDAY + n);
/** From six to two, Monday to Friday, half an hour of it a break. */
const early = {
	cycleDays: 7,
	anchor: '2026-03-23',
	turns: [0, 1, 2, 3, 4].map((one) => ({ day: one, from: '06:00', to: '14:00' })),
	breakMinutes: 30
};
const theo: Worker = {
	...{ id: 'theo', name: 'Theo', skills: [{ skill: 'weld', until: '2026-03-24' }] },
	...{ shift: early, absences: [{ from: '2026-03-25', to: '2026-03-25' }] }
};

const job = (given: object): Doc & Work =>
	({
		...{ id: 'w', kind: 'work', status: 'scheduled', owner: { type: 'person', id: 'theo' } },
		...{ assetId: 'press', place: [{ id: 'hall', name: 'Hall' }], estimateMinutes: 60 },
		plannedStart: startOn(early, MONDAY, ZONE),
		...given
	}) as unknown as Doc & Work;

const cellsOf = (jobs: (Doc & Work)[], more: object = {}) =>
	weekPlan({ workers: [theo], jobs, windows: [], days, zone: ZONE, ...more })[0]?.cells ?? [];

describe('The week', () => {
	it('has each person’s hours by shift and absence, and what they are to do', () => {
		const cells = cellsOf([job({})]);
		expect(cells.map(({ there }) => there)).toEqual([450, 450, 0, 450, 450, 0, 0]);
		expect(cells.map(({ planned }) => planned)).toEqual([60, 0, 0, 0, 0, 0, 0]);
		expect(cells[0]?.jobs[0]?.conflicts).toEqual([]);
	});

	it('says who is away, who lacks a skill or has let it run out, and whose hours are full', () => {
		const at = (date: string, more = {}) => job({ plannedStart: startOn(early, day(date), ZONE), ...more });
		const conflicts = (work: Doc & Work) =>
			cellsOf([work]).flatMap(({ jobs }) => jobs.flatMap((one) => one.conflicts));
		expect(conflicts(at('2026-03-25'))).toEqual(['away']);
		expect(conflicts(at('2026-03-24', { skills: ['weld'] }))).toEqual([]);
		expect(conflicts(at('2026-03-26', { skills: ['weld'] }))).toEqual(['skill']);
		expect(conflicts(at('2026-03-23', { estimateMinutes: 451 }))).toEqual(['over']);
	});

	it('says of what is planned that something still stands in its way', () => {
		const parts = { type: 'parts', since: '2026-03-20T08:00:00.000Z', owner: { type: 'person', id: 'sam' } };
		const conflictsWith = (blocker: object) =>
			cellsOf([job({ blockers: { b1: blocker } })])[0]?.jobs[0]?.conflicts;
		expect(conflictsWith(parts)).toEqual(['waits']);
		expect(conflictsWith({ ...parts, cleared: { at: '2026-03-21T08:00:00.000Z', by: 'sam' } })).toEqual([]);
	});

	it('says when the machine, or what it lies in, runs at that time', () => {
		const window = {
			...{ asset: 'hall', type: 'running', state: 'granted' },
			...{ from: '2026-03-23T05:30:00.000Z', to: '2026-03-23T12:00:00.000Z' }
		};
		const conflictsWith = (more: object) =>
			cellsOf([job({})], { windows: [{ ...window, ...more }] })[0]?.jobs[0]?.conflicts;
		expect(conflictsWith({})).toEqual(['runs']);
		expect(conflictsWith({ from: '2026-03-23T06:00:00.000Z' })).toEqual([]);
		expect(conflictsWith({ type: 'free' })).toEqual([]);
		expect(conflictsWith({ state: 'withdrawn' })).toEqual([]);
	});

	it('S-11 a day begins with its shift, also on the day the clock is moved', () => {
		expect(startOn(early, MONDAY, ZONE)).toBe('2026-03-23T05:00:00.000Z');
		expect(startOn(undefined, day('2026-03-29'), ZONE)).toBe('2026-03-29T06:00:00.000Z');
	});

	it('beside it stands what is ready and on no day', () => {
		const ready = job({ id: 'a', status: 'planned', plannedStart: undefined });
		expect(
			readyToPlan([ready, job({ id: 'b' }), job({ id: 'c', status: 'approved', plannedStart: undefined })])
		).toEqual([ready]);
	});

	it('what is on a day of it and in nobody’s row is found: a team’s, and that of somebody who left', () => {
		const jobs = [
			job({}),
			job({ id: 'team', owner: { type: 'team', id: 'mechanics' } }),
			job({ id: 'left', owner: { type: 'person', id: 'gone' } }),
			job({ id: 'helped', owner: { type: 'person', id: 'gone' }, assignees: ['theo'] }),
			job({ id: 'later', owner: { type: 'person', id: 'gone' }, plannedStart: '2026-04-23T05:00:00.000Z' })
		];
		const found = withNobody({ workers: [theo], jobs, days, zone: ZONE });
		expect(found.map(({ id }) => id)).toEqual(['team', 'left']);
	});

	it('of what is ready, those are found whose code, title or place has every word that was typed', () => {
		const jobs = [
			job({ id: 'a', code: 'K7-1', title: 'Förderband schmieren' }),
			job({
				id: 'b',
				code: 'K7-2',
				title: 'Band wechseln',
				place: [{ id: 'l', name: 'Linie 2', code: 'L2' }]
			})
		];
		const idsOf = (typed: string) => sought(jobs, typed).map(({ id }) => id);
		expect(idsOf('')).toEqual(['a', 'b']);
		expect(idsOf('foerderband')).toEqual(['a']);
		expect(idsOf('BAND l2')).toEqual(['b']);
		expect(idsOf('pump')).toEqual([]);
	});

	it('has everybody who is in a team here, and nobody who left', () => {
		const person = (id: string, more = {}) => ({
			id,
			kind: 'person',
			name: id,
			state: 'active',
			site: 'ham1',
			...more
		});
		const docs = [
			person('theo'),
			person('left', { state: 'left' }),
			person('office'),
			person('far', { site: 'muc1' }),
			{ id: 'team', kind: 'team', members: ['theo', 'left', 'far'] }
		] as unknown as Doc[];
		expect(workersOf(docs, 'ham1').map(({ id }) => id)).toEqual(['theo']);
	});
});
