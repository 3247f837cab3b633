import { describe, expect, test } from 'vitest';
import { signedIn } from '#core/sync/auth-messages.ts';
import { proxiesIn } from '#server/http/came-from.ts';
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

	describe('behind a proxy', () => {
		const PROXY = '10.9.0.1';
		const there = freshServer(newGround, { passwordCost: FAST, proxies: proxiesIn(PROXY) });
		const browserThere = visitor(there);
		/** One wrong password for a name nobody tried before, so that only the address is counted. */
		const guessFrom = async (n: number, address: string, client: string): Promise<number> => {
			const forwarded = { 'X-Forwarded-For': client };
			return (await browserThere.signIn(`nobody ${n}`, 'a wrong one', { address, forwarded })).status;
		};
		const guessOften = async (address: string, client: (n: number) => string): Promise<number> => {
			for (let n = 0; n < 30; n += 1) expect(await guessFrom(n, address, client(n))).toBe(401);
			return guessFrom(30, address, client(30));
		};

		test('guesses count for the address that the proxy saw, and keep nobody else behind it waiting', async () => {
			// What stands before the last address the guesser made up.
			expect(await guessOften(PROXY, (n) => `192.0.2.${n}, 192.168.1.20`)).toBe(429);
			expect(await guessFrom(31, PROXY, '192.168.1.21')).toBe(401);
		});

		test('who is no proxy gets no further by saying to be one', async () => {
			expect(await guessOften('10.0.0.7', (n) => `192.168.1.${n}`)).toBe(429);
		});

		test('cookies are for encrypted connections only when the proxy, and nobody else, says there is one', async () => {
			await withPassword(there.app, browserThere, 'technician');
			const cookieAt = async (address: string): Promise<string> => {
				const message = { name: 'technician', password: SECRET, bind: true };
				const from = { address, forwarded: { 'X-Forwarded-Proto': 'https' } };
				const { headers } = await browserThere.say('sign-in', signedIn, message, from);
				return headers.get('set-cookie') ?? '';
			};
			expect(await cookieAt(PROXY)).toMatch(/; Secure$/);
			expect(await cookieAt('10.0.0.7')).toMatch(/; SameSite=Strict$/);
		});
	});
};
