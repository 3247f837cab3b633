import { describe, expect, it } from 'vitest';
import { countAlike, traitsOf } from '#core/work/likeness.ts';
import { leftWith } from '#core/work/left-with.ts';
import { adjusted, APPLIED, floor, reported, type Floor } from '../../floor.ts';
import { refusedWith } from '../../decide.ts';
import { personOf } from '../../plant.ts';

const DAY_MS = 86_400_000;
const person = (id: string) => ({ type: 'person' as const, id });
const gone = (id: string, state = 'left') => personOf(id, [{ role: 'technician', site: 'ham1' }], { state });

const withoutMachine = async (f: Floor, who: string) => {
	const op = f.act(who, 'work.request', { code: 'K7-1', title: 'Smell', site: 'ham1', impact: 'none' });
	await f.perform(op);
	return `w_${op.client}_${op.seq}`;
};

describe('New reports', () => {
	it('two hundred from one tablet within a minute are two hundred, each with a number of its own, and all are proposed as one', async () => {
		const f = floor();
		for (let n = 0; n < 200; n += 1) {
			const args = { title: 'Emergency stop is pressed', assetId: 'pump', impact: 'stopped' };
			expect((await f.does('operator', n / 240, 'work.request', args)).result).toBe('applied');
		}
		const all = f.all('work');
		expect(all).toHaveLength(200);
		expect(new Set(all.map(({ code }) => code)).size).toBe(200);
		expect(countAlike(all.map((work) => traitsOf(work))).size).toBe(200);
	});

	it('one that names no machine stands at the site with its reporter; once somebody names it, place, priority and team follow', async () => {
		const f = floor();
		const args = { code: 'K7-1', title: 'Strange smell', site: 'ham1', impact: 'stopped' };
		const op = f.act('operator', 'work.request', args);
		await f.perform(op);
		const id = `w_${op.client}_${op.seq}`;
		expect(f.get('work', id)).toMatchObject({ site: 'ham1', owner: person('operator') });
		expect(f.get('work', id).place).toBeUndefined();
		const before = f.get('work', id).priority;
		await f.does('supervisor', 5, 'work.edit', { id, changes: { assetId: { to: 'pump' } } });
		const named = f.get('work', id);
		expect(named.owner).toEqual({ type: 'team', id: 'mechanics' });
		expect(named.place?.at(-1)).toMatchObject({ id: 'pump' });
		expect(named.priority).toBeLessThanOrEqual(before);
	});

	it('one that somebody was given before its machine was named stays theirs', async () => {
		const f = floor();
		const op = f.act('operator', 'work.request', {
			code: 'K7-1',
			title: 'Smell',
			site: 'ham1',
			impact: 'none'
		});
		await f.perform(op);
		const id = `w_${op.client}_${op.seq}`;
		await f.does('supervisor', 4, 'work.assign', {
			id,
			owner: { from: person('operator'), to: person('helper') }
		});
		await f.does('supervisor', 5, 'work.edit', { id, changes: { assetId: { to: 'pump' } } });
		expect(f.get('work', id).owner).toEqual(person('helper'));
	});

	it.each([
		['begun', [['work.start', {}]]],
		['booked on', [['work.bookTime', { minutes: 20, type: 'hands-on' }]]],
		['done', [['work.complete', {}]]],
		[
			'closed',
			[
				['work.complete', {}],
				['work.close', {}]
			]
		]
	] as const)('one that was %s before its machine was named stays with whoever had it', async (_, acts) => {
		const f = floor();
		const id = await withoutMachine(f, 'technician');
		for (const [n, [act, args]] of acts.entries())
			expect(
				await f.does(act === 'work.close' ? 'supervisor' : 'technician', 1 + n, act, { id, ...args })
			).toEqual(APPLIED);
		await f.does('technician', 5, 'work.edit', { id, changes: { assetId: { to: 'pump' } } });
		expect(f.get('work', id)).toMatchObject({ owner: person('technician'), assetId: 'pump' });
	});

	it('one that somebody was given, or took, before its machine was named is theirs in whatever order it is told', async () => {
		const give = [
			'supervisor',
			4,
			'work.assign',
			{ owner: { from: person('operator'), to: person('helper') } }
		] as const;
		const take = ['helper', 4, 'work.takeOver', { reason: 'I am here', from: person('operator') }] as const;
		const name = ['planner', 9, 'work.edit', { changes: { assetId: { to: 'pump' } } }] as const;
		for (const word of [give, take]) {
			for (const order of [
				[word, name],
				[name, word]
			]) {
				const f = floor();
				const id = await withoutMachine(f, 'operator');
				for (const [who, minute, act, args] of order)
					expect(await f.does(who, minute, act, { id, ...args })).toEqual(APPLIED);
				expect(f.get('work', id).owner).toEqual(person('helper'));
				expect(f.get('work', id).alsoWrote).toBeUndefined();
			}
		}
	});
});

describe('Somebody who left', () => {
	it('is given nothing: it stays with whoever had it, and whoever planned is told; the rest of the act holds', async () => {
		const f = floor(gone('theo'), gone('carla', 'revoked'));
		const id = await reported(f);
		const { owner } = f.get('work', id);
		const args = { id, owner: { from: owner, to: person('theo') }, add: ['helper', 'carla'], note: 'Monday' };
		expect(await f.does('planner', 1, 'work.assign', args)).toEqual(adjusted('has-left', 'has-left'));
		expect(f.get('work', id)).toMatchObject({ owner, assignees: ['helper'] });
		expect(Object.values(f.get('work', id).comments ?? {})).toMatchObject([{ text: 'Monday' }]);
	});

	it('is handed nothing over either: it stays with whoever hands over', async () => {
		const f = floor(gone('theo'));
		const id = await reported(f);
		await f.does('technician', 1, 'work.takeOver', { id, reason: 'I am here' });
		const to = { from: person('technician'), to: person('theo') };
		expect(await f.does('technician', 2, 'work.handOver', { id, to, note: 'Seal is on the bench' })).toEqual(
			adjusted('has-left')
		);
		const { owner, comments, turns } = f.get('work', id);
		expect(owner).toEqual(person('technician'));
		const words = Object.values(comments ?? {}).find(({ text }) => text === 'Seal is on the bench');
		expect(words).toMatchObject({ by: 'technician' });
		expect(words?.to).toBeUndefined();
		expect(Object.values(turns ?? {}).map(({ to: step }) => step)).not.toContain('handed-over');
	});

	it('is not brought back as the owner by whoever wants the other word', async () => {
		const f = floor();
		const id = await reported(f);
		const from = f.get('work', id).owner;
		await f.does('planner', 1, 'work.assign', { id, owner: { from, to: person('helper') } });
		await f.does('supervisor', 2, 'work.assign', { id, owner: { from, to: person('technician') } });
		const [op] = Object.keys(f.get('work', id).alsoWrote?.['owner'] ?? {});
		await f.does('admin', 3, 'person.leave', { id: 'helper' });
		expect(await f.does('supervisor', 4, 'work.restoreOther', { id, field: 'owner', op })).toEqual(
			adjusted('has-left')
		);
		expect(f.get('work', id).owner).toEqual(person('technician'));
		expect(Object.keys(f.get('work', id).alsoWrote?.['owner'] ?? {})).toEqual([op]);
	});

	it('who owns a plan gives no jobs any more: they are for the team of the place', async () => {
		const f = floor(gone('theo'));
		const plan = {
			...{ site: 'ham1', code: 'PM-9', name: 'Grease', workKind: 'preventive', assets: ['pump'] },
			...{ owner: person('theo'), schedule: {} }
		};
		await f.does('planner', 1, 'plan.create', plan);
		await f.does('planner', 2, 'plan.openSlot', { plan: 'pl_TABLET00_1', asset: 'pump', ordinal: 1 });
		expect(f.get('work', 'w.pl_TABLET00_1.pump.1').owner).toEqual({ type: 'team', id: 'mechanics' });
	});

	it('with whom open work is left is found, and nobody else', async () => {
		const f = floor();
		const mine = await reported(f);
		await f.does('planner', 1, 'work.assign', { id: mine, owner: { to: person('helper') } });
		const other = await reported(f, { code: 'K7-2' });
		await f.does('planner', 2, 'work.assign', { id: other, owner: { to: person('technician') } });
		await f.does('admin', 3, 'person.leave', { id: 'helper' });
		const left = leftWith(f.all('work'), f.all('person'));
		expect(left.map(({ work, person: who }) => [work.id, who.id])).toEqual([[mine, 'helper']]);
	});
});

describe('A device that is back after three weeks', () => {
	it('brings its report with the day on which it was seen, and its word about what was decided meanwhile stands beside the decision', async () => {
		const f = floor();
		const known = await reported(f);
		await f.does('supervisor', 10, 'work.reject', { id: known, reason: 'It is meant to be so' });
		// What follows was done before that, and arrives three weeks later.
		const fields = { dataAge: 21 * DAY_MS };
		expect(await f.does('supervisor', 5, 'work.approve', { id: known }, fields)).toEqual(
			refusedWith('wrong-status', { detail: { status: 'rejected' } })
		);
		expect(f.get('work', known)).toMatchObject({ status: 'rejected', reason: 'It is meant to be so' });
		const said = await f.does('operator', 6, 'work.comment', { id: known, text: 'It got worse' }, fields);
		expect(said.result).not.toBe('refused');
		expect(Object.values(f.get('work', known).comments ?? {})).toMatchObject([{ text: 'It got worse' }]);
		const args = { code: 'K7-3', title: 'Belt slips', assetId: 'pump', impact: 'degraded' };
		expect(await f.does('operator', 7, 'work.request', args, fields)).toEqual(APPLIED);
		const report = f.all('work').find(({ code }) => code === 'K7-3');
		expect(report?.times.requested).toBe('2026-03-23T06:07:00.000Z');
	});
});
