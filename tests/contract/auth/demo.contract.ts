import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { DEMO_ROLES, signedIn } from '#core/sync/auth-messages.ts';
import { verifyChain } from '#server/store/verify-chain.ts';
import type { NewGround } from '../store/ground.ts';
import { freshServer } from '../sync/plant-server.ts';
import { CODE, FAST, SECRET, visitor } from './visitor.ts';

const SMALL = { assets: 60, work: 60, people: 12, months: 2, seed: 7 };

export const tryingOut = (newGround: NewGround): void => {
	const options = { setUpCode: CODE, passwordCost: FAST, demoSize: SMALL };
	const server = freshServer(newGround, options, { isEmpty: true });
	const browser = visitor(server);

	const begin = (code: string = CODE) => browser.say('demo', z.object({}), { code });
	const enter = (role: string) => browser.say('demo-sign-in', signedIn, { role });
	const sites = () => server.app.store.read((tx) => tx.find('kind:site'));
	const filled = () =>
		vi.waitFor(
			async () => expect(await browser.state()).toMatchObject({ demo: { roles: [...DEMO_ROLES] } }),
			{
				timeout: 30_000,
				interval: 50
			}
		);

	test('a new server makes the demo plant for whoever has the terminal’s code, and says how far it is', async () => {
		expect(await browser.state()).toEqual({ founded: false });
		expect((await begin('WRONGXXX')).body.error).toBe('wrong-code');
		expect((await begin()).status).toBe(204);
		expect(await browser.state()).toMatchObject({ demo: { filled: expect.any(Number) } });
		expect((await enter('technician')).body.error).toBe('not-found');
		await filled();
		expect(await browser.state()).toMatchObject({ founded: true });
		expect(await sites()).toMatchObject([{ demo: true }]);
		expect(await verifyChain(server.app.store)).toMatchObject({ ok: true });
		expect(server.notes).toEqual([]);
	});

	test('each role is one touch away, marked as made up, and stands in the log', async () => {
		await begin();
		await filled();
		const names = [];
		for (const role of DEMO_ROLES) {
			const { status, body } = await enter(role);
			expect([status, body.demo]).toEqual([200, true]);
			const person = await server.app.store.read((tx) => tx.get(body.person));
			expect(person).toMatchObject({ grants: [{ role }] });
			names.push(body.name);
		}
		expect(new Set(names).size).toBe(DEMO_ROLES.length);
		const [last] = (await server.app.store.read((tx) => tx.log(0, 100_000))).slice(-1);
		expect(last?.op).toMatchObject({ name: 'access.signIn', args: { by: 'demo' } });
	});

	test('asked twice at once, or where there is a plant, no second one is made', async () => {
		const answers = await Promise.all([begin(), begin()]);
		expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
		await filled();
		expect((await begin()).body.error).toBe('already-founded');
		expect((await browser.setUp()).body.error).toBe('already-founded');
		expect(await sites()).toHaveLength(1);
	});

	test('nobody comes in without a password at a plant that is real, nor as somebody who has one', async () => {
		await begin();
		await filled();
		const { body } = await enter('technician');
		const admin = (await enter('admin')).body.token;
		const given = await browser.password(admin, { person: body.person, password: SECRET });
		expect(given.status).toBe(204);
		expect((await enter('technician')).body.error).toBe('not-found');
		expect((await enter('operator')).status).toBe(200);
	});

	test('a plant of one’s own has no such way in', async () => {
		await browser.setUp();
		expect(await browser.state()).toEqual({ founded: true });
		for (const role of DEMO_ROLES) expect((await enter(role)).body.error).toBe('not-found');
	});
};
