import { expect, test } from 'vitest';
import type { NewGround } from '../store/ground.ts';
import { freshServer } from '../sync/plant-server.ts';
import { withPassword } from './people.ts';
import { FAST, SECRET, visitor } from './visitor.ts';

export const lockingOut = (newGround: NewGround): void => {
	const server = freshServer(newGround, { passwordCost: FAST });
	const browser = visitor(server);
	const give = (person: string) => withPassword(server.app, browser, person);
	const guess = (name: string, address = '10.0.0.7') => browser.signIn(name, 'a wrong one', { address });

	test('after five wrong passwords each next one takes longer, up to five minutes', async () => {
		await give('technician');
		for (let n = 0; n < 5; n += 1) expect((await guess('technician')).status).toBe(401);
		const waits: number[] = [];
		for (let n = 0; n < 11; n += 1) {
			const { status, body } = await guess('technician', `10.0.${n}.1`);
			expect([status, body.error]).toEqual([429, 'too-many']);
			const seconds = body.seconds ?? 0;
			waits.push(seconds);
			server.time.pass(seconds * 1000 - 1);
			expect((await guess('technician', `10.0.${n}.2`)).status).toBe(429);
			server.time.pass(1);
			expect((await guess('technician', `10.0.${n}.3`)).status).toBe(401);
		}
		expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
	});

	test('while a name waits not even the right password is tried; after the wait it ends the counting', async () => {
		await give('technician');
		for (let n = 0; n < 5; n += 1) await guess('technician');
		expect((await browser.signIn('technician', SECRET)).status).toBe(429);
		server.time.pass(1_000);
		expect((await browser.signIn('technician', SECRET)).status).toBe(200);
		for (let n = 0; n < 5; n += 1) expect((await guess('technician')).status).toBe(401);
	});

	test('a name that nobody has waits as long as one that somebody has', async () => {
		await give('technician');
		for (const name of ['technician', 'nobody'])
			for (let n = 0; n < 6; n += 1) expect((await guess(name)).status).toBe(n < 5 ? 401 : 429);
	});

	test('a hundred guesses at once get no further than a hundred in a row', async () => {
		await give('technician');
		const answers = await Promise.all(
			Array.from({ length: 100 }, (_, n) => guess('technician', `10.1.${n}.1`))
		);
		expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
	});

	test('one address that tries many names waits too, and only that address', async () => {
		await give('technician');
		for (let n = 0; n < 30; n += 1) expect((await guess(`name ${n}`)).status).toBe(401);
		expect((await guess('one more')).status).toBe(429);
		expect((await guess('one more', '10.0.0.8')).status).toBe(401);
		expect((await browser.signIn('technician', SECRET, { address: '10.0.0.8' })).status).toBe(200);
	});

	test('a shift that signs in from one address is not taken for an attack', async () => {
		await give('technician');
		for (let n = 0; n < 40; n += 1) expect((await browser.signIn('technician', SECRET)).status).toBe(200);
	});

	test('after an hour without a wrong password all is forgotten', async () => {
		for (let n = 0; n < 12; n += 1) {
			await guess('technician');
			server.time.pass(300_000);
		}
		server.time.pass(3_600_001);
		for (let n = 0; n < 5; n += 1) expect((await guess('technician')).status).toBe(401);
	});

	test('more sign-ins at once than the server has memory for are told to come again, and count for nothing', async () => {
		await give('technician');
		const sent = Array.from({ length: 60 }, (_, n) =>
			browser.signIn('technician', SECRET, { address: `10.2.${n}.1` })
		);
		const statuses = (await Promise.all(sent)).map(({ status }) => status);
		expect(new Set(statuses)).not.toContain(500);
		// The name's own counting lets few of them through at a time.
		server.time.pass(300_000);
		expect((await browser.signIn('technician', SECRET)).status).toBe(200);
	});
};
