import { expect, test } from 'vitest';
import { createApp } from '#server/app.ts';
import { openApp } from '#server/open-app.ts';
import { temporaryFolder } from '../../support/folders.ts';

const site = (): Response => new Response('site');

test('a server whose store is gone says so: a device then keeps its acts instead of trusting it', async () => {
	using data = temporaryFolder();
	const opening = await openApp({ data: data.path, version: '1', site, contentSecurityPolicy: '' });
	if (!opening.ok) throw new Error(opening.problem);
	const healthz = new Request('http://plant.test/healthz');
	expect((await opening.app.fetch(healthz)).status).toBe(200);
	await opening.app.close();
	const answer = await opening.app.fetch(healthz);
	expect(answer.status).toBe(503);
	expect(await answer.json()).toMatchObject({ app: 'millwright', status: 'failing' });
});

test('a data folder that cannot be used comes back as a sentence, not as an exception', async () => {
	using folder = temporaryFolder({ notes: '' });
	const data = `${folder.path}/notes`;
	expect(await openApp({ data, version: '1', site, contentSecurityPolicy: '' })).toMatchObject({ ok: false });
});

test('a mistake of ours answers in order and tells the client nothing about the inside', async () => {
	const printed: string[] = [];
	const broken = createApp({
		note: (words) => printed.push(words),
		site: () => {
			throw new Error('secret: table people');
		},
		contentSecurityPolicy: "default-src 'none'",
		health: async () => ({ app: 'millwright', status: 'ok', version: '1', store: 'sqlite' }),
		auth: () => new Response(null, { status: 404 }),
		sync: () => new Response(null, { status: 404 })
	});
	const answer = await broken.request('http://plant.test/work');
	expect(answer.status).toBe(500);
	expect(await answer.text()).not.toContain('secret');
	expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'");
	expect(printed[0]).toContain('secret');
});
