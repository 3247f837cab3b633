import { expect, test } from 'vitest';
import * as messages from '#core/sync/auth-messages.ts';
import { PROTOCOL } from '#core/sync/messages.ts';
import type { NewGround } from '../store/ground.ts';
import { personOf } from '../../unit/core/plant.ts';
import { Device } from '../sync/device.ts';
import { freshServer } from '../sync/plant-server.ts';
import { withPassword } from './people.ts';
import { FAST, SECRET, visitor } from './visitor.ts';

/** The half of the key that came with the answer, as a browser sends it back. */
const cookieIn = (headers: Headers): string => /^[^;]+/.exec(headers.get('set-cookie') ?? '')?.[0] ?? '';

export const keepingKeys = (newGround: NewGround): void => {
	const server = freshServer(newGround, { passwordCost: FAST });
	const browser = visitor(server);
	const given = new WeakSet();
	const signIn = async (more: object = {}) => {
		// Once for each test's server: a new password would end the keys there are.
		if (!given.has(server.app)) await withPassword(server.app, browser, 'technician');
		given.add(server.app);
		return browser.say('sign-in', messages.signedIn, { name: 'technician', password: SECRET, ...more });
	};
	const renew = (token: string, cookie?: string) =>
		browser.say('renew', messages.renewed, {}, { token, cookie });
	const identityOf = (token: string) => server.app.credentials.identityOf({ token }, server.time.now());
	const namesInLog = async () =>
		(await server.app.store.read((tx) => tx.log(0, 500))).map(({ op }) => op.name);

	test('a browser’s key is good only beside its cookie, which no script can read', async () => {
		const { body, headers } = await signIn({ bind: true });
		const set = headers.get('set-cookie') ?? '';
		for (const word of ['HttpOnly', 'SameSite=Strict', 'Path=/']) expect(set).toContain(word);
		const ask = (cookie?: string) =>
			browser.say('devices', messages.myDevices, {}, { token: body.token, cookie });
		expect((await ask(cookieIn(headers))).status).toBe(200);
		expect((await ask()).body.error).toBe('sign-in');
		expect((await ask('millwright-key=mwc1_stolen')).body.error).toBe('sign-in');
		expect((await ask(`other=1; ${cookieIn(headers)}; more=2`)).status).toBe(200);
	});

	test('a key copied out of a browser is worth nothing elsewhere, and a copy of both halves nothing once it ended', async () => {
		const { body, headers } = await signIn({ bind: true });
		const elsewhere = await signIn({ bind: true });
		const hello = async (cookie?: string) => {
			const message = { protocol: PROTOCOL, client: 'BROWSER1', generation: 1, app: 'test' };
			const request = new Request('http://plant.test/sync/hello', {
				method: 'POST',
				headers: {
					Authorization: `Bearer ${body.token}`,
					...(cookie !== undefined && { Cookie: cookie })
				},
				body: JSON.stringify(message)
			});
			return (await server.app.fetch(request)).status;
		};
		const cookie = cookieIn(headers);
		expect(await hello(cookie)).toBe(200);
		for (const other of [undefined, cookieIn(elsewhere.headers), 'millwright-key=', `${cookie}x`])
			expect(await hello(other)).toBe(401);
		const end = JSON.stringify({ device: body.device });
		const there = { token: elsewhere.body.token, cookie: cookieIn(elsewhere.headers) };
		expect((await browser.ask('POST', 'sign-out-device', end, there)).status).toBe(204);
		expect(await hello(cookie)).toBe(401);
	});

	test('a key that was followed by a new one is refused wherever it is shown again, and ends nothing', async () => {
		const { token } = (await signIn()).body;
		const next = (await renew(token)).body.token;
		expect(await identityOf(next)).toBeDefined();
		const thief = new Device(server.app.fetch, { token, client: 'THIEF001', person: '', device: '' });
		expect((await thief.hello()).status).toBe(401);
		expect((await thief.push()).status).toBe(401);
		expect((await renew(token)).body.error).toBe('sign-in');
		expect((await browser.signOut(token)).body.error).toBe('sign-in');
		expect(await identityOf(next)).toMatchObject({ person: 'technician' });
	});

	test('a device that lost everything comes back as a new one; what it did stands, and its old keys end from there', async () => {
		const first = (await signIn({ bind: true })).body;
		const firstToken = await server.app.credentials.mint(first, server.time.now());
		const before = new Device(server.app.fetch, { ...first, token: firstToken, client: 'PHONE001' });
		await before.hello();
		await before.verdicts(before.act('work.request', { site: 'ham1', title: 'It smokes' }));
		const again = (await signIn()).body;
		expect(again.device).not.toBe(first.device);
		const after = new Device(server.app.fetch, { ...again, client: 'PHONE002' });
		expect((await after.hello()).body.lastSeq).toBe(0);
		const { held } = await after.catchUp(100);
		expect([...held.values()]).toContainEqual(expect.objectContaining({ title: 'It smokes' }));
		const posing = new Device(server.app.fetch, { ...again, client: 'PHONE001' });
		expect((await posing.hello()).body.error).toBe('forked-client');
		await browser.ask('POST', 'sign-out-device', JSON.stringify({ device: first.device }), {
			token: again.token
		});
		expect((await before.hello()).status).toBe(401);
	});

	test('another person in the same browser keeps its cookie, so that who was there before can still send', async () => {
		const first = await signIn({ bind: true });
		await withPassword(server.app, browser, 'lead');
		const cookie = cookieIn(first.headers);
		const second = await browser.say(
			'sign-in',
			messages.signedIn,
			{ name: 'lead', password: SECRET, bind: true },
			{ cookie }
		);
		expect(cookieIn(second.headers)).toBe(cookie);
		expect((await renew(first.body.token, cookie)).status).toBe(200);
	});

	test('a new key ends the old one when it is first used, not before', async () => {
		const { token } = (await signIn()).body;
		const next = (await renew(token)).body.token;
		expect(await identityOf(token)).toMatchObject({ person: 'technician' });
		expect(await identityOf(next)).toMatchObject({ person: 'technician' });
		expect(await identityOf(token)).toBeUndefined();
		expect((await renew(token)).body.error).toBe('sign-in');
	});

	test('a new key whose answer was lost is in nobody’s way', async () => {
		const { token } = (await signIn()).body;
		const lost = (await renew(token)).body.token;
		const next = (await renew(token)).body.token;
		expect(await identityOf(lost)).toBeUndefined();
		expect(await identityOf(next)).toMatchObject({ person: 'technician' });
	});

	test('signing out ends every key of that browser, also one that was renewed and not used', async () => {
		const { token } = (await signIn()).body;
		const next = (await renew(token)).body.token;
		expect((await browser.signOut(token)).status).toBe(204);
		expect(await identityOf(next)).toBeUndefined();
	});

	test('what a device sealed with the key before is still its word', async () => {
		const { token, device } = (await signIn()).body;
		const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))).toString(
			'hex'
		);
		const key = await crypto.subtle.importKey(
			'raw',
			new TextEncoder().encode(hash),
			{ name: 'HMAC', hash: 'SHA-256' },
			false,
			['sign']
		);
		const text = new TextEncoder().encode('letter\nwords');
		const seal = Buffer.from(await crypto.subtle.sign('HMAC', key, text)).toString('hex');
		const next = (await renew(token)).body.token;
		await identityOf(next);
		expect(await server.app.credentials.sealerOf(device, 'words', seal)).toMatchObject({
			person: 'technician'
		});
		await browser.signOut(next);
		expect(await server.app.credentials.sealerOf(device, 'words', seal)).toBeUndefined();
	});

	test('people see where they are signed in, and sign out there from here', async () => {
		const [here, there] = [(await signIn()).body, (await signIn()).body];
		const ask = () => browser.say('devices', messages.myDevices, {}, { token: here.token });
		expect((await ask()).body.devices).toHaveLength(2);
		expect((await ask()).body.devices.find(({ isThis }) => isThis)).toMatchObject({ device: here.device });
		const end = await browser.ask('POST', 'sign-out-device', JSON.stringify({ device: there.device }), {
			token: here.token
		});
		expect(end.status).toBe(204);
		expect(await identityOf(there.token)).toBeUndefined();
		expect((await ask()).body.devices.map(({ device }) => device)).toEqual([here.device]);
	});

	test('nobody ends another person’s keys that way', async () => {
		const { token, device } = (await signIn()).body;
		const other = await server.app.credentials.mint({ person: 'lead', device: 'tablet' }, server.time.now());
		await browser.ask('POST', 'sign-out-device', JSON.stringify({ device }), { token: other });
		expect(await identityOf(token)).toMatchObject({ person: 'technician' });
	});

	test('a new password ends the keys on all other devices', async () => {
		const [here, there] = [(await signIn()).body, (await signIn()).body];
		const change = { person: 'technician', password: 'eight dry boots', old: SECRET };
		expect((await browser.password(here.token, change)).status).toBe(204);
		expect(await identityOf(here.token)).toBeDefined();
		expect(await identityOf(there.token)).toBeUndefined();
	});

	test('S-12 who came in, who did not and whose password changed lies in the log', async () => {
		const { token } = (await signIn()).body;
		await browser.signIn('technician', 'wrong boots');
		await expect.poll(namesInLog).toContain('access.refuse');
		await browser.signOut(token);
		for (const name of ['access.setPassword', 'access.signIn', 'access.signOut'])
			expect(await namesInLog()).toContain(name);
		const text = JSON.stringify(await server.app.store.read((tx) => tx.log(0, 500)));
		for (const secret of [SECRET, 'wrong boots', token]) expect(text).not.toContain(secret);
	});

	test('who looks after devices learns when each was heard of and what waits on it; others do not', async () => {
		const phone = await server.device('technician', { device: 'phone' });
		await phone.hello({ unsent: 3, unsentSince: '2026-03-23T06:00:00.000Z' });
		const ask = async (person: string, site = 'ham1') => {
			const device: Device = await server.device(person);
			return browser.say('sightings', messages.sightings, { site }, { token: device.token });
		};
		expect((await ask('lead')).body.seen['phone']).toEqual({
			seenAt: '2026-03-23T08:00:00.000Z',
			app: 'test',
			unsent: 3,
			unsentSince: '2026-03-23T06:00:00.000Z'
		});
		for (const [person, site] of [
			['technician', 'ham1'],
			['contractor', 'ham1'],
			['lead', 'muc1'],
			['lead', 'nowhere']
		] as const)
			expect((await ask(person, site)).body.error).toBe('not-allowed');
	});

	test('S-7 whose work waits there and on what is told as far as the one who asks may see it', async () => {
		const phone = await server.device('technician', { device: 'phone' });
		const since = '2026-03-23T06:00:00.000Z';
		await phone.hello({
			unsent: 4,
			unsentSince: since,
			waits: [
				{ by: 'technician', about: 'filler', count: 2, since },
				{ by: 'technician', about: 'nothing.there', count: 1, since },
				{ by: 'nobody', about: 'filler', count: 1, since }
			]
		});
		const { token } = await server.device('lead');
		const seenBy = async () =>
			(await browser.say('sightings', messages.sightings, { site: 'ham1' }, { token })).body.seen['phone'];
		expect((await seenBy())?.waits).toEqual([
			{ by: 'technician', about: 'filler', count: 2, since },
			{ by: 'technician', count: 1, since }
		]);
		// Who plans hears that something waits there, not whose it is.
		await server.app.store.write((tx) => tx.put([personOf('planner', [{ role: 'planner', site: 'ham1' }])]));
		const planner = await server.device('planner');
		const told = await browser.say('sightings', messages.sightings, { site: 'ham1' }, planner);
		expect(told.body.seen['phone']).toMatchObject({ unsent: 4, unsentSince: since });
		expect(told.body.seen['phone']?.waits).toBeUndefined();
		await phone.hello({ unsent: 0 });
		expect((await seenBy())?.waits).toBeUndefined();
	});
};
