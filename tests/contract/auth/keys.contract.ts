import { expect, test } from 'vitest';
import * as messages from '#core/sync/auth-messages.ts';
import type { NewGround } from '../store/ground.ts';
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
};
