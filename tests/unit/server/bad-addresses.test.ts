import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer } from '#server/start-server.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { get, rawRequest } from '../../support/raw-request.ts';
import { SHELL_HTML, smallBuild } from '../../support/small-build.ts';

const build = smallBuild();
const data = temporaryFolder();
let server: RunningServer;

beforeAll(async () => {
	const start = await startServer({ host: '127.0.0.1', port: 0, data: data.path, build: build.path });
	if (!start.ok) throw new Error(start.problem);
	server = start.server;
});
afterAll(async () => {
	await server.stop(0);
	build[Symbol.dispose]();
	data[Symbol.dispose]();
});

test.each([
	'/../../etc/passwd',
	'/..%2f..%2fetc/passwd',
	'/%2e%2e/%2e%2e/etc/passwd',
	'/a/../../etc/passwd',
	'/a/..%2F..%2Fetc%2Fpasswd',
	'/_app/../.built-from.json',
	'/..\\..\\windows\\win.ini',
	'/%5c..%5c',
	'/./work',
	'/work%00.html',
	'/work%0d%0aSet-Cookie:x',
	'/work%2Fnested',
	'/%',
	'/%c0%ae%c0%ae/etc/passwd',
	'/%ff',
	'work',
	'*',
	'http://elsewhere.test/../etc/passwd'
])('the address %s is refused', async (target) => {
	const { status, body } = await rawRequest(server.url, get(target));
	expect(status).toBe(400);
	expect(body.toString()).not.toContain('root:');
});

test('an address of any length is refused in order', async () => {
	expect((await rawRequest(server.url, get(`/${'a'.repeat(3_000)}`))).status).toBe(414);
	expect((await rawRequest(server.url, get(`/${'a'.repeat(20_000)}`))).status).toBe(431);
	expect((await rawRequest(server.url, get('/work', `Cookie: ${'x'.repeat(20_000)}\r\n`))).status).toBe(431);
});

test.each(['TRACE', 'CONNECT', 'PROPFIND', 'NONSENSE', 'get'])('the method %s is refused', async (method) => {
	const { status } = await rawRequest(server.url, get('/work').replace(/^GET/, method));
	expect(status).toBeGreaterThanOrEqual(400);
	expect(status).toBeLessThan(500);
});

test('whatever a client sends, it gets a clean answer made of the app’s own files or a refusal', async () => {
	const piece = fc.oneof(
		fc.constantFrom('..', '.', '', '%2e%2e', '%2f', '%5c', '%00', '%', '%zz', '\\', '//', '~', ';', '?', '#'),
		fc.constantFrom(
			'_app',
			'immutable',
			'200.html',
			'.built-from.json',
			'etc',
			'passwd',
			'a',
			'sync',
			'healthz'
		),
		fc.string({ unit: 'binary-ascii', maxLength: 12 }).map((s) => s.replace(/[\r\n ]/g, '')),
		fc.string({ maxLength: 6 }).map(encodeURIComponent)
	);
	const target = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('/')}`);
	const headers = fc.constantFrom(
		'',
		'Range: bytes=0-5\r\n',
		'If-None-Match: *\r\n',
		'Accept-Encoding: br;q=x\r\n'
	);
	await fc.assert(
		fc.asyncProperty(target, headers, async (path, header) => {
			const { status, body, head } = await rawRequest(server.url, get(path, header));
			expect(status).toBeGreaterThanOrEqual(200);
			expect(status).toBeLessThan(500);
			expect(body.toString()).not.toMatch(/secret|root:|\n {4}at /);
			if (status === 200 && head.includes('text/html')) expect(body.toString()).toBe(SHELL_HTML);
		}),
		{ numRuns: 400 }
	);
});
