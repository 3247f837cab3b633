import { expect, test } from 'vitest';
import type { NewGround } from '../store/ground.ts';
import { Device } from '../sync/device.ts';
import { freshServer } from '../sync/plant-server.ts';
import { makePerson, withPassword } from './people.ts';
import { FAST, SECRET, visitor } from './visitor.ts';

const WRONG = { status: 401, body: { error: 'wrong-name-or-password' } };

export const signingIn = (newGround: NewGround): void => {
	const server = freshServer(newGround, { passwordCost: FAST });
	const browser = visitor(server);
	const give = (person: string) => withPassword(server.app, browser, person);
	const docOf = (id: string) => server.app.store.read((tx) => tx.get(id));
	const act = (name: string, args: object) => server.app.own.run((hand) => hand.act(name, args));

	test('by code or by name, whatever the capitals, spaces and the composition of accents', async () => {
		const person = await makePerson(server.app, { name: 'Zoë  Müller', code: 'ZM7' });
		await give(person);
		for (const name of [
			'ZM7',
			' zm7 ',
			'Zoë Müller',
			'zoë müller',
			'ZOE\u0308 MU\u0308LLER',
			'Zoë \t Müller'
		])
			expect(await browser.signIn(name, SECRET)).toMatchObject({ status: 200, body: { person } });
		expect(await browser.signIn('Zoe Müller', SECRET)).toMatchObject(WRONG);
	});

	test('the key works with the sync protocol, and the person’s acts are taken', async () => {
		await give('technician');
		const { body } = await browser.signIn('technician', SECRET);
		const device = new Device(server.app.fetch, { ...body, client: 'BROWSER1' });
		await device.hello();
		expect(device.scopes).toEqual(['person:technician', 'site:ham1']);
		expect(await device.verdicts(device.write('t1', 'A'))).toEqual([{ result: 'applied' }]);
	});

	test('a wrong password, an unknown name and a person without a password get the same answer', async () => {
		await give('technician');
		const answers = [
			await browser.signIn('technician', 'seven dry boots'),
			await browser.signIn('nobody', SECRET),
			await browser.signIn('lead', SECRET),
			await browser.signIn('', SECRET),
			await browser.signIn('system', SECRET),
			await browser.signIn('technician', '')
		];
		for (const { status, body } of answers)
			expect({ status, body }).toEqual({ ...WRONG, body: answers[0]?.body });
	});

	test('who left or was revoked gets the same answer as a stranger', async () => {
		for (const [person, command] of [
			['technician', 'person.leave'],
			['lead', 'person.revoke']
		] as const) {
			await give(person);
			expect((await browser.signIn(person, SECRET)).status).toBe(200);
			await act(command, { id: person });
			expect(await browser.signIn(person, SECRET)).toMatchObject(WRONG);
			await act('person.restore', { id: person });
			expect((await browser.signIn(person, SECRET)).status).toBe(200);
		}
	});

	test('two people of one name sign in with their codes; when one leaves, the name is enough again', async () => {
		const [one, two] = [
			await makePerson(server.app, { name: 'Jan Kowalski', code: 'JK1' }),
			await makePerson(server.app, { name: 'Jan Kowalski', code: 'JK2' })
		];
		await give(one);
		await give(two);
		expect(await browser.signIn('Jan Kowalski', SECRET)).toMatchObject(WRONG);
		expect((await browser.signIn('jk2', SECRET)).body.person).toBe(two);
		await act('person.leave', { id: one });
		expect((await browser.signIn('Jan Kowalski', SECRET)).body.person).toBe(two);
	});

	test('a renamed person is found by the new name only', async () => {
		await give('technician');
		await act('person.edit', {
			id: 'technician',
			changes: { name: { to: 'Eva Novak', from: 'technician' } }
		});
		expect((await browser.signIn('Eva Novak', SECRET)).status).toBe(200);
	});

	test('a new browser becomes a personal device under a prefix that nobody else has', async () => {
		await give('technician');
		const agent =
			'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/15E148 Safari/604.1';
		const prefixes = new Set<unknown>();
		for (let n = 0; n < 5; n += 1) {
			const { body } = await browser.signIn('technician', SECRET, { agent });
			const device = await docOf(body.device);
			expect(device).toMatchObject({
				name: 'Safari on iPhone',
				use: 'personal',
				person: 'technician',
				site: 'ham1'
			});
			expect(device?.['prefix']).toMatch(/^[ACDEFHJKLMNPRTUVWXY][ACDEFHJKLMNPRTUVWXY34679]{1,2}$/);
			prefixes.add(device?.['prefix']);
		}
		expect(prefixes.size).toBe(5);
	});

	test('a browser that shows its last key keeps its device, also for another person, also after signing out', async () => {
		await give('technician');
		await give('lead');
		const first = (await browser.signIn('technician', SECRET)).body;
		expect((await browser.signOut(first.token)).status).toBe(204);
		const second = (await browser.signIn('lead', SECRET, { token: first.token })).body;
		expect(second.device).toBe(first.device);
		const third = (await browser.signIn('technician', SECRET, { token: second.token })).body;
		expect(third.device).toBe(first.device);
		expect((await browser.signIn('technician', SECRET)).body.device).not.toBe(first.device);
	});

	test('signing in again ends the key before, and nobody else’s', async () => {
		await give('technician');
		await give('lead');
		const first = (await browser.signIn('technician', SECRET)).body;
		const other = (await browser.signIn('lead', SECRET, { token: first.token })).body;
		await browser.signIn('technician', SECRET, { token: first.token });
		expect((await browser.signOut(first.token)).body.error).toBe('sign-in');
		expect((await browser.signOut(other.token)).status).toBe(204);
	});

	test('a revoked device is none: its browser becomes another one, and the old one’s key still holds nothing', async () => {
		await give('technician');
		const first = (await browser.signIn('technician', SECRET)).body;
		await act('device.revoke', { id: first.device });
		const old = new Device(server.app.fetch, { ...first, client: 'OLDPHONE' });
		await old.hello();
		expect(old.scopes).toEqual([]);
		const second = (await browser.signIn('technician', SECRET, { token: first.token })).body;
		expect(second.device).not.toBe(first.device);
		const now = new Device(server.app.fetch, { ...second, client: 'NEWPHONE' });
		await now.hello();
		// What the revoked device did and never sent is parked, not taken, under whatever key it comes.
		const late = now.write('t1', 'A', ['site:ham1'], { device: first.device });
		expect(await now.verdicts(late)).toEqual([{ result: 'quarantined', reason: 'foreign-device' }]);
	});

	test('the key of a device at another site does not carry anybody there', async () => {
		await give('technician');
		const token = await server.app.credentials.mint(
			{ person: 'foreigner', device: 'far' },
			server.time.now()
		);
		const { body } = await browser.signIn('technician', SECRET, { token });
		expect(body.device).not.toBe('far');
		expect((await browser.signOut(token)).status).toBe(204);
	});

	test('a key that was never given changes nothing', async () => {
		await give('technician');
		expect((await browser.signIn('technician', SECRET, { token: 'mw1_made-up' })).status).toBe(200);
		expect((await browser.signOut('mw1_made-up')).body.error).toBe('sign-in');
		expect((await browser.signOut()).body.error).toBe('sign-in');
	});
};
