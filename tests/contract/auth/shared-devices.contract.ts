import { createHmac, pbkdf2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import * as messages from '#core/sync/auth-messages.ts';
import type { NewGround } from '../store/ground.ts';
import { Device } from '../sync/device.ts';
import { freshServer } from '../sync/plant-server.ts';
import { withPassword } from './people.ts';
import { FAST, SECRET, visitor } from './visitor.ts';

const NOTHING = z.object({});

export const sharingDevices = (newGround: NewGround): void => {
	const server = freshServer(newGround, { passwordCost: FAST, pinRounds: 10 });
	const browser = visitor(server);
	const keyOf = (person: string, device = 'tablet') =>
		server.app.credentials.mint({ person, device }, server.time.now());
	const offer = async (message: object = { site: 'ham1', name: 'Tablet line 3' }, person = 'admin') =>
		browser.say('enrolment', messages.enrolment, message, { token: await keyOf(person) });
	const enrol = (code: string, address = '10.0.0.8') =>
		browser.say('enrol', messages.enrolled, { code }, { address });
	const enrolled = async () => (await enrol((await offer()).body.code)).body;
	const givePin = async (person: string, pin: string) =>
		browser.say('pin', NOTHING, { person, pin }, { token: await keyOf('admin') });
	const rosterOf = (token: string) => browser.say('roster', messages.roster, {}, { token });
	const tablet = async (tablets: { token: string; person: string; device: string }, actor?: string) => {
		const made = new Device(server.app.fetch, {
			...tablets,
			person: actor ?? tablets.person,
			client: 'TABLET01'
		});
		await made.hello();
		return made;
	};
	const allowReports = () =>
		server.app.own.run(({ act }) =>
			act('policy.edit', { site: 'ham1', changes: { requestWithoutLogin: { to: true } } })
		);
	const request = (device: Device, more: object = {}) =>
		device.act('work.request', { site: 'ham1', title: 'It smokes' }, more);

	test('a code makes a browser the shared device, once and for a quarter of an hour', async () => {
		const { code } = (await offer()).body;
		const { body } = await enrol(code.toLowerCase());
		expect(body).toMatchObject({ name: 'Tablet line 3' });
		expect(await server.app.store.read((tx) => tx.get(body.device))).toMatchObject({
			use: 'shared',
			person: body.person
		});
		expect((await enrol(code)).body.error).toBe('wrong-code');
		const late = (await offer()).body.code;
		server.time.pass(15 * 60_000 + 1);
		expect((await enrol(late)).body.error).toBe('wrong-code');
	});

	test('only who may enrol devices at that site gets a code', async () => {
		for (const person of ['technician', 'lead', 'contractor', 'foreigner'])
			expect((await offer(undefined, person)).body.error).toBe('not-allowed');
		expect((await offer({ site: 'muc1', name: 'X' })).body.error).toBe('not-allowed');
		expect((await offer({ device: 'far' })).body.error).toBe('not-found');
		expect((await offer({ device: 'nothing' })).body.error).toBe('not-found');
	});

	test('guessing codes soon takes minutes', async () => {
		for (let n = 0; n < 5; n += 1) expect((await enrol('AAAAAAAA')).status).toBe(403);
		const { code } = (await offer()).body;
		expect((await enrol(code)).body.error).toBe('too-many');
		expect((await enrol(code, '10.0.0.9')).status).toBe(200);
	});

	test('another browser that becomes the device ends the one before', async () => {
		const first = await enrolled();
		const { code } = (await offer({ device: first.device })).body;
		const second = (await enrol(code)).body;
		expect(second.device).toBe(first.device);
		expect(second.secret).not.toBe(first.secret);
		expect((await rosterOf(first.token)).body.error).toBe('sign-in');
		expect((await rosterOf(second.token)).status).toBe(200);
	});

	test('the device can tell a PIN by what it is given, and what it is given serves no other device', async () => {
		await givePin('technician', '4711');
		const [one, two] = [await enrolled(), await enrolled()];
		const [mine, theirs] = [(await rosterOf(one.token)).body, (await rosterOf(two.token)).body];
		const { salt, rounds, check, person } = mine.people[0] ?? { salt: '', rounds: 1, check: '', person: '' };
		expect(person).toBe('technician');
		const checkOf = (pin: string, secret: string) =>
			createHmac('sha256', Buffer.from(secret, 'base64url'))
				.update(pbkdf2Sync(pin, Buffer.from(salt, 'base64url'), rounds, 32, 'sha256'))
				.digest('hex');
		expect(checkOf('4711', one.secret)).toBe(check);
		expect(checkOf('4712', one.secret)).not.toBe(check);
		expect(checkOf('4711', one.secret)).not.toBe(theirs.people[0]?.check);
	});

	test('who left, who was revoked and who works elsewhere is on no roster', async () => {
		for (const person of ['technician', 'lead']) expect((await givePin(person, '4711')).status).toBe(204);
		const { token } = await enrolled();
		const people = async () => (await rosterOf(token)).body.people.map(({ person }) => person);
		expect(await people()).toEqual(['lead', 'technician']);
		await server.app.own.run(({ act }) => act('person.leave', { id: 'technician' }));
		await server.app.own.run(({ act }) => act('person.revoke', { id: 'lead' }));
		expect(await people()).toEqual([]);
	});

	test('a contractor, and whose last day has passed, is on no roster: the device holds all of the site', async () => {
		for (const person of ['technician', 'lead']) await givePin(person, '4711');
		const { token } = await enrolled();
		const people = async () => (await rosterOf(token)).body.people.map(({ person }) => person);
		const grant = (id: string, to: object) =>
			server.app.own.run(({ act }) => act('person.edit', { id, changes: { grants: { to: [to] } } }));
		await grant('technician', { role: 'contractor', site: 'ham1' });
		expect(await people()).toEqual(['lead']);
		const today = server.time.now().toISOString().slice(0, 10);
		await grant('lead', { role: 'supervisor', site: 'ham1', until: today });
		expect(await people()).toEqual(['lead']);
		server.time.pass(2 * 86_400_000);
		expect(await people()).toEqual([]);
	});

	test('a personal device gets no roster', async () => {
		await givePin('technician', '4711');
		expect((await rosterOf(await keyOf('technician', 'phone'))).body.error).toBe('not-allowed');
	});

	test('one’s own PIN takes the password, and no PIN is what everybody tries first', async () => {
		await withPassword(server.app, browser, 'technician');
		const token = await keyOf('technician');
		const set = (message: object) =>
			browser.say('pin', NOTHING, { person: 'technician', ...message }, { token });
		expect((await set({ pin: '4711' })).body.error).toBe('wrong-password');
		expect((await set({ pin: '4711', password: SECRET })).status).toBe(204);
		for (const pin of ['123', '1234', '9876', '1111', '1212', '12345678901', '47a1', ''])
			expect((await givePin('technician', pin)).body.error).toBe('weak-pin');
		expect((await browser.say('pin', NOTHING, { person: 'lead', pin: '4711' }, { token })).body.error).toBe(
			'not-allowed'
		);
	});

	test('a badge is one person’s, given by an admin', async () => {
		const token = await keyOf('admin');
		const give = (person: string, badge: string) =>
			browser.say('badge', NOTHING, { person, badge }, { token });
		expect((await give('technician', '04A2B9')).status).toBe(204);
		expect((await give('lead', ' 04A2B9 ')).body.error).toBe('taken');
		expect((await give('technician', '99')).status).toBe(204);
		expect((await give('lead', '04A2B9')).status).toBe(204);
		const own = await browser.say(
			'badge',
			NOTHING,
			{ person: 'technician', badge: '1' },
			{
				token: await keyOf('technician')
			}
		);
		expect(own.body.error).toBe('not-allowed');
		expect((await rosterOf((await enrolled()).token)).body.badges).toHaveLength(2);
	});

	test('who signs in by password there gets a device of their own: no key on a shared one sees one person’s own', async () => {
		await withPassword(server.app, browser, 'lead');
		const shared = await enrolled();
		const { body } = await browser.signIn('lead', SECRET, { token: shared.token });
		expect(body.device).not.toBe(shared.device);
	});

	test('people of the site act on it in their own name; strangers do not', async () => {
		const device = await tablet(await enrolled());
		const comment = (actor: string) => device.write(`t-${actor}`, 'A', ['site:ham1'], { actor });
		expect(await device.verdicts(comment('technician'))).toEqual([{ result: 'applied' }]);
		expect(await device.verdicts(comment('foreigner'))).toMatchObject([{ result: 'refused' }]);
	});

	test('nobody signed in: reports where the site wants them, and nothing else', async () => {
		const device = await tablet(await enrolled());
		expect(await device.verdicts(request(device))).toMatchObject([
			{ result: 'refused', refusal: { code: 'not-allowed' } }
		]);
		await allowReports();
		expect(await device.verdicts(request(device))).toMatchObject([{ result: 'applied' }]);
		const close = device.act('person.leave', { id: 'technician' });
		expect(await device.verdicts(close)).toMatchObject([{ result: 'refused' }]);
	});

	test('more reports in an hour than a bad shift has wait for a supervisor', async () => {
		await allowReports();
		const device = await tablet(await enrolled());
		const verdicts = await device.verdicts(...Array.from({ length: 33 }, () => request(device)));
		expect(verdicts.filter(({ result }) => result === 'applied')).toHaveLength(30);
		expect(verdicts.slice(30)).toEqual(Array(3).fill({ result: 'quarantined', reason: 'too-many-reports' }));
		const later = request(device, { at: '2026-03-23T09:30:00.000Z' });
		server.time.pass(2 * 3_600_000);
		expect(await device.verdicts(later)).toMatchObject([{ result: 'applied' }]);
	});

	test('S-7 no PIN, no badge and no secret is in a document, an act or the feed', async () => {
		await givePin('technician', '471193');
		await browser.say(
			'badge',
			NOTHING,
			{ person: 'lead', badge: 'BADGE-77' },
			{ token: await keyOf('admin') }
		);
		const { secret, token } = await enrolled();
		const { log, feed } = await server.app.store.read(async (tx) => ({
			log: await tx.log(0, 500),
			feed: await tx.feed({ 'site:ham1': 0 }, 1_000)
		}));
		const text = JSON.stringify([log, feed]);
		for (const hidden of ['471193', 'BADGE-77', secret, token]) expect(text).not.toContain(hidden);
	});
};
