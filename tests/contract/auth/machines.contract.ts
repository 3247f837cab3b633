import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'zod';
import * as messages from '#core/sync/auth-messages.ts';
import { backUp } from '#server/back-up.ts';
import { temporaryFolder } from '../../support/folders.ts';
import type { NewGround } from '../store/ground.ts';
import { Device } from '../sync/device.ts';
import { freshServer } from '../sync/plant-server.ts';
import { withPassword } from './people.ts';
import { FAST, SECRET, visitor } from './visitor.ts';

const NOTHING = z.object({});
const PRESS = { site: 'ham1', name: 'Press line', role: 'operator' };

export const admittingMachines = (newGround: NewGround): void => {
	const server = freshServer(newGround, { passwordCost: FAST, pinRounds: 10 });
	const browser = visitor(server);
	const keyOf = (person: string, device = 'tablet') =>
		server.app.credentials.mint({ person, device }, server.time.now());
	const as = async <T>(person: string, path: string, schema: z.ZodType<T>, message: object) =>
		browser.say(path, schema, message, { token: await keyOf(person) });
	const make = (message: object = PRESS, person = 'admin') =>
		as(person, 'machine', messages.machineKeyMade, message);
	const again = (device: string, person = 'admin') =>
		as(person, 'machine-key', messages.machineKeyMade, { device });
	const end = (shown: string, person = 'admin') => as(person, 'end-machine-key', NOTHING, { shown });
	const listed = async () =>
		(await as('admin', 'machines', messages.machines, { site: 'ham1' })).body.machines;
	let clients = 0;
	const program = async (made: messages.MachineKeyMade) => {
		clients += 1;
		const client = `PROGRAM${String(clients).padStart(3, '0')}`;
		const one = new Device(server.app.fetch, { ...made, client });
		await one.hello();
		return one;
	};
	const statusOf = async (token: string) =>
		(await new Device(server.app.fetch, { token, client: 'PROGRAMX', person: '', device: '' }).hello())
			.status;

	test('a machine’s key reads and writes what its role may, without a cookie and in its own name', async () => {
		const { body } = await make();
		expect(body.token.startsWith(body.shown)).toBe(true);
		const press = await program(body);
		expect(press.scopes).toEqual([`person:${body.person}`, 'site:ham1']);
		const request = press.act('work.request', { site: 'ham1', title: 'Oil is low' });
		expect(await press.verdicts(request)).toEqual([{ result: 'applied' }]);
		const { held } = await press.catchUp(100);
		expect([...held.values()]).toContainEqual(
			expect.objectContaining({ title: 'Oil is low', createdBy: body.person })
		);
		const rename = press.act('asset.edit', { id: 'filler', changes: { name: { to: 'Mine' } } });
		expect(await press.verdicts(rename)).toMatchObject([{ result: 'refused' }]);
	});

	test('it speaks for nobody but itself', async () => {
		const press = await program((await make()).body);
		const posing = press.act('work.request', { site: 'ham1', title: 'X' }, { actor: 'admin' });
		expect(await press.verdicts(posing)).toEqual([{ result: 'quarantined', reason: 'foreign-person' }]);
	});

	test('only who may let people in at that site makes, lists and ends keys', async () => {
		const { body } = await make();
		for (const person of ['technician', 'lead', 'contractor', 'foreigner']) {
			expect((await make(PRESS, person)).body.error).toBe('not-allowed');
			expect((await again(body.device, person)).body.error).toBe('not-found');
			expect((await end(body.shown, person)).body.error).toBe('not-found');
			expect((await as(person, 'machines', messages.machines, { site: 'ham1' })).body.error).toBe(
				'not-allowed'
			);
		}
		expect((await make({ ...PRESS, site: 'muc1' })).body.error).toBe('not-allowed');
		expect((await again('tablet')).body.error).toBe('not-found');
		expect((await end('mwk1_nothing')).body.error).toBe('not-found');
		// What PostgreSQL would not take does not reach it.
		expect((await end('mwk1_\0')).body.error).toBe('bad-request');
	});

	test('no key holds an admin’s rights', async () => {
		expect((await make({ ...PRESS, role: 'admin' })).body).toMatchObject({
			error: 'bad-request',
			field: 'role'
		});
	});

	test('a key that was ended is worth nothing, wherever it was copied to', async () => {
		const { body } = await make();
		expect(await statusOf(body.token)).toBe(200);
		expect((await end(body.shown)).status).toBe(204);
		expect(await statusOf(body.token)).toBe(401);
		expect(await statusOf(`${body.shown}${'A'.repeat(35)}`)).toBe(401);
		expect((await browser.say('devices', messages.myDevices, {}, { token: body.token })).status).toBe(401);
	});

	test('a second key takes over from the first without a gap, and the list says which was used when', async () => {
		const { body } = await make();
		await program(body);
		server.time.pass(3_600_000);
		const second = (await again(body.device)).body;
		expect(second).toMatchObject({ person: body.person, device: body.device });
		await program(second);
		expect((await end(body.shown)).status).toBe(204);
		expect(await statusOf(second.token)).toBe(200);
		expect(await listed()).toEqual([
			{
				...{ device: body.device, name: 'Press line', role: 'operator', isLockedOut: false },
				keys: [
					{
						shown: second.shown,
						since: '2026-03-23T09:00:00.000Z',
						usedAt: '2026-03-23T09:00:00.000Z'
					},
					{
						shown: body.shown,
						since: '2026-03-23T08:00:00.000Z',
						usedAt: '2026-03-23T08:00:00.000Z',
						endedAt: '2026-03-23T09:00:00.000Z'
					}
				]
			}
		]);
	});

	test('after its last day it sees nothing of the site and may do nothing', async () => {
		const { body } = await make({ ...PRESS, until: '2026-03-23' });
		const press = await program(body);
		const request = () =>
			press.act('work.request', { site: 'ham1', title: 'Oil' }, { at: server.time.now().toISOString() });
		expect(await press.verdicts(request())).toEqual([{ result: 'applied' }]);
		server.time.pass(86_400_000);
		expect((await press.pull()).body.error).toBe('scopes-changed');
		expect(await press.verdicts(request())).toMatchObject([{ refusal: { code: 'not-found' } }]);
		await press.hello();
		expect(press.scopes).toEqual([`person:${body.person}`]);
	});

	test('S-7 the key of one site learns nothing of another', async () => {
		const press = await program((await make()).body);
		expect((await press.pull({ ...press.cursors(), 'site:muc1': 0 })).body.error).toBe('scopes-changed');
		const { held } = await press.catchUp(100);
		expect(JSON.stringify([...held.values()])).not.toContain('muc1');
		const enrol = { site: 'muc1', name: 'X', prefix: 'X1', use: 'shared' };
		for (const act of [
			press.act('work.request', { site: 'muc1', title: 'X' }),
			press.act('device.enrol', enrol),
			press.act('device.edit', { id: 'far', changes: { name: { to: 'X' } } })
		])
			expect(await press.verdicts(act)).toMatchObject([{ result: 'refused' }]);
	});

	test('a machine signs in nowhere: it has no password, no PIN, no badge, and gets none', async () => {
		const { body } = await make();
		for (const [path, secret] of [
			['password', { password: SECRET }],
			['pin', { pin: '4711' }],
			['badge', { badge: '00-17' }]
		] as const)
			expect((await as('admin', path, NOTHING, { person: body.person, ...secret })).body.error).toBe(
				'not-found'
			);
		expect((await browser.signIn('Press line', SECRET)).body.error).toBe('wrong-name-or-password');
	});

	test.each([
		['password', { person: 'technician', password: SECRET }],
		['pin', { person: 'technician', pin: '4711' }],
		['badge', { person: 'technician', badge: '00-17' }],
		['devices', {}],
		['sign-out-device', { device: 'tablet' }],
		['sightings', { site: 'ham1' }],
		['enrolment', { site: 'ham1', name: 'X' }],
		['roster', {}],
		['renew', {}],
		['sign-out', {}],
		['machine', PRESS],
		['machine-key', { device: 'tablet' }],
		['end-machine-key', { shown: 'x' }],
		['machines', { site: 'ham1' }]
	])('its key opens nothing of accounts: %s', async (path, message) => {
		const { token } = (await make({ ...PRESS, role: 'supervisor' })).body;
		expect((await browser.say(path, NOTHING, message, { token })).body.error).toBe('not-allowed');
		expect(await server.app.credentials.identityOf({ token }, server.time.now())).toBeDefined();
	});

	test('nobody becomes the machine by showing its key where they sign in', async () => {
		await withPassword(server.app, browser, 'technician');
		const { body } = await make();
		const signed = await browser.signIn('technician', SECRET, { token: body.token });
		expect(signed.status).toBe(200);
		expect(signed.body.device).not.toBe(body.device);
		expect(await statusOf(body.token)).toBe(200);
	});

	test('the store and its log hold no key, and say who made and who ended one', async () => {
		const { body } = await make();
		await end(body.shown);
		using folder = temporaryFolder();
		const path = join(folder.path, 'all.backup');
		await backUp(server.ground.place, path, server.time.now());
		expect(gunzipSync(readFileSync(path)).toString() + server.notes.join()).not.toContain(body.token);
		const log = await server.app.store.read((tx) => tx.log(0, 500));
		expect(log.map(({ op }) => op).filter(({ name }) => /Keys?$/.test(name))).toMatchObject([
			{ name: 'access.makeKey', args: { device: body.device, who: 'admin' } },
			{ name: 'access.endKeys', args: { device: body.device, who: 'admin' } }
		]);
	});
};
