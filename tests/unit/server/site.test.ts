import { afterAll, expect, test } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { createApp } from '#server/app.ts';
import { contentSecurityPolicy } from '#server/http/content-security-policy.ts';
import { proxiesIn } from '#server/http/came-from.ts';
import { readBuild } from '#server/site/read-build.ts';
import { serveBuild } from '#server/site/serve-build.ts';
import { SHELL_HTML, smallBuild } from '../../support/small-build.ts';

const folder = smallBuild();
afterAll(() => folder[Symbol.dispose]());

const reading = readBuild(folder.path);
if (!reading.ok) throw new Error(reading.problem);
const app = createApp({
	site: serveBuild(reading.build),
	note: () => undefined,
	proxies: proxiesIn('10.9.0.1'),
	contentSecurityPolicy: contentSecurityPolicy(reading.build.shellHtml),
	health: async () => ({ app: 'millwright', status: 'ok', version: reading.build.version, store: 'sqlite' }),
	auth: () => Response.json({ error: 'not-found' }, { status: 404 }),
	sync: () => Response.json({ error: 'sign-in' }, { status: 401 })
});

const PAGE = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
	app.request(`http://plant.test${path}`, { method, headers });

test('every address of the app is answered by the one page, which is asked about each time', async () => {
	for (const path of ['/', '/work', '/work/42?tab=parts', '/a/P-101', '/machines/%C3%96fen']) {
		const answer = await ask(path, PAGE);
		expect(answer.status).toBe(200);
		expect(await answer.text()).toBe(SHELL_HTML);
		expect(answer.headers.get('cache-control')).toBe('no-cache');
		expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
	}
});

test('a tag’s code opens the app whatever a plant writes on its machines', async () => {
	for (const path of ['/a/PUMP.js', '/a/P%2F101', '/a/10.2', '/a/.7', '/a/%E2%84%96%205'])
		expect((await ask(path, PAGE)).status).toBe(200);
});

test('a file that is not there is a 404, never the page: a stale chunk answered by HTML breaks clients', async () => {
	for (const path of [
		'/_app/immutable/chunks/old.js',
		'/_app/immutable/gone',
		'/logo.svg',
		'/wp-login.php',
		'/.env'
	])
		expect((await ask(path, PAGE)).status, path).toBe(404);
});

test('a script or a picture that is not there is never the page, whatever its name', async () => {
	expect((await ask('/work', { accept: '*/*', 'sec-fetch-dest': 'script' })).status).toBe(404);
	expect((await ask('/work', { accept: 'image/avif,image/webp' })).status).toBe(404);
	expect((await ask('/work', { accept: '*/*' })).status).toBe(200);
});

test.each([
	[
		'/_app/immutable/entry/start.a1b2.js',
		'public, max-age=31536000, immutable',
		'text/javascript; charset=utf-8'
	],
	['/service-worker.js', 'no-cache', 'text/javascript; charset=utf-8'],
	['/200.html', 'no-cache', 'text/html; charset=utf-8'],
	['/_app/version.json', 'no-cache', 'application/json'],
	['/manifest.webmanifest', 'public, max-age=3600', 'application/manifest+json'],
	['/icons/icon-192.png', 'public, max-age=3600', 'image/png']
])('%s is kept for: %s', async (path, cacheControl, contentType) => {
	const answer = await ask(path);
	expect(answer.status).toBe(200);
	expect(answer.headers.get('cache-control')).toBe(cacheControl);
	expect(answer.headers.get('content-type')).toBe(contentType);
});

test('a device that has the file already is told so and gets nothing, in each encoding by its own mark', async () => {
	const path = '/service-worker.js';
	const marks = new Set<string>();
	for (const encoding of ['br', 'gzip', 'identity']) {
		const first = await ask(path, { 'accept-encoding': encoding });
		const etag = first.headers.get('etag') ?? '';
		marks.add(etag);
		const again = await ask(path, { 'accept-encoding': encoding, 'if-none-match': etag });
		expect(again.status).toBe(304);
		expect(await again.text()).toBe('');
		expect(again.headers.get('etag')).toBe(etag);
		expect(again.headers.get('cache-control')).toBe('no-cache');
		expect(again.headers.get('vary')).toBe('Accept-Encoding');
	}
	expect(marks.size).toBe(3);
});

test('the compressed form says so and unpacks to the same file', async () => {
	const answer = await ask('/200.html', { 'accept-encoding': 'gzip' });
	expect(answer.headers.get('content-encoding')).toBe('gzip');
	const bytes = Buffer.from(await answer.arrayBuffer());
	expect(answer.headers.get('content-length')).toBe(String(bytes.length));
	expect(gunzipSync(bytes).toString()).toBe(SHELL_HTML);
});

test('HEAD says what GET would, without the body', async () => {
	for (const path of ['/', '/service-worker.js', '/healthz', '/_app/immutable/none.js', '/api/none']) {
		const [get, head] = [await ask(path, PAGE), await ask(path, PAGE, 'HEAD')];
		expect(head.status).toBe(get.status);
		expect(await head.text()).toBe('');
		for (const name of ['content-type', 'etag', 'cache-control', 'vary'])
			expect(head.headers.get(name), `${path} ${name}`).toBe(get.headers.get(name));
	}
});

test('the app can only be read', async () => {
	for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'BREW']) {
		const answer = await ask('/work', PAGE, method);
		expect(answer.status, method).toBe(405);
		expect(answer.headers.get('allow')).toBe('GET, HEAD');
	}
	expect((await ask('/healthz', {}, 'POST')).status).toBe(405);
});

test('addresses of the server’s own never open the app: a client gets JSON it can understand', async () => {
	for (const path of ['/api', '/api/v1/none', '/blobs/none'])
		for (const method of ['GET', 'POST']) {
			const answer = await ask(path, PAGE, method);
			expect(answer.status).toBe(404);
			expect(await answer.json()).toMatchObject({ error: { code: 'not-found' } });
		}
	for (const path of ['/sync', '/sync/none', '/sync/a/b'])
		expect(await (await ask(path, PAGE)).json()).toEqual({ error: 'sign-in' });
});

test('notes to ourselves in the build folder are never handed out', async () => {
	expect((await ask('/.built-from.json')).status).toBe(404);
	expect((await ask('/.built-from.json.gz')).status).toBe(404);
});

test('/healthz says who answers, so a device can tell us from a captive portal', async () => {
	const answer = await ask('/healthz');
	expect(answer.headers.get('cache-control')).toBe('no-store');
	expect(await answer.json()).toEqual({
		app: 'millwright',
		status: 'ok',
		version: '7.0.0-test',
		store: 'sqlite'
	});
});

test('every answer, also a refusal, carries the security headers and no server name', async () => {
	for (const path of ['/', '/healthz', '/none.js', '/api/none', '/%00', '/service-worker.js']) {
		const { headers } = await ask(path, PAGE);
		expect(headers.get('content-security-policy')).toContain("default-src 'none'");
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('no-referrer');
		expect(headers.get('permissions-policy')).toContain('camera=(self), microphone=(self), ');
		expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
		expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
		expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
		expect(headers.get('strict-transport-security')).toBeNull();
	}
});

test('a piece of a page says only what means something there; a worker and what is missing say all of it', async () => {
	const policyOf = async (path: string): Promise<string | null> =>
		(await ask(path)).headers.get('content-security-policy');
	const piece = await ask('/_app/immutable/entry/start.a1b2.js');
	expect(piece.status).toBe(200);
	expect(piece.headers.get('content-security-policy')).toBeNull();
	expect(piece.headers.get('x-content-type-options')).toBe('nosniff');
	for (const path of [
		'/_app/immutable/chunks/none.js',
		'/_app/immutable/workers/none.js',
		'/service-worker.js'
	])
		expect(await policyOf(path)).toContain("default-src 'none'");
});

test('only over an encrypted connection is the browser told to stay on one', async () => {
	const said = { ...PAGE, 'x-forwarded-proto': 'https' };
	const stayFor = async (address: string): Promise<string | null> => {
		const request = new Request('http://plant.test/', { headers: said });
		const answer = await app.fetch(request, { incoming: { url: '/', socket: { remoteAddress: address } } });
		return answer.headers.get('strict-transport-security');
	};
	expect(await stayFor('10.9.0.1')).toBe('max-age=31536000');
	expect(await stayFor('10.0.0.7')).toBeNull();
});

test('a folder without a build is said in one sentence that names the remedy', () => {
	expect(readBuild(`${folder.path}/nowhere`)).toEqual({
		ok: false,
		problem: `There is no built app in ${folder.path}/nowhere: run \`npm run build\` first.`
	});
});
