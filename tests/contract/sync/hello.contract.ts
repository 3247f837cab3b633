import { expect, test } from 'vitest';
import { syncError } from '#core/sync/messages.ts';
import type { NewGround } from '../store/ground.ts';
import { freshServer } from './plant-server.ts';

const ADDRESSES: readonly [string, string][] = [
	['POST', 'hello'],
	['POST', 'pull'],
	['POST', 'push'],
	['POST', 'verify'],
	['POST', 'snapshot'],
	['POST', 'poll'],
	['GET', 'live'],
	['GET', `blobs/${'a'.repeat(64)}`],
	['PUT', `blobs/${'a'.repeat(64)}?offset=0&bytes=1`],
	['GET', 'nothing/here'],
	['DELETE', 'hello']
];

export const greeting = (newGround: NewGround): void => {
	const server = freshServer(newGround);

	test('a device learns which store this is, what its person holds and where its acts stand', async () => {
		const tablet = await server.device('lead');
		await tablet.verdicts(tablet.write('t1', 'A'), tablet.write('t2', 'B'));
		const { status, body } = await tablet.hello();
		expect(status).toBe(200);
		expect(body).toMatchObject({
			protocol: 1,
			oldestProtocol: 1,
			epoch: await server.app.store.epoch(),
			now: '2026-03-23T08:00:00.000Z',
			person: 'lead',
			scopes: ['confidential:ham1', 'person:lead', 'site:ham1'],
			lastSeq: 2
		});
		expect(body.head).toBe(await server.app.store.read((tx) => tx.head()));
	});

	test('whatever an app calls itself, it is heard of', async () => {
		const tablet = await server.device('lead');
		expect((await tablet.hello({ app: 'a\0b', unsent: 1 })).status).toBe(200);
		expect(server.notes).toEqual([]);
	});

	test('a server that cannot write down that it heard of a device still answers it', async () => {
		const tablet = await server.device('lead');
		await server.ground.spoil('DROP TABLE sightings');
		expect((await tablet.hello({ unsent: 1 })).status).toBe(200);
		expect(server.notes.at(-1)).toContain('sightings');
	});

	test('S-7 nobody without a key learns anything, whatever is asked, not even what there is', async () => {
		const tablet = await server.device('technician');
		const revoked = await server.device('technician');
		await server.app.credentials.revoke(revoked.token, server.time.now());
		const keys = [
			undefined,
			'Bearer',
			'Bearer mw1_wrong',
			`Basic ${tablet.token}`,
			`Bearer ${revoked.token}`
		];
		for (const [method, path] of ADDRESSES)
			for (const key of keys) {
				const answer = await server.app.fetch(
					new Request(`http://plant.test/sync/${path}`, {
						method,
						headers: { ...(key !== undefined && { Authorization: key }) },
						...(method !== 'GET' && { body: '{"protocol":99}' })
					})
				);
				expect(answer.status, `${method} ${path} ${key}`).toBe(401);
				expect(await answer.json()).toEqual({ error: 'sign-in', message: 'Sign in first.' });
			}
	});

	test('a key is kept as its hash only, and each is another one', async () => {
		const tokens = await Promise.all(
			[1, 2, 3].map(() =>
				server.app.credentials.mint({ person: 'lead', device: 'tablet' }, server.time.now())
			)
		);
		expect(new Set(tokens).size).toBe(3);
		for (const token of tokens) {
			expect(token).toMatch(/^mw1_[\w-]{43}$/);
			expect(await server.app.credentials.identityOf({ token }, server.time.now())).toEqual({
				person: 'lead',
				device: 'tablet'
			});
			expect(
				await server.app.credentials.identityOf({ token: token.toUpperCase() }, server.time.now())
			).toBeUndefined();
		}
	});

	test('apps outside the window of versions are told which side is too old', async () => {
		const tablet = await server.device('technician');
		for (const path of ['hello', 'pull', 'push', 'verify', 'snapshot', 'poll']) {
			const say = (message: object) => tablet.say(path, syncError, message);
			// Whatever else such a message looks like.
			expect(await say({ protocol: 0 })).toMatchObject({ status: 426, body: { error: 'protocol-too-old' } });
			expect(await say({ protocol: 2, shape: ['new'] })).toMatchObject({
				status: 426,
				body: { error: 'protocol-too-new' }
			});
			expect(await say({ protocol: 1 })).toMatchObject({ status: 400, body: { error: 'bad-request' } });
		}
	});

	test('S-4 a device that knows the store before a restore is told the new epoch', async () => {
		const tablet = await server.device('technician');
		await server.app.store.write((tx) => tx.setEpoch('another-epoch'));
		const cursors = tablet.cursors();
		const answers = [
			await tablet.pull(),
			await tablet.push(tablet.write('t1', 'A')),
			await tablet.verify(cursors),
			await tablet.poll(cursors, 0),
			await tablet.snapshot('people')
		];
		for (const answer of answers)
			expect(answer).toMatchObject({ status: 409, body: { error: 'other-epoch', epoch: 'another-epoch' } });
		expect(await server.app.store.read((tx) => tx.log(0, 1))).toEqual([]);
	});
};
