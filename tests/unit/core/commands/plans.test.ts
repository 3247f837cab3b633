import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotWorkId } from '#core/pm/slot.ts';
import { decide, refusedWith } from '../decide.ts';
import { APPLIED, adjusted, clock, floor } from '../floor.ts';
import type { Floor } from '../floor.ts';

const SCHEDULE = { calendar: { every: 1, unit: 'month', anchor: '2026-01-31' } };
const PLAN = 'pl_TABLET00_1';

const planned = async (more: object = {}) => {
	const f = floor();
	const plan = {
		site: 'ham1',
		code: 'PM-7',
		name: 'Monthly check',
		workKind: 'preventive',
		assets: ['pump'],
		procedure: 'check',
		schedule: SCHEDULE,
		parts: [{ part: 'seal', quantity: 2 }],
		priority: 3,
		...more
	};
	expect(await f.does('planner', 0, 'plan.create', plan)).toEqual(APPLIED);
	return f;
};
const slot = (ordinal: number, more: object = {}) => ({ plan: PLAN, asset: 'pump', ordinal, ...more });
const workOf = (f: Floor, ordinal: number) => f.get('work', slotWorkId(PLAN, 'pump', ordinal));

describe('A slot of a plan', () => {
	it('opened early by a device and ahead by the server is one item, with the procedure in force (S-9)', async () => {
		const f = await planned();
		expect(await f.does('technician', 1, 'plan.openSlot', slot(1, { dueOn: '2026-03-31' }))).toEqual(APPLIED);
		expect(await f.does('planner', 2, 'plan.openSlot', slot(1, { dueOn: '2026-03-30' }))).toEqual(
			adjusted('already-so')
		);
		expect(f.all('work')).toHaveLength(1);
		expect(workOf(f, 1)).toMatchObject({
			code: 'PM-7-PU-1-1',
			title: 'Monthly check',
			status: 'planned',
			priority: 3,
			type: 'preventive.predetermined',
			dueOn: '2026-03-31',
			procedure: { id: 'check', version: 1 },
			owner: { type: 'team', id: 'mechanics' },
			origin: { type: 'plan', plan: PLAN, ordinal: 1 }
		});
		expect(Object.values(workOf(f, 1).parts ?? {})).toMatchObject([
			{ part: 'seal', quantity: 2, use: 'planned' }
		]);
	});

	it('waits for the one before it, unless the plan may stack', async () => {
		const f = await planned();
		await f.does('technician', 1, 'plan.openSlot', slot(1));
		expect(await f.does('technician', 2, 'plan.openSlot', slot(2))).toEqual(
			refusedWith('still-in-use', { detail: { work: slotWorkId(PLAN, 'pump', 1), code: 'PM-7-PU-1-1' } })
		);
		const stacking = await planned({ stack: 'stack' });
		await stacking.does('technician', 1, 'plan.openSlot', slot(1));
		expect(await stacking.does('technician', 2, 'plan.openSlot', slot(2))).toEqual(APPLIED);
	});

	it('counts from when the one before was done, at the site’s day', async () => {
		const f = await planned({ procedure: undefined });
		await f.does('technician', 1, 'plan.openSlot', slot(1, { dueOn: '2026-03-31' }));
		await f.does('technician', 1045, 'work.complete', { id: slotWorkId(PLAN, 'pump', 1) });
		expect(await f.does('technician', 1050, 'plan.openSlot', slot(2))).toEqual(APPLIED);
		expect(f.get('plan', PLAN).slots).toEqual({
			pump: { ordinal: 1, doneOn: '2026-03-24', dueOn: '2026-03-31' }
		});
	});

	it('that nobody did is a line and no job; what was worked on cannot be skipped', async () => {
		const f = await planned();
		await f.does('planner', 1, 'plan.openSlot', slot(1));
		expect(await f.does('planner', 2, 'plan.skipSlot', slot(1, { outcome: 'skipped' }))).toEqual(
			refusedWith('reason-needed', { field: 'reason' })
		);
		const skip = slot(1, { outcome: 'skipped', reason: 'Line stands' });
		expect(await f.does('planner', 2, 'plan.skipSlot', skip)).toEqual(APPLIED);
		expect(await f.does('admin', 3, 'plan.skipSlot', skip)).toEqual(adjusted('already-so'));
		expect(workOf(f, 1)).toMatchObject({ status: 'cancelled', reason: 'Line stands' });
		expect(f.all('slot')).toMatchObject([
			{ ordinal: 1, outcome: 'skipped', reason: 'Line stands', by: 'planner' }
		]);
		await f.does('planner', 4, 'plan.openSlot', slot(2));
		await f.does('technician', 5, 'work.start', { id: slotWorkId(PLAN, 'pump', 2) });
		expect(await f.does('planner', 6, 'plan.skipSlot', slot(2, { outcome: 'missed' }))).toMatchObject({
			refusal: { code: 'already-booked' }
		});
	});

	it('opened by somebody who did not know that the plan rests is opened all the same, and says so', async () => {
		const f = await planned();
		expect(await f.does('planner', 1, 'plan.pause', { id: PLAN })).toEqual(APPLIED);
		expect(await f.does('technician', 2, 'plan.openSlot', slot(1))).toEqual(adjusted('changed-meanwhile'));
		expect(await f.does('planner', 3, 'plan.pause', { id: PLAN })).toEqual(adjusted('already-so'));
	});

	it('that needs the line to stand waits for production from the start', async () => {
		const f = await planned({ needsWindow: true });
		await f.does('planner', 1, 'plan.openSlot', slot(1));
		expect(Object.values(workOf(f, 1).blockers ?? {})).toMatchObject([{ type: 'production-window' }]);
	});

	it('is planned into the window that was found for it, as long as production stands by that', async () => {
		const f = await planned({ needsWindow: true, schedule: { ...SCHEDULE, late: { days: 5 } } });
		const free = { from: '2026-04-02T04:00:00.000Z', to: '2026-04-02T12:00:00.000Z', state: 'granted' };
		const window = { site: 'ham1', asset: 'pump', type: 'free', ...free };
		expect(await f.does('planner', 0, 'window.create', window)).toEqual(APPLIED);
		const id = f.all('window')[0]?.id;
		const into = { dueOn: '2026-03-31', window: { id, from: '2026-04-02T05:00:00.000Z' } };
		await f.does('planner', 1, 'plan.openSlot', slot(1, into));
		expect(workOf(f, 1)).toMatchObject({
			...{ status: 'scheduled', plannedStart: '2026-04-02T05:00:00.000Z', latest: '2026-04-05' },
			dueOn: '2026-03-31'
		});
		const [blocker] = Object.values(workOf(f, 1).blockers ?? {});
		expect(blocker).toMatchObject({ type: 'production-window', ref: id, expected: '2026-04-02' });
		expect(blocker?.cleared).toBeDefined();
	});

	it('waits for production where the window was withdrawn, ends before it, or is of another machine', async () => {
		const withdrawn = { state: 'withdrawn' };
		for (const more of [
			withdrawn,
			{ to: '2026-04-02T05:00:00.000Z' },
			{ asset: 'press' },
			{ type: 'running' }
		]) {
			const f = await planned({ needsWindow: true });
			const free = { from: '2026-04-02T04:00:00.000Z', to: '2026-04-02T12:00:00.000Z', state: 'granted' };
			const window = { site: 'ham1', asset: 'pump', type: 'free', ...free, ...more };
			await f.does('planner', 0, 'window.create', window);
			const id = f.all('window')[0]?.id;
			const into = { dueOn: '2026-03-31', window: { id, from: '2026-04-02T05:00:00.000Z' } };
			await f.does('planner', 1, 'plan.openSlot', slot(1, into));
			expect(workOf(f, 1).status).toBe('planned');
			const [blocker] = Object.values(workOf(f, 1).blockers ?? {});
			expect(blocker).toMatchObject({ type: 'production-window' });
			expect(blocker?.cleared).toBeUndefined();
		}
	});

	it('is one item however many devices open, skip and finish it in whatever order (S-9)', async () => {
		const act = fc.record({
			name: fc.constantFrom('open', 'open', 'skip', 'complete', 'reopen'),
			ordinal: fc.integer({ min: 1, max: 3 }),
			who: fc.constantFrom('technician', 'helper', 'planner')
		});
		await fc.assert(
			fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
				const f = await planned({ procedure: undefined });
				const opened = new Set<number>();
				for (const [n, { name, ordinal, who }] of acts.entries()) {
					const id = slotWorkId(PLAN, 'pump', ordinal);
					const [command, args] = {
						open: ['plan.openSlot', slot(ordinal)],
						skip: ['plan.skipSlot', slot(ordinal, { outcome: 'missed' })],
						complete: ['work.complete', { id }],
						reopen: ['work.reopen', { id, reason: 'Again' }]
					}[name] as [string, object];
					const op = f.act(who, command, args, { at: clock(n + 1) });
					expect(await decide(op, f.read)).toEqual(await decide(op, f.read));
					const { verdict } = await f.perform(op);
					if (name === 'open' && verdict.result !== 'refused') opened.add(ordinal);
				}
				const items = f.all('work').map(({ origin }) => origin.ordinal);
				expect(items.toSorted()).toEqual([...opened].toSorted());
			}),
			{ numRuns: 150 }
		);
	});
});

describe('A procedure', () => {
	const look = { id: 'look', instruction: 'Look', kind: 'check' };

	it('is drafted, published and from then on never changed; an open job keeps the version it began with', async () => {
		const f = await planned();
		await f.does('planner', 1, 'plan.openSlot', slot(1));
		expect(
			await f.does('planner', 2, 'procedure.draft', { site: 'ham1', procedureId: 'check', steps: [look] })
		).toEqual(APPLIED);
		const id = 'pr_TABLET00_3';
		expect(f.get('procedure', id)).toMatchObject({ version: 2, state: 'draft', name: 'Check', code: 'PR-7' });
		const rename = { id, changes: { name: { from: 'Check', to: 'Short check' } } };
		expect(await f.does('planner', 3, 'procedure.edit', rename)).toEqual(APPLIED);
		expect(await f.does('planner', 4, 'procedure.publish', { id })).toEqual(APPLIED);
		expect(await f.does('planner', 5, 'procedure.edit', rename)).toEqual(refusedWith('already-published'));
		expect(f.get('procedure', 'check').state).toBe('replaced');
		expect(workOf(f, 1).procedure).toEqual({ id: 'check', version: 1 });
		await f.does('planner', 6, 'plan.skipSlot', slot(1, { outcome: 'missed' }));
		await f.does('planner', 7, 'plan.openSlot', slot(2));
		expect(workOf(f, 2).procedure).toEqual({ id: 'check', version: 2 });
	});

	it('two people change different steps of a draft without knowing of each other: both changes hold', async () => {
		const f = floor();
		const [first, second] = [look, { ...look, id: 'listen', instruction: 'Listen' }];
		await f.does('planner', 1, 'procedure.draft', {
			site: 'ham1',
			procedureId: 'check',
			steps: [first, second]
		});
		const id = 'pr_TABLET00_1';
		const save = (who: 'planner' | 'supervisor', minute: number, to: object[]) =>
			f.does(who, minute, 'procedure.edit', { id, changes: { steps: { from: [first, second], to } } });
		const [theirs, mine] = [
			{ ...first, instruction: 'Look closely' },
			{ ...second, unit: 'dB' }
		];
		expect(await save('planner', 3, [theirs, second])).toEqual(APPLIED);
		expect(await save('supervisor', 2, [first, mine])).toEqual(adjusted('changed-meanwhile'));
		expect(f.get('procedure', id).steps).toEqual([theirs, mine]);
		expect(f.get('procedure', id).alsoWrote).toBeUndefined();
	});

	it('two people change the same step: the later word holds, the other is kept beside it and can be brought back', async () => {
		const f = floor();
		await f.does('planner', 1, 'procedure.draft', { site: 'ham1', procedureId: 'check', steps: [look] });
		const id = 'pr_TABLET00_1';
		const [theirs, mine] = [
			{ ...look, instruction: 'Look closely' },
			{ ...look, instruction: 'Look twice' }
		];
		const save = (who: 'planner' | 'supervisor', minute: number, step: object) =>
			f.does(who, minute, 'procedure.edit', { id, changes: { steps: { from: [look], to: [step] } } });
		await save('planner', 3, theirs);
		expect(await save('supervisor', 4, mine)).toEqual(adjusted('also-wrote'));
		expect(f.get('procedure', id).steps).toEqual([mine]);
		const [op = ''] = Object.keys(f.get('procedure', id).alsoWrote?.['steps'] ?? {});
		expect(await f.does('planner', 5, 'procedure.restoreOther', { id, field: 'steps', op })).toEqual(APPLIED);
		expect(f.get('procedure', id).steps).toEqual([theirs]);
	});

	it('two next versions drafted at once both come into force, one after the other', async () => {
		const f = floor();
		const draft = { site: 'ham1', procedureId: 'check' };
		await f.does('planner', 1, 'procedure.draft', draft);
		await f.does('planner', 1, 'procedure.draft', draft);
		await f.does('planner', 2, 'procedure.publish', { id: 'pr_TABLET00_1' });
		const second = f.get('procedure', 'pr_TABLET00_2');
		expect(second.version).toBe(3);
		await f.does('planner', 3, 'procedure.publish', { id: second.id });
		expect(f.all('procedure').map(({ version, state }) => [version, state])).toEqual([
			[1, 'replaced'],
			[2, 'replaced'],
			[3, 'published']
		]);
	});

	it('whose steps ask for one that does not come before them is not published', async () => {
		const f = floor();
		const condition = { step: 'later', is: 'fail' };
		const steps = [
			{ ...look, condition },
			{ ...look, id: 'later' }
		];
		await f.does('planner', 1, 'procedure.draft', { site: 'ham1', code: 'PR-9', name: 'New', steps });
		expect(await f.does('planner', 2, 'procedure.publish', { id: 'pr_TABLET00_1' })).toEqual(
			refusedWith('malformed', { field: 'steps.0' })
		);
	});

	it('that was withdrawn is given to no new job', async () => {
		const f = await planned();
		await f.does('planner', 1, 'procedure.retire', { id: 'check' });
		await f.does('planner', 2, 'plan.openSlot', slot(1));
		expect(workOf(f, 1).procedure).toBeUndefined();
	});
});
