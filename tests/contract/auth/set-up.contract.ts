import { beforeEach, expect, test } from 'vitest';
import { key } from '#core/model/keys.ts';
import { seedCodes } from '#core/seed/seed-codes.ts';
import { helloAnswer } from '#core/sync/messages.ts';
import { verifyChain } from '#server/store/verify-chain.ts';
import type { NewGround } from '../store/ground.ts';
import { Device } from '../sync/device.ts';
import { faultyStore, type Faults } from '../sync/faulty-store.ts';
import { freshServer } from '../sync/plant-server.ts';
import { CODE, FAST, SECRET, SET_UP, visitor } from './visitor.ts';

const NONE: Faults = { failing: undefined, unsure: 0, unstorable: undefined, unreadable: false, writes: 0 };

export const settingUp = (newGround: NewGround): void => {
	const faults: Faults = { ...NONE };
	const options = { setUpCode: CODE, passwordCost: FAST, wrap: faultyStore(faults) };
	const server = freshServer(newGround, options, { isEmpty: true });
	const browser = visitor(server);
	beforeEach(() => {
		Object.assign(faults, NONE);
	});

	const sites = () => server.app.store.read((tx) => tx.find('kind:site'));
	const log = () => server.app.store.read((tx) => tx.log(0, 10_000));

	test('the first person makes the plant, is its admin and is signed in', async () => {
		expect(await browser.state()).toEqual({ founded: false });
		expect(await server.app.setUpCode()).toBe('KTWP-4XRM');
		const { status, body, headers } = await browser.setUp();
		expect([status, body.name, headers.get('cache-control')]).toEqual([200, 'Anna Berg', 'no-store']);
		expect(await browser.state()).toEqual({ founded: true });
		expect(await server.app.setUpCode()).toBeUndefined();
		const [site] = await sites();
		expect(site).toMatchObject({ name: 'Hamburg Works', code: 'HAMBURG-WORK', timeZone: 'Europe/Berlin' });
		const { person, device, entries } = await server.app.store.read(async (tx) => ({
			person: await tx.get(body.person),
			device: await tx.get(body.device),
			entries: await tx.find(key.codes('mode', site?.id ?? ''))
		}));
		expect(person).toMatchObject({ code: 'AB', grants: [{ role: 'admin', site: site?.id }] });
		expect(device).toMatchObject({ name: 'Chrome on Android', use: 'personal', person: body.person });
		expect(entries).toHaveLength(seedCodes().filter(({ list }) => list === 'mode').length);
	});

	test('S-10 S-12 what the server did by itself lies in the log like everybody’s acts, and in the chain', async () => {
		await browser.setUp();
		const records = await log();
		expect(records).toHaveLength(seedCodes().length + 4);
		expect(new Set(records.map(({ op }) => op.actor))).toEqual(new Set(['system']));
		expect(records.map(({ op }) => op.name).slice(0, 3)).toEqual([
			'asset.create',
			'person.create',
			'code.create'
		]);
		expect(records.slice(-2).map(({ op }) => op.name)).toEqual(['device.enrol', 'access.signIn']);
		expect(await verifyChain(server.app.store)).toMatchObject({ ok: true });
	});

	test('no device can speak under the server’s own client id', async () => {
		const { body } = await browser.setUp();
		const [first] = await log();
		const { person, device, token } = body;
		const liar = new Device(server.app.fetch, { token, person, device, client: first?.op.client ?? '' });
		expect(await liar.hello()).toMatchObject({ status: 409, body: { error: 'forked-client' } });
		const message = { protocol: 1, client: 'HONEST01', generation: 1, app: 'test' };
		expect((await liar.say('hello', helloAnswer, message)).status).toBe(200);
	});

	test('a plant is set up once: later nobody gets in that way, with the code or without', async () => {
		await browser.setUp();
		for (const code of [CODE, 'WRONGXXX'])
			expect((await browser.setUp({ code })).body.error).toBe('already-founded');
		expect(await sites()).toHaveLength(1);
	});

	test('of two who set up at the same time, at two servers, one makes the plant and the other is told', async () => {
		const other = await server.another();
		const admin = (name: string) => ({ admin: { name, password: SECRET } });
		const answers = await Promise.all([
			browser.setUp(admin('Anna Berg')),
			browser.setUp(admin('Ben Carlsen'), { app: other }),
			browser.setUp(admin('Cem Demir'))
		]);
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
		expect(await sites()).toHaveLength(1);
		const won = answers.find(({ status }) => status === 200)?.body.name ?? '';
		for (const name of ['Anna Berg', 'Ben Carlsen', 'Cem Demir'])
			expect((await browser.signIn(name, SECRET)).status).toBe(name === won ? 200 : 401);
	});

	test('a wrong code lets nobody in, and guessing it soon takes minutes', async () => {
		for (let n = 0; n < 5; n += 1)
			expect(await browser.setUp({ code: `ABCD-EFG${n}` })).toMatchObject({
				status: 403,
				body: { error: 'wrong-code' }
			});
		const { status, body, headers } = await browser.setUp();
		expect([status, body.error, body.seconds, headers.get('retry-after')]).toEqual([429, 'too-many', 1, '1']);
		expect((await browser.setUp({}, { address: '10.0.0.8' })).status).toBe(200);
	});

	test('what is wrong with the plant’s data is said by its field, and the code stays good', async () => {
		const weak = await browser.setUp({ admin: { name: 'Anna', password: 'seven77' } });
		expect([weak.status, weak.body.error, weak.body.least]).toEqual([422, 'weak', 8]);
		const zone = await browser.setUp({ site: { name: 'Hamburg', timeZone: 'Europe/Atlantis' } });
		expect(zone.body).toMatchObject({ error: 'bad-request', field: 'site.timeZone' });
		const nameless = await browser.setUp({ site: { name: '  ', timeZone: 'UTC' } });
		expect(nameless.body).toMatchObject({ error: 'bad-request', field: 'site.name' });
		expect((await browser.setUp()).status).toBe(200);
	});

	test('a disk that is full in the middle leaves no half of a plant, and the next try makes a whole one', async () => {
		faults.failing = { trouble: 'disk-full', writes: 1 };
		expect(await browser.setUp()).toMatchObject({ status: 507, body: { error: 'disk-full' } });
		expect([await sites(), await log(), await browser.state()]).toEqual([[], [], { founded: false }]);
		expect((await browser.setUp()).status).toBe(200);
		expect((await browser.signIn('Anna Berg', SECRET)).status).toBe(200);
	});

	test('when nobody learns that the plant was made, its admin still can sign in', async () => {
		faults.unsure = 1;
		expect((await browser.setUp()).status).toBe(503);
		expect((await browser.setUp()).body.error).toBe('already-founded');
		expect((await browser.signIn('anna berg', SECRET)).status).toBe(200);
	});

	test('a store that does not answer is said to be busy', async () => {
		faults.unreadable = true;
		expect((await browser.ask('GET', 'state', undefined)).status).toBe(503);
		expect((await browser.setUp(SET_UP)).body.error).toBe('busy');
		expect((await browser.signIn('Anna', SECRET)).body.error).toBe('busy');
	});
};
