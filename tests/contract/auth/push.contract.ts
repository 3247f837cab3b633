import { expect, test } from 'vitest';
import { z } from 'zod';
import { commandNamed } from '#core/commands/registry.ts';
import { pushState } from '#core/sync/telling-messages.ts';
import type { NewGround } from '../store/ground.ts';
import { phonesOf } from './phones.ts';

const NOTHING = z.object({});
const MINUTE = 60_000;

export const beingTold = (newGround: NewGround): void => {
	const { service, push, server, browser, keyOf, subscribed, act, job, told } = phonesOf(newGround);
	const give = (id: string, person: string) =>
		act('work.assign', { id, owner: { to: { type: 'person', id: person } } });
	/** From a device of their own, at a time. */
	const takes = async (person: string, id: string, at: Date, whose = person) => {
		const device = await server.device(person, { device: 'phone' });
		const from = (await server.app.store.read((tx) => tx.get(id)))?.['owner'];
		const owner = { from, to: { type: 'person', id: whose } };
		const more = { at: at.toISOString(), v: commandNamed('work.assign')?.v ?? 0 };
		const verdicts = await device.verdicts(device.act('work.assign', { id, owner }, more));
		expect(verdicts).toMatchObject([{ result: expect.stringMatching(/^(applied|adjusted)$/) }]);
	};

	test('who is given a job is told on their phone, once, encrypted for that phone and signed by this plant', async () => {
		const { subscription, status } = await subscribed('technician');
		expect(status).toBe(204);
		const id = await job('Oil is low', 'W-1');
		await give(id, 'technician');
		await Promise.all([server.app.tellOnce(), (await server.another()).tellOnce()]);
		await server.app.tellOnce();
		expect(service.delivered).toMatchObject([
			{
				...{ endpoint: subscription.endpoint, urgency: 'normal' },
				message: { to: 'technician', kind: 'given', work: id, title: 'Oil is low' }
			}
		]);
	});

	test('nobody is told what they did themselves, what concerns others, or what was before they asked', async () => {
		const [before, mine] = [await job('Before', 'W-1'), await job('Mine', 'W-2')];
		await give(before, 'technician');
		await subscribed('technician');
		await takes('technician', mine, server.time.now());
		await give(await job('Another’s', 'W-3'), 'lead');
		await act('work.schedule', { id: before, changes: { dueOn: { to: '2026-04-03' } } });
		await server.app.tellOnce();
		expect(told()).toEqual([]);
	});

	test('what was done without a network this morning is told when it arrives', async () => {
		await subscribed('technician');
		const id = await job('Oil is low', 'W-1');
		await server.app.tellOnce();
		server.time.pass(MINUTE);
		const at = server.time.now();
		server.time.pass(180 * MINUTE);
		await takes('lead', id, at, 'technician');
		await server.app.tellOnce();
		expect(told()).toEqual([['given', 'Oil is low']]);
	});

	test('what was refused is told to whoever did it, and so is what a supervisor decided about it', async () => {
		await subscribed('technician');
		const id = await job('Oil is low', 'W-1');
		const phone = await server.device('technician', { device: 'phone' });
		expect(await phone.verdicts(phone.act('work.approve', { id }))).toMatchObject([{ result: 'refused' }]);
		await server.app.tellOnce();
		expect(told()).toEqual([['refused', 'Oil is low']]);

		const other = await job('Belt slips', 'W-2');
		await server.app.tellOnce();
		service.delivered.length = 0;
		const viewer = { grants: { to: [{ role: 'viewer', site: 'ham1' }] } };
		await act('person.edit', { id: 'technician', changes: viewer });
		const [yes, no] = ['yes', 'no'].map((text) => phone.act('work.comment', { id: other, text }));
		if (!yes || !no) throw new Error('nothing was said');
		expect(await phone.verdicts(yes, no)).toMatchObject([
			{ result: 'quarantined' },
			{ result: 'quarantined' }
		]);
		await server.app.tellOnce();
		expect(told()).toEqual([]);
		const lead = await server.device('lead');
		const decide = async (name: string, args: object) => {
			expect(await lead.verdicts(lead.act(name, { site: 'ham1', ...args }))).toEqual([{ result: 'applied' }]);
			await server.app.tellOnce();
		};
		await decide('act.accept', { act: yes.id });
		await decide('act.reject', { act: no.id, reason: 'That was not so' });
		expect(told()).toEqual([
			['accepted', 'Belt slips'],
			['refused', 'Belt slips']
		]);
		// Whoever says the same after that has decided nothing: nobody is told it was them.
		const late = await server.device('lead', { device: 'tablet' });
		expect(await late.verdicts(late.act('act.accept', { site: 'ham1', act: yes.id }))).toMatchObject([
			{ result: 'adjusted', differences: [{ code: 'already-so' }] }
		]);
		await server.app.tellOnce();
		expect(told()).toHaveLength(2);
	});

	test('something unsafe is urgent; a contractor is told of it only where the job is theirs', async () => {
		await subscribed('technician');
		await subscribed('contractor', 'handy');
		await job('Guard is open', 'W-1', { impact: 'safety' });
		await server.app.tellOnce();
		expect(service.delivered).toMatchObject([{ urgency: 'high', message: { to: 'technician' } }]);
	});

	test('shared devices, and whoever holds nothing, are not told anything; nobody makes the server ask a machine of their choice', async () => {
		const shared = await keyOf('technician', 'tablet');
		expect((await browser.say('push-state', pushState, {}, { token: shared })).status).toBe(403);
		const token = await keyOf('technician');
		const { body } = await browser.say('push-state', pushState, {}, { token });
		const good = service.subscribe(body.key);
		for (const endpoint of [
			...['https://10.0.0.1/x', 'https://push.test:8443/x', 'https://push.test.evil.example/x'],
			...['http://push.test/x', 'https://user@push.test/x', 'file:///etc/passwd']
		])
			expect((await browser.say('push', NOTHING, { ...good, endpoint }, { token })).status).toBe(400);
		expect((await browser.say('push', NOTHING, { ...good, p256dh: 'AAAA' }, { token })).status).toBe(400);
		expect((await browser.say('push', NOTHING, good)).status).toBe(401);
	});

	test('whoever signed out, said no, left or was locked out is told nothing any more', async () => {
		const ways: readonly ((token: string) => Promise<unknown>)[] = [
			(token) => browser.signOut(token),
			(token) => browser.say('end-push', NOTHING, {}, { token }),
			() => act('device.revoke', { id: 'phone' }),
			() => act('person.leave', { id: 'lead' })
		];
		for (const [n, way] of ways.entries()) {
			const person = n === 3 ? 'lead' : 'technician';
			const device = n === 3 ? 'handy' : 'phone';
			const { token } = await subscribed(person, device);
			await give(await job(`Told ${n}`, `A-${n}`), person);
			await server.app.tellOnce();
			expect(told()).toEqual([['given', `Told ${n}`]]);
			await give(await job(`Waits ${n}`, `B-${n}`), person);
			await way(token);
			await server.app.tellOnce();
			expect(told()).toHaveLength(1);
		}
	});

	test('another person on the same browser takes it over: the first is told nothing there', async () => {
		await subscribed('technician');
		await subscribed('lead');
		await give(await job('For the first', 'W-1'), 'technician');
		await give(await job('For the second', 'W-2'), 'lead');
		await server.app.tellOnce();
		expect(told()).toEqual([['given', 'For the second']]);
	});

	test('a browser that has gone is forgotten', async () => {
		const { token, subscription } = await subscribed('technician');
		service.unsubscribe(subscription.endpoint);
		await give(await job('Oil is low', 'W-1'), 'technician');
		await server.app.tellOnce();
		expect((await browser.say('push-state', pushState, {}, { token })).body.endpoint).toBeUndefined();
		await give(await job('Oil is gone', 'W-2'), 'technician');
		const { asked } = service;
		await server.app.tellOnce();
		expect(service.asked).toBe(asked);
	});

	test('a service that is busy, broken or out of reach is asked again, ever later, as it says, and no longer than a day and a half', async () => {
		await subscribed('technician');
		service.faults = [
			new Response(null, { status: 429, headers: { 'Retry-After': '300' } }),
			503,
			'unreachable',
			201
		];
		await give(await job('Oil is low', 'W-1'), 'technician');
		await server.app.tellOnce();
		server.time.pass(4 * MINUTE);
		const { asked } = service;
		await server.app.tellOnce();
		expect(service.asked).toBe(asked);
		for (const minutes of [1, 1, 2]) {
			server.time.pass(minutes * MINUTE + 1_000);
			await server.app.tellOnce();
		}
		expect(told()).toEqual([['given', 'Oil is low']]);

		service.faults = ['unreachable'];
		await give(await job('Nobody hears of it', 'W-2'), 'technician');
		await server.app.tellOnce();
		server.time.pass(37 * 60 * MINUTE);
		service.faults = [];
		await server.app.tellOnce();
		expect(told()).toHaveLength(1);
	});

	test('a server that dies while it asks leaves the message to the next one', async () => {
		await subscribed('technician');
		await give(await job('Oil is low', 'W-1'), 'technician');
		const begun = Promise.withResolvers<void>();
		const ask = () => {
			begun.resolve();
			return new Promise<Response>(() => {});
		};
		void (await server.another({ push: { ...push, ask } })).tellOnce();
		await begun.promise;
		await server.app.tellOnce();
		expect(told()).toEqual([]);
		server.time.pass(2 * MINUTE);
		await server.app.tellOnce();
		expect(told()).toEqual([['given', 'Oil is low']]);
	});

	test('two servers on one database speak with the same key', async () => {
		const { token } = await subscribed('technician');
		const app = await server.another();
		const [one, other] = [
			await browser.say('push-state', pushState, {}, { token }),
			await browser.say('push-state', pushState, {}, { token, app })
		];
		expect(one.body.key).toMatch(/^[\w-]{87}$/);
		expect(other.body.key).toBe(one.body.key);
	});
};
