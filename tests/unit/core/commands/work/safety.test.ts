import { describe, expect, it } from 'vitest';
import { refusedWith } from '../../decide.ts';
import { APPLIED, adjusted, clock, floor, reported } from '../../floor.ts';
import type { Floor } from '../../floor.ts';

const isolationId = 'i_TABLET00_2';
const gate = (code: string, detail: object) => refusedWith(code, { detail });

/** A repair of the pump that needs its switch locked. */
const isolated = async (f: Floor) => {
	const id = await reported(f);
	expect(await f.does('technician', 1, 'work.isolate', { id, point: 'q1' })).toEqual(APPLIED);
	return { id, isolation: isolationId };
};

describe('Work that needs a permit', () => {
	it('begins only with one in force, and the one that is missing is named', async () => {
		const f = floor();
		const id = await reported(f, { assetId: 'tank' });
		const shut = gate('gate-permit', { permit: 'confined-space' });
		expect(await f.does('technician', 1, 'work.start', { id })).toEqual(shut);
		const permit = 'e_TABLET00_3';
		const asked = { id, type: 'confined-space', state: 'requested', number: 'P-17' };
		expect(await f.does('technician', 2, 'work.permit', asked)).toEqual(APPLIED);
		expect(await f.does('technician', 3, 'work.start', { id })).toEqual(shut);
		const issued = { id, permit, state: 'issued', validFrom: clock(5), validUntil: clock(60) };
		expect(await f.does('technician', 4, 'work.permit', issued)).toEqual(
			refusedWith('not-allowed', { field: 'state' })
		);
		expect(await f.does('issuer', 4, 'work.permit', issued)).toEqual(APPLIED);
		expect(await f.does('technician', 4, 'work.start', { id })).toEqual(shut);
		expect(await f.does('technician', 6, 'work.start', { id })).toEqual(APPLIED);
		expect(await f.does('helper', 61, 'work.start', { id })).toEqual(shut);
	});

	it('whoever issued it does not accept it, and what was stopped stays stopped for an act that comes late', async () => {
		const f = floor();
		const id = await reported(f, { assetId: 'tank' });
		const permit = 'e_TABLET00_2';
		await f.does('issuer', 1, 'work.permit', { id, type: 'confined-space', state: 'issued' });
		expect(await f.does('issuer', 2, 'work.permit', { id, permit, state: 'accepted' })).toEqual(
			refusedWith('another-person-needed')
		);
		await f.does('issuer', 9, 'work.permit', { id, permit, state: 'suspended', note: 'Gas alarm' });
		expect(await f.does('technician', 5, 'work.permit', { id, permit, state: 'accepted' })).toEqual(
			adjusted('changed-meanwhile')
		);
		expect(f.get('work', id).permits?.[permit]).toMatchObject({ state: 'suspended' });
		expect(await f.does('technician', 10, 'work.start', { id })).toMatchObject({
			refusal: { code: 'gate-permit' }
		});
		// Begun while it was in force, told afterwards.
		expect(await f.does('technician', 6, 'work.start', { id })).toEqual(APPLIED);
	});

	it('cannot be finished around the gate either', async () => {
		const f = floor();
		const id = await reported(f, { assetId: 'tank' });
		expect(await f.does('technician', 1, 'work.complete', { id })).toEqual(
			gate('gate-permit', { permit: 'confined-space' })
		);
	});
});

describe('Work on a machine that must be locked', () => {
	it('begins when a lock is on and somebody tried that the energy is gone; before that it says what is missing', async () => {
		const f = floor();
		const { id, isolation } = await isolated(f);
		const shut = (lacks: string) => gate('gate-isolation', { isolation, device: 'Q1', lacks });
		expect(await f.does('technician', 2, 'work.start', { id })).toEqual(shut('lock'));
		expect(await f.does('technician', 3, 'work.lock', { id, isolation, number: '12' })).toEqual(APPLIED);
		expect(await f.does('technician', 4, 'work.start', { id })).toEqual(shut('verification'));
		await f.does('technician', 5, 'work.verifyIsolation', { id, isolation, how: 'Tried to start' });
		expect(await f.does('technician', 6, 'work.start', { id })).toEqual(APPLIED);
	});

	it('what was tried holds only while a lock has been on ever since: after a gap somebody tries again', async () => {
		const f = floor();
		const { id, isolation } = await isolated(f);
		await f.does('technician', 3, 'work.lock', { id, isolation, number: '12' });
		await f.does('technician', 4, 'work.verifyIsolation', { id, isolation });
		await f.does('technician', 5, 'work.unlock', { id, isolation, lock: 'k_TABLET00_3', tag: '12' });
		await f.does('technician', 7, 'work.lock', { id, isolation, number: '12' });
		expect(await f.does('technician', 8, 'work.start', { id })).toEqual(
			gate('gate-isolation', { isolation, device: 'Q1', lacks: 'verification' })
		);
		expect(await f.does('technician', 9, 'work.verifyIsolation', { id, isolation })).toEqual(APPLIED);
		expect(await f.does('technician', 10, 'work.start', { id })).toEqual(APPLIED);
	});

	it('a lock that was handed over without a gap keeps what was tried before', async () => {
		const f = floor();
		const { id, isolation } = await isolated(f);
		await f.does('technician', 3, 'work.lock', { id, isolation });
		await f.does('technician', 4, 'work.verifyIsolation', { id, isolation });
		await f.does('technician', 5, 'work.transferLock', {
			id,
			isolation,
			lock: 'k_TABLET00_3',
			to: 'helper'
		});
		expect(await f.does('helper', 6, 'work.start', { id })).toEqual(APPLIED);
	});

	it('a tag that was read must be one that hangs there, exactly', async () => {
		const f = floor();
		const { id, isolation } = await isolated(f);
		const lock = 'k_TABLET00_3';
		await f.does('technician', 3, 'work.lock', { id, isolation, number: 'K-12' });
		const tried = (tags: string[]) =>
			f.does('technician', 4, 'work.verifyIsolation', { id, isolation, tags });
		expect(await tried(['k-12'])).toEqual(refusedWith('not-found', { field: 'tags' }));
		expect(await tried(['K-12', 'K-13'])).toEqual(refusedWith('not-found', { field: 'tags' }));
		expect(await tried(['K-12'])).toEqual(APPLIED);
		expect(await f.does('technician', 5, 'work.unlock', { id, isolation, lock, tag: 'K-13' })).toEqual(
			refusedWith('not-found', { field: 'tag' })
		);
		expect(await f.does('technician', 6, 'work.unlock', { id, isolation, lock, tag: 'K-12' })).toEqual(
			APPLIED
		);
	});

	it('nobody takes another person’s lock off; a change of shift hands it over', async () => {
		const f = floor();
		const { id, isolation } = await isolated(f);
		const lock = 'k_TABLET00_3';
		await f.does('technician', 3, 'work.lock', { id, isolation });
		const notYours = (holder: string) => refusedWith('not-your-lock', { detail: { holder } });
		expect(await f.does('supervisor', 4, 'work.unlock', { id, isolation, lock })).toEqual(
			notYours('technician')
		);
		expect(await f.does('helper', 4, 'work.transferLock', { id, isolation, lock, to: 'helper' })).toEqual(
			notYours('technician')
		);
		await f.does('technician', 5, 'work.transferLock', { id, isolation, lock, to: 'helper' });
		const locks = Object.entries(f.get('work', id).isolations?.[isolation]?.locks ?? {});
		expect(locks).toMatchObject([
			[lock, { holder: 'technician', handedTo: 'helper', off: { by: 'technician' } }],
			['k_TABLET00_6', { holder: 'helper' }]
		]);
		expect(await f.does('technician', 6, 'work.unlock', { id, isolation, lock: 'k_TABLET00_6' })).toEqual(
			notYours('helper')
		);
		expect(await f.does('helper', 7, 'work.unlock', { id, isolation, lock: 'k_TABLET00_6' })).toEqual(
			APPLIED
		);
		expect(await f.does('helper', 8, 'work.unlock', { id, isolation, lock: 'k_TABLET00_6' })).toEqual(
			adjusted('already-so')
		);
	});

	it('a lock taken off and handed over at the same time stays on: its new holder decides', async () => {
		const f = floor();
		const { id, isolation } = await isolated(f);
		const lock = 'k_TABLET00_3';
		await f.does('technician', 3, 'work.lock', { id, isolation });
		await f.does('technician', 9, 'work.unlock', { id, isolation, lock });
		await f.does(
			'technician',
			8,
			'work.transferLock',
			{ id, isolation, lock, to: 'helper' },
			{ client: 'PHONE000', seq: 1 }
		);
		const locks = Object.values(f.get('work', id).isolations?.[isolation]?.locks ?? {});
		expect(locks.filter(({ off }) => !off)).toMatchObject([{ holder: 'helper' }]);
	});

	it('is not called right while a lock is on, and not by whoever did it', async () => {
		const f = floor();
		const { id, isolation } = await isolated(f);
		await f.does('technician', 3, 'work.lock', { id, isolation });
		await f.does('technician', 4, 'work.verifyIsolation', { id, isolation });
		await f.does('technician', 5, 'work.complete', { id });
		const on = gate('lock-still-on', { device: 'Q1', holder: 'technician' });
		expect(await f.does('supervisor', 6, 'work.verify', { id })).toEqual(on);
		expect(await f.does('supervisor', 6, 'work.close', { id })).toEqual(on);
		await f.does('technician', 7, 'work.unlock', { id, isolation, lock: 'k_TABLET00_3' });
		expect(await f.does('supervisor', 8, 'work.close', { id })).toEqual(refusedWith('another-person-needed'));
		expect(await f.does('technician', 9, 'work.verify', { id })).toEqual(
			refusedWith('another-person-needed')
		);
		expect(await f.does('supervisor', 9, 'work.verify', { id })).toEqual(APPLIED);
		expect(await f.does('supervisor', 10, 'work.close', { id })).toEqual(APPLIED);
	});
});

describe('What a site demands before "done"', () => {
	const demand = (f: Floor, changes: Record<string, unknown>) =>
		f.does('admin', 0, 'policy.edit', {
			site: 'ham1',
			changes: Object.fromEntries(Object.entries(changes).map(([field, to]) => [field, { from: null, to }]))
		});

	it('a failure code after a breakdown, a signature: each is asked for by name', async () => {
		const f = floor();
		await demand(f, { failureCodeFor: ['stopped'], signatureFor: ['repair'] });
		const id = await reported(f, { impact: 'stopped' });
		expect(await f.does('technician', 1, 'work.complete', { id })).toEqual(
			refusedWith('failure-needed', { field: 'failure.mode', detail: { impact: 'stopped' } })
		);
		const failure = { mode: 'ELP' };
		expect(await f.does('technician', 1, 'work.complete', { id, failure })).toEqual(
			gate('signature-needed', { meaning: 'performed' })
		);
		const signature = { meaning: 'performed' };
		expect(await f.does('technician', 1, 'work.complete', { id, failure, signature })).toEqual(APPLIED);
		expect(Object.values(f.get('work', id).signatures ?? {})).toMatchObject([
			{ name: 'technician', device: 'tablet' }
		]);
	});

	it('required steps of the procedure, a reading, a step that must be right; hidden steps are not asked for', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('planner', 1, 'work.plan', {
			id,
			changes: { procedure: { to: { id: 'check', version: 1 } } }
		});
		const complete = () => f.does('technician', 9, 'work.complete', { id });
		const answer = (step: string, value: unknown) =>
			f.does('technician', 8, 'work.answer', { id, step, version: 1, value });
		expect(await complete()).toEqual(gate('answer-needed', { step: 'look', instruction: 'Do look' }));
		await answer('look', true);
		expect(await complete()).toEqual(gate('reading-needed', { step: 'hours', instruction: 'Do hours' }));
		await answer('hours', 120);
		expect(f.get('gauge', 'gauge.pump.hours').value).toBe(120);
		await answer('guard', false);
		expect(await complete()).toEqual(gate('step-failed', { step: 'guard', instruction: 'Do guard' }));
		await answer('guard', true);
		await answer('press', 9);
		expect(await complete()).toEqual(gate('answer-needed', { step: 'why', instruction: 'Do why' }));
		await answer('why', 'Valve worn');
		expect(await complete()).toEqual(APPLIED);
	});

	it('where it wants so, what is done and needs no second person is closed at once', async () => {
		const f = floor();
		await demand(f, { closeWhenDone: true });
		const [pump, press] = [await reported(f), await reported(f, { assetId: 'press' })];
		await f.does('technician', 1, 'work.complete', { id: pump });
		await f.does('technician', 1, 'work.complete', { id: press });
		expect([f.get('work', pump).status, f.get('work', press).status]).toEqual(['closed', 'done']);
		await f.does('supervisor', 2, 'work.verify', { id: press });
		expect(f.get('work', press).status).toBe('closed');
	});

	it('the procedure of a job is one that was published', async () => {
		const f = floor();
		const id = await reported(f);
		expect(
			await f.does('planner', 1, 'work.plan', {
				id,
				changes: { procedure: { to: { id: 'check', version: 2 } } }
			})
		).toEqual(refusedWith('not-published', { field: 'procedure' }));
	});
});

describe('A contractor', () => {
	const given = async (f: Floor) => {
		const id = await reported(f);
		await f.does('planner', 1, 'work.plan', {
			id,
			changes: { procedure: { to: { id: 'check', version: 1 } } }
		});
		expect(await f.does('planner', 2, 'work.assign', { id, add: ['contractor'] })).toEqual(APPLIED);
		return id;
	};
	const holds = (f: Floor) =>
		[...f.docs.values()]
			.filter(({ scopes }) => scopes.includes('person:contractor'))
			.map(({ id }) => id)
			.sort();

	it('holds what was given to them, the machine, its meters and the procedure; and only while it is theirs', async () => {
		const f = floor();
		await f.does('technician', 0, 'reading.add', { asset: 'pump', meter: 'hours', value: 10 });
		const before = await reported(f);
		expect(await f.does('contractor', 1, 'work.start', { id: before })).toEqual(refusedWith('not-found'));
		const id = await given(f);
		expect(holds(f)).toEqual(['check', 'contractor', 'gauge.pump.hours', 'pump', id]);
		expect(await f.does('contractor', 3, 'work.start', { id })).toEqual(APPLIED);
		expect(
			await f.does('contractor', 4, 'work.answer', { id, step: 'hours', version: 1, value: 20 })
		).toEqual(APPLIED);
		expect(f.get('gauge', 'gauge.pump.hours').value).toBe(20);
		expect(await f.does('planner', 5, 'work.assign', { id, remove: ['contractor'] })).toEqual(APPLIED);
		expect(holds(f)).toEqual(['contractor', 'r_TABLET00_8']);
		expect(await f.does('contractor', 6, 'work.pause', { id })).toEqual(refusedWith('not-found'));
	});

	it('keeps the machine while another of their items needs it, and gives it back when the last one is closed', async () => {
		const f = floor();
		const [a, b] = [await given(f), await given(f)];
		await f.does('planner', 5, 'work.assign', { id: a, remove: ['contractor'] });
		expect(holds(f)).toEqual(['check', 'contractor', 'pump', b]);
		await f.does('technician', 6, 'work.answer', { id: b, step: 'look', version: 1, value: true });
		await f.does('technician', 6, 'work.answer', { id: b, step: 'hours', version: 1, value: 20 });
		expect(await f.does('contractor', 7, 'work.complete', { id: b })).toEqual(APPLIED);
		expect(await f.does('supervisor', 8, 'work.close', { id: b })).toEqual(APPLIED);
		expect(holds(f)).toEqual(['contractor', b]);
		await f.does('supervisor', 9, 'work.reopen', { id: b, reason: 'Drips' });
		expect(holds(f)).toEqual(['check', 'contractor', 'gauge.pump.hours', 'pump', b]);
	});

	it('is asked for what the site demands, although its policy is not theirs to see', async () => {
		const f = floor();
		const changes = { failureCodeFor: { from: null, to: ['stopped'] } };
		await f.does('admin', 0, 'policy.edit', { site: 'ham1', changes });
		const id = await reported(f, { impact: 'stopped' });
		await f.does('planner', 2, 'work.assign', { id, add: ['contractor'] });
		expect(await f.does('contractor', 3, 'work.complete', { id })).toMatchObject({
			refusal: { code: 'failure-needed' }
		});
	});
});
