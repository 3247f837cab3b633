import { describe, expect, it } from 'vitest';
import { refusedWith } from '../../decide.ts';
import { APPLIED, adjusted, clock, floor, reported } from '../../floor.ts';

const entries = <T>(map: Record<string, T> | undefined) => Object.values(map ?? {});
const PHONE = { client: 'PHONE000' };

describe('Done twice', () => {
	it('two who completed one job offline: one completion at the earlier time, both hours, both notes, one flag', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('technician', 40, 'work.complete', { id, labour: [{ minutes: 30 }], note: 'Seal changed' });
		const second = { id, labour: [{ minutes: 20 }], note: 'Tightened it' };
		expect(await f.does('helper', 25, 'work.complete', second)).toEqual(adjusted('done-twice'));
		const job = f.get('work', id);
		expect(job).toMatchObject({ status: 'done', times: { done: clock(25) } });
		expect(entries(job.doneTwice)).toEqual([{ at: clock(40), by: 'technician' }]);
		expect(entries(job.labour).map(({ person, minutes }) => [person, minutes])).toEqual([
			['technician', 30],
			['helper', 20]
		]);
		expect(entries(job.comments).map(({ text }) => text)).toEqual(['Seal changed', 'Tightened it']);
	});

	it('the second completion that is also the later one leaves the time alone', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('technician', 20, 'work.complete', { id });
		await f.does('helper', 40, 'work.complete', { id });
		expect(f.get('work', id).times.done).toBe(clock(20));
		expect(entries(f.get('work', id).doneTwice)).toEqual([{ at: clock(40), by: 'helper' }]);
	});

	it('both readings count, the later one feeds the meter', async () => {
		const f = floor();
		const id = await reported(f);
		const readings = (value: number) => ({ id, readings: [{ meter: 'hours', value }] });
		await f.does('technician', 40, 'work.complete', readings(120));
		expect(await f.does('helper', 25, 'work.complete', readings(118))).toEqual(adjusted('done-twice'));
		expect(f.all('reading').map(({ value, work }) => [value, work])).toEqual([
			[120, id],
			[118, id]
		]);
		expect(f.get('gauge', 'gauge.pump.hours').value).toBe(120);
	});

	it('a start, an answer and a blocker that come after the end are kept and change no status', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('technician', 40, 'work.complete', { id });
		expect(await f.does('helper', 10, 'work.start', { id })).toEqual(adjusted('late'));
		expect(await f.does('helper', 12, 'work.answer', { id, step: 'look', version: 1, value: true })).toEqual(
			adjusted('late')
		);
		expect(await f.does('helper', 14, 'work.block', { id, type: 'parts' })).toEqual(adjusted('late'));
		expect(await f.does('helper', 20, 'work.pause', { id, minutes: 9, reason: 'Bus' })).toEqual(
			adjusted('late')
		);
		const job = f.get('work', id);
		expect(job).toMatchObject({ status: 'done', times: { started: clock(10), done: clock(40) } });
		expect(entries(job.labour)).toMatchObject([
			{ person: 'helper', from: clock(10), to: clock(20), minutes: 9 }
		]);
		expect(entries(job.answers)).toHaveLength(1);
	});

	it('one person who starts on two devices has one timer, from the earlier moment', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('technician', 20, 'work.start', { id });
		expect(await f.does('technician', 15, 'work.start', { id }, { ...PHONE, seq: 1 })).toEqual(
			adjusted('already-so')
		);
		expect(entries(f.get('work', id).labour)).toMatchObject([{ from: clock(15) }]);
	});
});

describe('Two answers to one step', () => {
	const answer = (value: unknown, more: object = {}) => ({ step: 'press', version: 1, value, ...more });

	it('are both kept; the later holds, and the limits of the step say what it means', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('technician', 20, 'work.answer', { id, ...answer(4.5) });
		expect(await f.does('helper', 10, 'work.answer', { id, ...answer(3) })).toEqual(adjusted('also-wrote'));
		await f.does('planner', 1, 'work.plan', {
			id,
			changes: { procedure: { to: { id: 'check', version: 1 } } }
		});
		expect(await f.does('helper', 12, 'work.answer', { id, ...answer(5.5) })).toMatchObject({
			result: 'adjusted',
			differences: [
				{ code: 'also-wrote', field: 'answers.press', detail: { by: 'technician', holds: 'theirs' } }
			]
		});
		expect(entries(f.get('work', id).answers).map(({ value, result }) => [value, result])).toEqual([
			[4.5, 'ok'],
			[3, 'ok'],
			[5.5, 'fail']
		]);
	});

	it('given by somebody who saw the first one replace it', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('technician', 20, 'work.answer', { id, ...answer(4.5) });
		const first = 'q_TABLET00_2';
		expect(await f.does('helper', 30, 'work.answer', { id, ...answer(4.1, { replaces: first }) })).toEqual(
			APPLIED
		);
	});

	it('a wrong one may raise work of its own, which says where it comes from', async () => {
		const f = floor();
		const id = await reported(f);
		const raise = { code: 'K7-9', title: 'Guard loose', impact: 'safety' };
		await f.does('technician', 20, 'work.answer', { id, step: 'guard', version: 1, value: false, raise });
		const raised = f.all('work').find((one) => one.code === 'K7-9');
		expect(raised).toMatchObject({
			origin: { type: 'step', work: id, step: 'guard' },
			assetId: 'pump',
			priority: 1
		});
		expect(entries(f.get('work', id).answers)).toMatchObject([{ result: 'fail', raised: raised?.id }]);
		expect(entries(f.get('work', id).links)).toMatchObject([{ type: 'follow-up', work: raised?.id }]);
	});
});

describe('Hours', () => {
	it('are written down afterwards, for oneself or a helper, and put right by a new line', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('technician', 60, 'work.bookTime', { id, minutes: 30 });
		await f.does('technician', 60, 'work.bookTime', {
			id,
			person: 'helper',
			from: clock(10),
			to: clock(40),
			type: 'help'
		});
		const wrong = 'lb_TABLET00_2';
		expect(await f.does('technician', 70, 'work.bookTime', { id, reverses: wrong, minutes: 45 })).toEqual(
			APPLIED
		);
		const other = { id, reverses: wrong, minutes: 50 };
		expect(await f.does('supervisor', 80, 'work.bookTime', other)).toEqual(adjusted('also-wrote'));
		expect(entries(f.get('work', id).labour)).toMatchObject([
			{ person: 'technician', from: clock(30), to: clock(60), minutes: 30 },
			{ person: 'helper', from: clock(10), to: clock(40), by: 'technician' },
			{ minutes: 45, reverses: wrong },
			{ minutes: 50, reverses: wrong, person: 'technician' }
		]);
		expect(
			await f.does('technician', 70, 'work.bookTime', { id, reverses: 'lb_TABLET00_99', minutes: 1 })
		).toEqual(refusedWith('not-found', { field: 'reverses' }));
	});
});

describe('Two words for one field', () => {
	it('two findings about a failure are both kept, and one tap brings the other back', async () => {
		const f = floor();
		const id = await reported(f);
		const mode = (to: string) => ({
			id,
			changes: { mode: { from: null, to }, found: { from: null, to: `${to} found` } }
		});
		await f.does('technician', 20, 'work.setFailure', mode('ELP'));
		expect(await f.does('helper', 25, 'work.setFailure', mode('BRD'))).toEqual(
			adjusted('also-wrote', 'also-wrote')
		);
		const job = f.get('work', id);
		expect(job.failure).toMatchObject({ mode: 'BRD', found: 'BRD found' });
		expect(entries(job.alsoWrote?.['failure.mode'])).toMatchObject([{ value: 'ELP', by: 'technician' }]);
		await f.does('technician', 30, 'work.restoreOther', { id, field: 'failure.mode', op: 'TABLET00:2' });
		expect(f.get('work', id).failure).toMatchObject({ mode: 'ELP', found: 'BRD found' });
		expect(entries(f.get('work', id).alsoWrote?.['failure.mode'])).toMatchObject([
			{ value: 'BRD', by: 'helper' }
		]);
		expect(await f.does('helper', 31, 'work.restoreOther', { id, field: 'title', op: 'TABLET00:2' })).toEqual(
			refusedWith('not-found', { field: 'op' })
		);
	});

	it('priority follows the impact until a person decides otherwise, with a reason', async () => {
		const f = floor();
		const id = await reported(f);
		const change = (field: string, from: unknown, to: unknown, more: object = {}) => ({
			id,
			changes: { [field]: { from, to } },
			...more
		});
		expect(f.get('work', id).priority).toBe(2);
		await f.does('technician', 1, 'work.edit', change('impact', 'degraded', 'stopped'));
		expect(f.get('work', id).priority).toBe(1);
		expect(await f.does('planner', 2, 'work.edit', change('priority', 1, 3))).toEqual(
			refusedWith('reason-needed', { field: 'priority' })
		);
		await f.does('planner', 2, 'work.edit', change('priority', 1, 3, { reason: 'Line is down anyway' }));
		expect(f.get('work', id)).toMatchObject({
			priority: 3,
			priorityOverride: { reason: 'Line is down anyway', computed: 1, by: 'planner' }
		});
		await f.does('technician', 3, 'work.edit', change('impact', 'stopped', 'none'));
		expect(f.get('work', id).priority).toBe(3);
		expect(f.get('work', id).priorityOverride).toBeUndefined();
	});

	it('a job moved to another machine takes its place and urgency from there', async () => {
		const f = floor();
		const id = await reported(f);
		const changes = (to: string) => ({ id, changes: { assetId: { from: 'pump', to } } });
		expect(await f.does('technician', 1, 'work.edit', changes('press'))).toEqual(APPLIED);
		expect(f.get('work', id)).toMatchObject({ assetId: 'press', priority: 2 });
		expect(f.get('work', id).place?.at(-1)?.id).toBe('press');
		expect(await f.does('technician', 2, 'work.edit', changes('nowhere'))).toMatchObject({
			refusal: { code: 'not-found', field: 'assetId' }
		});
	});
});

describe('Whose it is', () => {
	it('two who take it over at once: the later has it, the other’s word is kept', async () => {
		const f = floor();
		const id = await reported(f);
		const from = { type: 'team', id: 'mechanics' };
		await f.does('technician', 20, 'work.takeOver', { id, from, reason: 'I am here' });
		expect(await f.does('helper', 10, 'work.takeOver', { id, from, reason: 'I stand before it' })).toEqual(
			adjusted('also-wrote')
		);
		const job = f.get('work', id);
		expect(job.owner).toEqual({ type: 'person', id: 'technician' });
		expect(job.assignees).toEqual(['technician', 'helper']);
		expect(entries(job.comments).map(({ text }) => text)).toEqual(['I am here', 'I stand before it']);
	});

	it('a hand-over stops the own timer and says what comes next', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('technician', 10, 'work.start', { id });
		const to = { from: { type: 'team', id: 'mechanics' }, to: { type: 'person', id: 'helper' } };
		expect(
			await f.does('technician', 40, 'work.handOver', {
				id,
				to,
				minutes: 28,
				note: 'Seal is on the bench',
				nextStep: { to: 'Fit it' }
			})
		).toEqual(APPLIED);
		expect(f.get('work', id)).toMatchObject({
			status: 'paused',
			owner: { id: 'helper' },
			nextStep: 'Fit it'
		});
		expect(entries(f.get('work', id).comments)).toMatchObject([
			{ text: 'Seal is on the bench', to: 'helper' }
		]);
	});
});

describe('A long story', () => {
	it('sends its oldest lines out, loses none of them, and its rules still know who did what', async () => {
		const f = floor();
		const id = await reported(f, { assetId: 'press' });
		await f.does('supervisor', 1, 'work.bookTime', { id, minutes: 5 });
		for (let n = 0; n < 70; n++) {
			await f.does('technician', 10 + n, 'work.bookTime', { id, minutes: n + 1 });
			await f.does('technician', 10 + n, 'work.comment', { id, text: `Word ${n}` });
		}
		await f.does('technician', 100, 'work.complete', { id });
		const job = f.get('work', id);
		expect(Object.keys(job.comments ?? {})).toHaveLength(30);
		expect(job.spilled).toEqual({ comments: 40, labour: 11 });
		const notes = f.all('note');
		expect(notes).toHaveLength(51);
		expect(notes.filter(({ from }) => from === 'comments').map(({ text }) => text)).toContain('Word 0');
		expect(await f.does('supervisor', 110, 'work.verify', { id })).toEqual(
			refusedWith('another-person-needed')
		);
		expect(await f.does('planner', 110, 'work.verify', { id })).toEqual(APPLIED);
	});
});
