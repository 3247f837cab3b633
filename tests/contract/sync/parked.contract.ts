import { expect, test } from 'vitest';
import { SYSTEM_ID } from '#core/access/actor.ts';
import { parkedAnswer } from '#core/sync/parked-messages.ts';
import type { Verdict } from '#core/sync/op.ts';
import { verifyChain } from '#server/store/verify-chain.ts';
import { judgeOwn, judgeReceived } from '#server/sync/judge-received.ts';
import { UnsignedActs } from '#server/sync/unsigned-acts.ts';
import type { NewGround } from '../store/ground.ts';
import { testCommands } from './commands.ts';
import type { Device } from './device.ts';
import { freshServer } from './plant-server.ts';

const APPLIED = { result: 'applied' };
const parkedFor = (reason: string): Verdict => ({ result: 'quarantined', reason });
const refusedAs = (code: string) => ({ result: 'refused', refusal: { code } });

export const parking = (newGround: NewGround): void => {
	const server = freshServer(newGround);
	const twin = freshServer(newGround);
	const doc = (id: string) => server.app.store.read((tx) => tx.get(id));
	const own = (name: string, args: object) => server.app.own.run(({ act }) => act(name, args));
	const list = (who: Device, more: object = {}) =>
		who.say('parked', parkedAnswer, { protocol: 1, isDecided: false, limit: 100, ...more });
	const request = (who: Device, title = 'It smokes') =>
		who.act('work.request', { site: 'ham1', title, assetId: 'filler' });
	const accept = (who: Device, act: string) => who.verdicts(who.act('act.accept', { site: 'ham1', act }));
	const reject = (who: Device, act: string, reason = 'That was not so') =>
		who.verdicts(who.act('act.reject', { site: 'ham1', act, reason }));

	/** What a technician did on a phone of their own before they were locked out, and what came in after. */
	const revokedWork = async () => {
		const phone = await server.device('technician', { device: 'phone' });
		const [made, comment] = [
			request(phone),
			phone.act('work.comment', { id: `w_${phone.client}_1`, text: 'The belt is worn' })
		];
		await own('person.revoke', { id: 'technician' });
		server.time.pass(60_000);
		expect(await phone.verdicts(made, comment)).toEqual([
			parkedFor('revoked-person'),
			parkedFor('revoked-person')
		]);
		return { phone, made, comment, job: `w_${phone.client}_1` };
	};

	test('what a locked-out person did offline waits in the list of a supervisor of that site, in words', async () => {
		const { made, comment } = await revokedWork();
		const { body } = await list(await server.device('lead'));
		expect(body.acts).toMatchObject([
			{
				act: made.id,
				site: 'ham1',
				actor: 'technician',
				actorName: 'technician',
				deviceName: 'Phone',
				at: '2026-03-23T07:00:00.000Z',
				receivedAt: '2026-03-23T08:01:00.000Z',
				why: 'revoked-person',
				isOwn: false,
				says: { name: 'work.request', args: { title: 'It smokes' } },
				about: { id: 'filler', kind: 'machine', name: 'Filler' }
			},
			{ act: comment.id, site: 'ham1', says: { name: 'work.comment' } }
		]);
		expect(body.next).toBeUndefined();
	});

	test('S-1 accepted, it counts as its own person’s at the time it was done, once, and its device is told', async () => {
		const { phone, made, comment, job } = await revokedWork();
		const lead = await server.device('lead');
		expect(await doc(job)).toBeUndefined();
		expect(await accept(lead, made.id)).toEqual([APPLIED]);
		expect(await accept(lead, comment.id)).toEqual([APPLIED]);
		expect(await doc(job)).toMatchObject({
			title: 'It smokes',
			createdBy: 'technician',
			createdAt: '2026-03-23T07:00:00.000Z',
			scopes: ['site:ham1']
		});
		expect(JSON.stringify(await doc(job))).toContain('The belt is worn');
		expect(await phone.verdicts(made, comment)).toEqual([APPLIED, APPLIED]);
		expect((await phone.hello()).body.decided).toEqual([
			{ seq: 2, verdict: APPLIED },
			{ seq: 1, verdict: APPLIED }
		]);
		expect((await list(lead)).body.acts).toEqual([]);
		expect((await list(lead, { isDecided: true })).body.acts).toMatchObject([
			{ act: made.id, decision: { by: 'lead', byName: 'lead', verdict: APPLIED } },
			{ act: comment.id }
		]);
		// Said again it changes nothing.
		const rev = (await doc(job))?.rev;
		expect(await accept(lead, made.id)).toMatchObject([
			{ result: 'adjusted', differences: [{ code: 'already-so' }] }
		]);
		expect((await doc(job))?.rev).toBe(rev);
	});

	test('S-5 rejected, it stays in the log, does nothing, and whoever did it reads why', async () => {
		const { phone, made, comment, job } = await revokedWork();
		const lead = await server.device('lead');
		expect(await reject(lead, made.id)).toEqual([APPLIED]);
		const verdict = {
			...refusedAs('rejected'),
			refusal: { code: 'rejected', detail: { reason: 'That was not so' } }
		};
		expect(await phone.verdicts(made)).toEqual([verdict]);
		expect(await doc(job)).toBeUndefined();
		// What stands on it cannot be taken, and can be rejected too.
		expect(await accept(lead, comment.id)).toEqual([refusedAs('dependency')]);
		expect(await reject(lead, comment.id)).toEqual([APPLIED]);
		expect(await accept(lead, comment.id)).toEqual([refusedAs('already-decided')]);
		expect((await list(lead, { isDecided: true })).body.acts).toMatchObject([
			{ act: made.id, decision: { reason: 'That was not so', verdict } },
			{ act: comment.id }
		]);
		expect(await reject(lead, made.id, ' ')).toMatchObject([refusedAs('malformed')]);
	});

	test('a locked-out device, a demoted person and one who works at another site now: their acts wait too', async () => {
		const phone = await server.device('technician', { device: 'phone' });
		const job = `w_${phone.client}_1`;
		expect(await phone.verdicts(request(phone))).toEqual([APPLIED]);
		const start = () => phone.act('work.start', { id: job });
		const comment = (text: string, more: object = {}) => phone.act('work.comment', { id: job, text }, more);
		const grant = (role: string, site: string) =>
			own('person.edit', { id: 'technician', changes: { grants: { to: [{ role, site }] } } });

		await grant('viewer', 'ham1');
		const demoted = [start(), comment('late')];
		expect(await phone.verdicts(...demoted)).toEqual(demoted.map(() => parkedFor('rights-changed')));
		// What is done after the change is judged by the rights of now.
		const after = comment('too late', { at: '2026-03-23T08:30:00.000Z' });
		server.time.pass(3_600_000);
		expect(await phone.verdicts(after)).toMatchObject([refusedAs('not-allowed')]);

		await grant('technician', 'muc1');
		const moved = comment('from afar', { at: '2026-03-23T07:30:00.000Z' });
		expect(await phone.verdicts(moved)).toEqual([parkedFor('rights-changed')]);

		await own('device.revoke', { id: 'phone' });
		const lost = comment('from a lost phone', { at: '2026-03-23T07:40:00.000Z' });
		expect(await phone.verdicts(lost)).toEqual([parkedFor('revoked-device')]);

		const lead = await server.device('lead');
		const { body } = await list(lead);
		expect(body.acts.map(({ why }) => why)).toEqual([
			'rights-changed',
			'rights-changed',
			'rights-changed',
			'revoked-device'
		]);
		for (const { act } of body.acts) expect(await accept(lead, act)).toEqual([APPLIED]);
		const done = await doc(job);
		expect(done).toMatchObject({ status: 'in-progress' });
		for (const text of ['late', 'from afar', 'from a lost phone'])
			expect(JSON.stringify(done)).toContain(text);
		expect(JSON.stringify(done)).not.toContain('too late');
	});

	test('who was never allowed to do it gains nothing by a change of rights', async () => {
		const phone = await server.device('technician', { device: 'phone' });
		const args = { id: 'lead', changes: { name: { to: 'Boss' } } };
		await own('person.edit', {
			id: 'technician',
			changes: { grants: { to: [{ role: 'viewer', site: 'ham1' }] } }
		});
		expect(await phone.verdicts(phone.act('person.edit', args))).toMatchObject([refusedAs('not-allowed')]);
		expect((await list(await server.device('lead'))).body.acts).toEqual([]);
	});

	test('what stands on a parked act waits with it', async () => {
		const tablet = await server.device('technician');
		const job = `w_${tablet.client}_1`;
		const made = tablet.act('work.request', { site: 'ham1', title: 'New', assetId: 'filler' }, { v: 99 });
		const comment = tablet.act('work.comment', { id: job, text: 'More' });
		expect(await tablet.verdicts(made, comment)).toEqual([
			parkedFor('newer-version'),
			parkedFor('newer-version')
		]);
		// Nobody here can read it yet: it stays where it is.
		const lead = await server.device('lead');
		expect(await accept(lead, made.id)).toEqual([refusedAs('unreadable-act')]);
		expect((await list(lead)).body.acts).toHaveLength(2);
	});

	test('nobody decides about their own acts', async () => {
		const phone = await server.device('lead', { device: 'phone' });
		const made = request(phone);
		await own('device.revoke', { id: 'phone' });
		expect(await phone.verdicts(made)).toEqual([parkedFor('revoked-device')]);
		const lead = await server.device('lead');
		expect((await list(lead)).body.acts).toMatchObject([{ isOwn: true }]);
		expect(await accept(lead, made.id)).toEqual([refusedAs('another-person-needed')]);
		expect(await reject(lead, made.id)).toEqual([refusedAs('another-person-needed')]);
		expect(await accept(await server.device('admin'), made.id)).toEqual([APPLIED]);
	});

	test('a decision that was itself parked decides nothing, and cannot be let through', async () => {
		const { made } = await revokedWork();
		const phone = await server.device('lead', { device: 'far' });
		await own('device.revoke', { id: 'far' });
		const late = phone.act('act.accept', { site: 'ham1', act: made.id });
		expect(await phone.verdicts(late)).toEqual([parkedFor('revoked-device')]);
		const admin = await server.device('admin');
		expect(await accept(admin, late.id)).toEqual([refusedAs('not-allowed')]);
		expect(await reject(admin, late.id)).toEqual([APPLIED]);
		expect(await accept(admin, made.id)).toEqual([APPLIED]);
	});

	test('S-7 nobody without the right there learns that anything waits, nor decides', async () => {
		const { made, job } = await revokedWork();
		const strangers = [
			await server.device('foreigner', { device: 'far' }),
			await server.device('contractor'),
			await server.device('technician')
		];
		for (const site of ['ham1', 'muc1'])
			for (const who of strangers) {
				const given = (act: string) => who.act('act.accept', { site, act });
				const [real, invented] = await who.verdicts(given(made.id), given('NOBODY00:7'));
				expect(real).toEqual(invented);
				expect(real?.result).not.toBe('applied');
			}
		for (const who of strangers.slice(1)) expect((await list(who)).body.error).toBe('not-found');
		expect((await list(strangers[0] as Device)).body.acts).toEqual([]);
		expect(await doc(job)).toBeUndefined();
	});

	test('S-7 an act that speaks of another site shows nothing of it, and can only be rejected', async () => {
		await server.app.store.write((tx) =>
			tx.put([{ ...plantDoc('secret', 'muc1'), name: 'A secret machine' }])
		);
		const phone = await server.device('technician', { device: 'phone' });
		const act = phone.act('work.comment', { id: 'secret', text: 'Private words' });
		await own('person.revoke', { id: 'technician' });
		expect(await phone.verdicts(act)).toEqual([parkedFor('revoked-person')]);
		const lead = await server.device('lead');
		const { body } = await list(lead);
		expect(body.acts).toHaveLength(1);
		expect(body.acts[0]?.says).toBeUndefined();
		expect(JSON.stringify(body)).not.toMatch(/secret|Private/);
		expect(await accept(lead, act.id)).toEqual([refusedAs('not-found')]);
		expect(await reject(lead, act.id)).toEqual([APPLIED]);
	});

	test('S-1 of two who decide at once, at two servers, one decides and the other is told', async () => {
		const { made, job } = await revokedWork();
		const lead = await server.device('lead');
		const admin = await server.device('admin', { app: await server.another() });
		const verdicts = await Promise.all([accept(lead, made.id), reject(admin, made.id)]);
		const results = verdicts.flat().map(({ result }) => result);
		expect(results.sort()).toEqual(['applied', 'refused']);
		expect(verdicts.flat()).toContainEqual(refusedAs('already-decided'));
		const { body } = await list(lead, { isDecided: true });
		expect(body.acts).toHaveLength(1);
		const wasAccepted = body.acts[0]?.decision?.verdict.result === 'applied';
		expect((await doc(job)) !== undefined).toBe(wasAccepted);
	});

	test('S-1 S-12 a decision sent twice is one, and the chain holds over all of it', async () => {
		const { made } = await revokedWork();
		const lead = await server.device('lead');
		const decision = lead.act('act.accept', { site: 'ham1', act: made.id });
		expect(await lead.verdicts(decision)).toEqual([APPLIED]);
		expect(await lead.verdicts(decision)).toEqual([APPLIED]);
		const log = await server.app.store.read((tx) => tx.log(0, 100));
		expect(log.filter(({ op }) => op.name === 'act.accept')).toMatchObject([
			{ op: { actor: 'lead', args: { act: made.id } } }
		]);
		// The log keeps what was said first: parked.
		expect(log.find(({ op }) => op.id === made.id)?.verdict).toEqual(parkedFor('revoked-person'));
		expect(await verifyChain(server.app.store)).toMatchObject({ ok: true });
	});

	test('S-10 the log with decisions in it, judged again on an empty store, gives the same state', async () => {
		const { made, comment, job } = await revokedWork();
		const lead = await server.device('lead');
		expect(await accept(lead, made.id)).toEqual([APPLIED]);
		expect(await reject(lead, comment.id)).toEqual([APPLIED]);
		const log = await server.app.store.read((tx) => tx.log(0, 100));
		const parts = {
			commands: testCommands,
			note: () => undefined,
			credentials: twin.app.credentials,
			unsigned: new UnsignedActs()
		};
		for (const { op, receivedAt, verdict } of log) {
			const identity = { person: op.actor, device: op.device };
			const again = await twin.app.store.write(async (tx) =>
				op.actor === SYSTEM_ID
					? (await judgeOwn(tx, op, receivedAt, parts)).verdict
					: judgeReceived(tx, { readable: true, op }, identity, receivedAt, parts)
			);
			expect(again).toEqual(verdict);
		}
		const ends = [server, twin].map(({ app }) =>
			app.store.read(async (tx) => [await tx.get(job), await tx.get('technician'), await tx.logEnd()])
		);
		expect(await ends[0]).toEqual(await ends[1]);
		expect(await doc(job)).toBeDefined();
	});

	test('pages of the list follow each other without a gap', async () => {
		const phone = await server.device('technician', { device: 'phone' });
		const acts = Array.from({ length: 7 }, (_, n) => request(phone, `Report ${n}`));
		await own('device.revoke', { id: 'phone' });
		await phone.verdicts(...acts);
		const lead = await server.device('lead');
		const seen: string[] = [];
		let after: object | undefined;
		do {
			const { body } = await list(lead, { limit: 3, ...(after && { after }) });
			seen.push(...body.acts.map(({ act }) => act));
			after = body.next;
		} while (after);
		expect(seen).toEqual(acts.map(({ id }) => id));
	});
};

const plantDoc = (id: string, site: string) => ({
	...{ id, kind: 'machine', site, scopes: [`site:${site}`], code: id, parentId: site, state: 'running' },
	...{ rev: 1, archived: false, createdBy: 'system', name: id },
	createdAt: '2026-01-01T00:00:00.000Z',
	updatedAt: '2026-01-01T00:00:00.000Z'
});
