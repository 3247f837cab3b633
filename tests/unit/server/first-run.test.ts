import { afterAll, beforeAll, expect, test } from 'vitest';
import { helloAnswer } from '#core/sync/messages.ts';
import type { SignedIn } from '#core/sync/auth-messages.ts';
import { Device } from '../../contract/sync/device.ts';
import { ADMIN, foundPlant, givePassword, signInAt } from '../../support/found-plant.ts';
import { startPlantServer, type PlantServer } from '../../support/plant-server.ts';
import { smallBuild } from '../../support/small-build.ts';

const build = smallBuild();
let server: PlantServer;
let admin: SignedIn;
beforeAll(async () => {
	server = await startPlantServer({ build: build.path });
	admin = await foundPlant(server.url, server.setUpCode);
});
afterAll(async () => {
	await server.stop();
	build[Symbol.dispose]();
});

const deviceOf = async (session: SignedIn, client: string): Promise<Device> => {
	const there = (request: Request): Promise<Response> =>
		fetch(new Request(new URL(new URL(request.url).pathname, server.url), request));
	const device = new Device(there, { ...session, client });
	await device.hello();
	return device;
};

test('over a real connection: a plant is set up, its admin makes a person, and that person signs in', async () => {
	const desk = await deviceOf(admin, 'ADMINDESK');
	const { held } = await desk.catchUp(1000);
	const site = [...held.values()].find(({ kind }) => kind === 'site');
	expect(site).toMatchObject({ name: 'Hamburg' });
	const grants = [{ role: 'technician', site: site?.id }];
	const create = desk.act('person.create', { site: site?.id, name: 'Ben Carlsen', code: 'BC', grants });
	expect(await desk.verdicts(create)).toEqual([{ result: 'applied' }]);
	const person = `p_ADMINDESK_${create.seq}`;
	await givePassword(server.url, admin, person, 'eight dry boots');
	const ben = await signInAt(server.url, { name: 'ben carlsen', password: 'eight dry boots' });
	expect(ben).toMatchObject({ person, name: 'Ben Carlsen' });
	const phone = await deviceOf(ben, 'BENSPHONE');
	expect(phone.scopes).toContain(`site:${site?.id}`);
});

test('a wrong password is refused in words of the contract', async () => {
	const attempt = signInAt(server.url, { ...ADMIN, password: 'wrong wet boots' });
	await expect(attempt).rejects.toThrow('POST /auth/sign-in was answered 401 wrong-name-or-password');
});

test('a key serves the sync protocol until it is signed out', async () => {
	const session = await signInAt(server.url);
	const hello = { protocol: 1, client: 'ANOTHER01', generation: 1, app: 'test' };
	const device = await deviceOf(session, 'ANOTHER01');
	expect((await device.say('hello', helloAnswer, hello)).status).toBe(200);
	const headers = { Authorization: `Bearer ${session.token}` };
	const out = await fetch(`${server.url}/auth/sign-out`, { method: 'POST', headers });
	expect(out.status).toBe(204);
	expect((await device.hello()).status).toBe(401);
});
