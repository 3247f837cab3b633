import { expect, test } from 'vitest';
import { Passwords } from '#server/auth/passwords.ts';
import { openDriver } from '#server/open-store.ts';
import { resetPassword } from '#server/reset-password.ts';
import type { NewGround } from '../store/ground.ts';
import { freshServer } from '../sync/plant-server.ts';
import { withPassword } from './people.ts';
import { FAST, SECRET, visitor } from './visitor.ts';

const NEXT = 'eight dry boots';

export const keepingPasswords = (newGround: NewGround): void => {
	const server = freshServer(newGround, { passwordCost: FAST });
	const browser = visitor(server);
	const give = (person: string) => withPassword(server.app, browser, person);
	const keyOf = async (person: string, device = 'tablet') =>
		server.app.credentials.mint({ person, device }, server.time.now());

	/** Looks past the server into its table. */
	const hashOf = async (person: string): Promise<string> => {
		const opening = await openDriver(server.ground.place);
		if (!opening.ok) throw new Error(opening.problem);
		const hash = await new Passwords(opening.driver).hashOf(person);
		await opening.driver.close();
		return hash ?? '';
	};

	test('people change their own password when they know the old one', async () => {
		await give('technician');
		const { token } = (await browser.signIn('technician', SECRET)).body;
		const change = { person: 'technician', password: NEXT };
		expect((await browser.password(token, change)).body.error).toBe('wrong-password');
		expect((await browser.password(token, { ...change, old: NEXT })).status).toBe(403);
		expect((await browser.password(token, { ...change, old: SECRET })).status).toBe(204);
		expect((await browser.signIn('technician', SECRET)).status).toBe(401);
		expect((await browser.signIn('technician', NEXT)).status).toBe(200);
	});

	test('before they sign, people say once more by their password that it is they; guessing is slow', async () => {
		await give('technician');
		const { token } = (await browser.signIn('technician', SECRET)).body;
		expect((await browser.confirm(undefined, SECRET)).body.error).toBe('sign-in');
		expect((await browser.confirm(token, SECRET)).status).toBe(204);
		expect((await browser.confirm(token, '')).body.error).toBe('wrong-password');
		for (let n = 0; n < 4; n += 1) expect((await browser.confirm(token, `guess ${n}`)).status).toBe(403);
		expect((await browser.confirm(token, SECRET)).status).toBe(429);
	});

	test('guessing the old password at a signed-in device is slow too', async () => {
		await give('technician');
		const { token } = (await browser.signIn('technician', SECRET)).body;
		const guess = (old: string) => browser.password(token, { person: 'technician', password: NEXT, old });
		for (let n = 0; n < 5; n += 1) expect((await guess(`guess ${n}`)).status).toBe(403);
		expect(await guess(SECRET)).toMatchObject({ status: 429, body: { seconds: 1 } });
		server.time.pass(1_000);
		expect((await guess(SECRET)).status).toBe(204);
	});

	test('an admin gives passwords to the people of the site, nobody else does', async () => {
		const change = { person: 'lead', password: NEXT };
		expect((await browser.password(undefined, change)).body.error).toBe('sign-in');
		for (const person of ['technician', 'contractor', 'foreigner'])
			expect((await browser.password(await keyOf(person), change)).status).toBeGreaterThanOrEqual(403);
		expect((await browser.password(await keyOf('admin'), change)).status).toBe(204);
		expect((await browser.signIn('lead', NEXT)).status).toBe(200);
	});

	test('S-7 whom an admin may not see is answered like nobody', async () => {
		const token = await keyOf('admin');
		const ask = async (person: string) => (await browser.password(token, { person, password: NEXT })).body;
		expect((await ask('foreigner')).error).toBe('not-found');
		expect(await ask('foreigner')).toEqual(await ask('nobody'));
		expect(await ask('ham1')).toEqual(await ask('nobody'));
	});

	test('an admin of one site does not get into another by a password for who has rights there', async () => {
		await server.app.own.run(({ act }) =>
			act('person.create', {
				site: 'ham1',
				name: 'Both',
				code: 'BOTH',
				grants: [
					{ role: 'admin', site: 'ham1' },
					{ role: 'admin', site: 'muc1' }
				]
			})
		);
		const [both] = await server.app.store.read((tx) => tx.find('code:both'));
		const said = await browser.password(await keyOf('admin'), { person: both?.id, password: NEXT });
		expect(said.body.error).toBe('not-allowed');
	});

	test('a revoked device and a person who left change nothing', async () => {
		const token = await keyOf('admin', 'phone');
		await server.app.own.run(({ act }) => act('device.revoke', { id: 'phone' }));
		const change = { person: 'lead', password: NEXT };
		expect((await browser.password(token, change)).body.error).toBe('not-allowed');
		const left = await keyOf('technician');
		await server.app.own.run(({ act }) => act('person.leave', { id: 'technician' }));
		expect((await browser.password(left, { ...change, person: 'technician' })).body.error).toBe(
			'not-allowed'
		);
	});

	test('eight characters are enough, whatever they are, and 1,024 bytes are the most', async () => {
		const token = await keyOf('admin');
		const set = async (password: string) =>
			(await browser.password(token, { person: 'lead', password })).body;
		expect(await set('1234567')).toMatchObject({ error: 'weak', least: 8 });
		expect(await set('😀😀😀😀')).toMatchObject({ error: 'weak' });
		expect(await set('é'.repeat(513))).toMatchObject({ error: 'too-long', most: 1024 });
		for (const password of ['12345678', '😀'.repeat(8), 'é'.repeat(512), '\0'.repeat(8)]) {
			expect(await set(password)).toEqual({});
			expect((await browser.signIn('lead', password)).status).toBe(200);
		}
		expect((await browser.signIn('lead', '\0'.repeat(9))).status).toBe(401);
	});

	test('an accent is an accent, whichever way a keyboard composes it', async () => {
		const token = await keyOf('admin');
		await browser.password(token, { person: 'lead', password: 'Größe äöü' });
		expect((await browser.signIn('lead', 'Größe äöü'.normalize('NFD'))).status).toBe(200);
	});

	test('a password made when machines were slower is kept better as soon as it is used', async () => {
		await give('technician');
		const before = await hashOf('technician');
		expect(before).toMatch(/^scrypt\$4\$8\$1\$/);
		const next = await server.another({ passwordCost: { ...FAST, logN: 5 } });
		expect((await browser.signIn('technician', 'seven dry boots', { app: next })).status).toBe(401);
		expect(await hashOf('technician')).toBe(before);
		expect((await browser.signIn('technician', SECRET, { app: next })).status).toBe(200);
		const after = await hashOf('technician');
		expect(after).toMatch(/^scrypt\$5\$8\$1\$/);
		// The older server does not make it weaker again.
		expect((await browser.signIn('technician', SECRET)).status).toBe(200);
		expect(await hashOf('technician')).toBe(after);
	});

	test('a hash that makes no sense lets nobody in and breaks nothing', async () => {
		await give('technician');
		for (const hash of [
			'',
			'scrypt',
			'scrypt$30$8$1$x$y',
			`scrypt$31$8$1$${'A'.repeat(22)}$${'A'.repeat(43)}`
		]) {
			await server.ground.spoil(`UPDATE passwords SET hash = '${hash}' WHERE person = 'technician'`);
			expect((await browser.signIn('technician', SECRET)).status).toBe(401);
			server.time.pass(600_000);
		}
	});

	test('S-7 no password, and no hash of one, is in a document, an act or the feed', async () => {
		await give('technician');
		const hash = await hashOf('technician');
		const everything = await server.app.store.read(async (tx) => ({
			log: await tx.log(0, 10_000),
			feed: (await tx.feed({ 'site:ham1': 0, 'confidential:ham1': 0, 'person:technician': 0 }, 10_000)).rows
		}));
		const text = JSON.stringify(everything) + server.notes.join('\n');
		expect(text).toContain('technician');
		for (const secret of [SECRET, hash, hash.split('$')[5] ?? '']) expect(text).not.toContain(secret);
		expect(hash).not.toContain(SECRET);
	});

	test('whoever may read the server’s data gives a forgotten password anew, beside the running server', async () => {
		await give('admin');
		const { token } = (await browser.signIn('admin', SECRET)).body;
		expect(await resetPassword(server.ground.place, 'nobody at all')).toMatchObject({ ok: false });
		const reset = await resetPassword(server.ground.place, 'admin');
		if (!reset.ok) throw new Error(reset.problem);
		expect((await browser.signIn('admin', SECRET)).status).toBe(401);
		expect((await browser.signIn('admin', reset.password)).status).toBe(200);
		expect((await browser.confirm(token, reset.password)).body.error).toBe('sign-in');
		const log = await server.app.store.read((tx) => tx.log(0, 500));
		expect(log.at(-1)?.op).toMatchObject({ name: 'access.signIn' });
		expect(log.map(({ op }) => op.args)).toContainEqual(expect.objectContaining({ by: 'server' }));
	});
};
