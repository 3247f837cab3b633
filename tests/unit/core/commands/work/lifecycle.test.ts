import { describe, expect, it } from 'vitest';
import { refusedWith } from '../../decide.ts';
import { APPLIED, adjusted, clock, floor, reported } from '../../floor.ts';

/** Acts of another device. */
const PHONE = { client: 'PHONE000', seq: 1 };

describe('A request', () => {
	it('becomes the job: priority from machine and impact, the team of the place owns it, the place is on record', async () => {
		const f = floor();
		const id = await reported(f, { impact: 'stopped', seenAt: clock(-5) });
		expect(f.get('work', id)).toMatchObject({
			code: 'K7-0042',
			status: 'requested',
			priority: 1,
			owner: { type: 'team', id: 'mechanics' },
			place: [
				{ id: 'ham1', name: 'Hamburg', code: 'HAM1' },
				{ id: 'packing', name: 'Packing', code: 'PACK' },
				{ id: 'pump', name: 'Pump', code: 'PU-1' }
			],
			origin: { type: 'request' },
			times: { requested: clock(-5) }
		});
	});

	it('in an emergency is started with the same tap and approved afterwards', async () => {
		const f = floor();
		const verdict = await f.does('technician', 1, 'work.request', {
			code: 'K7-1',
			title: 'Belt torn',
			assetId: 'pump',
			impact: 'stopped',
			start: true
		});
		expect(verdict).toEqual(APPLIED);
		const [job] = f.all('work');
		expect(job).toMatchObject({
			status: 'in-progress',
			times: { started: clock(1), acknowledged: clock(1) }
		});
		expect(Object.values(job?.labour ?? {})).toMatchObject([{ person: 'technician', from: clock(1) }]);
		expect(await f.does('supervisor', 9, 'work.approve', { id: job?.id })).toEqual(APPLIED);
		expect(f.get('work', job?.id ?? '')).toMatchObject({
			status: 'in-progress',
			times: { approved: clock(9) }
		});
	});

	it('stands even where the work may not begin: the gate is named', async () => {
		const f = floor();
		const args = { code: 'K7-1', title: 'Valve stuck', assetId: 'tank', start: true };
		expect(await f.does('technician', 1, 'work.request', args)).toMatchObject({
			result: 'adjusted',
			differences: [{ code: 'not-started', detail: { why: 'gate-permit', permit: 'confined-space' } }]
		});
		expect(await f.does('operator', 1, 'work.request', { ...args, assetId: 'pump' })).toEqual(
			adjusted('not-started')
		);
		expect(f.all('work').map(({ status }) => status)).toEqual(['requested', 'requested']);
	});

	it('for a machine or site that is not there is not found', async () => {
		const f = floor();
		const args = { code: 'K7-1', title: 'x' };
		expect(await f.does('operator', 1, 'work.request', { ...args, assetId: 'nowhere' })).toEqual(
			refusedWith('not-found', { field: 'assetId' })
		);
		expect(await f.does('operator', 1, 'work.request', { ...args, site: 'muc1' })).toEqual(
			refusedWith('not-found', { field: 'site' })
		);
		expect(await f.does('operator', 1, 'work.request', { ...args, site: 'ham1' })).toEqual(APPLIED);
	});

	it('is approved at once where the site needs no approval', async () => {
		const f = floor();
		const changes = { approvalNeeded: { from: null, to: false } };
		expect(await f.does('admin', 0, 'policy.edit', { site: 'ham1', changes })).toEqual(APPLIED);
		expect(f.get('work', await reported(f)).status).toBe('approved');
	});
});

describe('Triage', () => {
	it('a rejection tells the requester why, and nothing that was worked on can be rejected', async () => {
		const f = floor();
		const first = await reported(f);
		expect(await f.does('supervisor', 1, 'work.reject', { id: first, reason: ' ' })).toMatchObject({
			refusal: { code: 'malformed', field: 'reason' }
		});
		expect(await f.does('supervisor', 1, 'work.reject', { id: first, reason: 'Ordered anew' })).toEqual(
			APPLIED
		);
		expect(f.get('work', first)).toMatchObject({ status: 'rejected', reason: 'Ordered anew' });
		const second = await reported(f);
		await f.does('technician', 2, 'work.start', { id: second });
		expect(await f.does('supervisor', 3, 'work.reject', { id: second, reason: 'No' })).toEqual(
			refusedWith('already-booked')
		);
	});

	it('two who reject the same both say why', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('supervisor', 1, 'work.reject', { id, reason: 'Twice' });
		expect(await f.does('planner', 2, 'work.reject', { id, reason: 'Not ours' })).toEqual(
			adjusted('already-so')
		);
		expect(JSON.stringify(f.get('work', id).comments)).toContain('Not ours');
	});

	it('one who approves what a colleague rejected meanwhile is asked, not overruled', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('supervisor', 1, 'work.reject', { id, reason: 'Twice' });
		expect(await f.does('planner', 2, 'work.approve', { id })).toEqual(
			refusedWith('wrong-status', { detail: { status: 'rejected' } })
		);
	});

	it('a duplicate gives its words and its reporter to the original, over duplicates of duplicates', async () => {
		const f = floor();
		const [a, b, c] = [
			await reported(f, { title: 'First' }),
			await reported(f, { title: 'Second', description: 'puddle' }),
			await reported(f, { title: 'Third' })
		];
		expect(await f.does('supervisor', 1, 'work.markDuplicate', { id: b, of: a })).toEqual(APPLIED);
		expect(await f.does('supervisor', 2, 'work.markDuplicate', { id: c, of: b })).toEqual(APPLIED);
		expect(f.get('work', c)).toMatchObject({ status: 'duplicate', duplicateOf: a });
		expect(Object.values(f.get('work', a).meToo ?? {})).toMatchObject([
			{ by: 'operator', note: 'Second\npuddle' },
			{ by: 'operator', note: 'Third' }
		]);
		expect(await f.does('supervisor', 3, 'work.markDuplicate', { id: a, of: a })).toEqual(
			refusedWith('would-loop', { field: 'of' })
		);
		expect(await f.does('operator', 4, 'work.meToo', { id: c, worse: true, note: 'Now a lake' })).toEqual(
			adjusted('merged-into')
		);
		expect(JSON.stringify(f.get('work', a).meToo)).toContain('Now a lake');
		expect(f.get('work', c).meToo).toBeUndefined();
	});

	it('two who put reports together at once end with one original, whichever way round each did it', async () => {
		const f = floor();
		const [a, b, c] = [await reported(f), await reported(f), await reported(f)];
		expect(await f.does('supervisor', 1, 'work.markDuplicate', { id: b, of: a })).toEqual(APPLIED);
		expect(await f.does('planner', 2, 'work.markDuplicate', { id: a, of: b, note: 'The same' })).toEqual(
			adjusted('already-so')
		);
		expect(await f.does('planner', 3, 'work.markDuplicate', { id: b, of: c })).toEqual(
			adjusted('merged-into')
		);
		expect(f.get('work', a)).toMatchObject({ status: 'requested' });
		expect(f.get('work', b)).toMatchObject({ status: 'duplicate', duplicateOf: a });
		expect(JSON.stringify(f.get('work', a).comments)).toContain('The same');
	});

	it('a duplicate brings along everybody who said "me too", and that it is worse than the original says', async () => {
		const f = floor();
		const [a, b] = [await reported(f, { impact: 'degraded' }), await reported(f, { impact: 'stopped' })];
		await f.does('operator', 1, 'work.meToo', { id: b, worse: true, note: 'Smells too' });
		await f.does('supervisor', 2, 'work.markDuplicate', { id: b, of: a });
		const said = Object.values(f.get('work', a).meToo ?? {});
		expect(said).toHaveLength(2);
		expect(said.every(({ worse }) => worse)).toBe(true);
		expect(JSON.stringify(said)).toContain('Smells too');
		expect(Object.keys(f.get('work', b).meToo ?? {})).toHaveLength(1);
	});
});

describe('The way to the end', () => {
	it('approved, planned, scheduled, started, paused, done, closed; each with its time', async () => {
		const f = floor();
		const id = await reported(f);
		const steps: [string, string, object][] = [
			['supervisor', 'work.approve', {}],
			[
				'planner',
				'work.plan',
				{ changes: { estimateMinutes: { to: 45 } }, parts: [{ part: 'seal', quantity: 1 }] }
			],
			['planner', 'work.schedule', { changes: { plannedStart: { to: clock(60) } } }],
			['technician', 'work.start', {}],
			['technician', 'work.pause', { minutes: 9, reason: 'Break', nextStep: { to: 'Fit the seal' } }],
			['technician', 'work.start', {}],
			['technician', 'work.complete', { minutes: 8, note: 'Tight again', usefulness: 'needed' }],
			['supervisor', 'work.close', {}]
		];
		for (const [n, [actor, name, args]] of steps.entries()) {
			expect([name, await f.does(actor, 10 * (n + 1), name, { id, ...args })]).toEqual([name, APPLIED]);
		}
		const job = f.get('work', id);
		expect(job).toMatchObject({
			status: 'closed',
			nextStep: 'Fit the seal',
			estimateMinutes: 45,
			usefulness: 'needed'
		});
		expect(job.times).toEqual({
			requested: clock(0),
			acknowledged: clock(10),
			approved: clock(10),
			planned: clock(20),
			scheduled: clock(30),
			started: clock(40),
			resumed: clock(60),
			paused: clock(50),
			done: clock(70),
			closed: clock(80)
		});
		expect(Object.values(job.labour ?? {}).map(({ minutes, to }) => [minutes, to])).toEqual([
			[9, clock(50)],
			[8, clock(70)]
		]);
		expect(Object.values(job.turns ?? {}).map(({ to }) => to)).toEqual([
			'requested',
			'approved',
			'planned',
			'scheduled',
			'in-progress',
			'paused',
			'in-progress',
			'done',
			'closed'
		]);
	});

	it('one tap is enough: done from the request, with the defaults', async () => {
		const f = floor();
		const id = await reported(f);
		expect(await f.does('technician', 30, 'work.complete', { id })).toEqual(APPLIED);
		expect(f.get('work', id)).toMatchObject({ status: 'done', times: { done: clock(30) } });
	});

	it('it is in progress while anybody’s timer runs, and paused when the last one stopped', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('technician', 1, 'work.start', { id });
		await f.does('helper', 2, 'work.start', { id });
		await f.does('technician', 3, 'work.pause', { id, reason: 'Lunch' });
		expect(f.get('work', id).status).toBe('in-progress');
		await f.does('helper', 4, 'work.pause', { id });
		expect(f.get('work', id).status).toBe('paused');
		expect(JSON.stringify(f.get('work', id))).toContain('Lunch');
		expect(await f.does('helper', 5, 'work.pause', { id })).toEqual(adjusted('already-so'));
	});

	it('what is sent back is done again, and a completion from before that does not undo it', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('technician', 10, 'work.complete', { id });
		expect(await f.does('supervisor', 20, 'work.rework', { id, reason: 'Still drips' })).toEqual(APPLIED);
		expect(await f.does('helper', 15, 'work.complete', { id, note: 'Changed the seal' }, PHONE)).toEqual(
			adjusted('late')
		);
		expect(f.get('work', id).status).toBe('rework');
		expect(JSON.stringify(f.get('work', id).comments)).toContain('Changed the seal');
		await f.does('technician', 30, 'work.start', { id });
		await f.does('technician', 40, 'work.complete', { id, minutes: 10 });
		expect(f.get('work', id)).toMatchObject({ status: 'done', times: { done: clock(40) } });
	});

	it('a device whose clock is slow may still go on after it sent something back itself', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('technician', 60, 'work.complete', { id });
		const slow = { client: 'SLOWCLCK' };
		await f.does('supervisor', 20, 'work.rework', { id, reason: 'Again' }, { ...slow, seq: 1 });
		expect(await f.does('supervisor', 21, 'work.start', { id }, { ...slow, seq: 2 })).toEqual(APPLIED);
		expect(await f.does('supervisor', 22, 'work.complete', { id }, { ...slow, seq: 3 })).toEqual(APPLIED);
		expect(f.get('work', id).status).toBe('done');
	});

	it('is cancelled only while nothing was booked', async () => {
		const f = floor();
		const [a, b] = [await reported(f), await reported(f)];
		expect(await f.does('planner', 1, 'work.cancel', { id: a, reason: 'Line is scrapped' })).toEqual(APPLIED);
		expect(f.get('work', a)).toMatchObject({ status: 'cancelled', reason: 'Line is scrapped' });
		await f.does('technician', 1, 'work.bookTime', { id: b, minutes: 5 });
		expect(await f.does('planner', 2, 'work.cancel', { id: b, reason: 'x' })).toEqual(
			refusedWith('already-booked')
		);
	});

	it('hours worked on what was cancelled meanwhile are kept, and reopening sends it to work', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('planner', 5, 'work.cancel', { id, reason: 'Not needed' });
		expect(await f.does('technician', 3, 'work.start', { id })).toEqual(adjusted('late'));
		expect(await f.does('technician', 9, 'work.complete', { id, minutes: 6 })).toEqual(adjusted('late'));
		const job = f.get('work', id);
		expect(job.status).toBe('cancelled');
		expect(Object.values(job.labour ?? {})).toMatchObject([{ minutes: 6 }]);
		expect(await f.does('planner', 10, 'work.reopen', { id, reason: 'It was done' })).toEqual(APPLIED);
		expect(f.get('work', id)).toMatchObject({ status: 'rework' });
	});
});
