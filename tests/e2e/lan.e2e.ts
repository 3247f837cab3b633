import { createHash, X509Certificate } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { connect } from 'node:tls';
import { chromium, expect, test } from '@playwright/test';
import { authState, signedIn } from '../../src/core/sync/auth-messages.ts';
import { findBrowser } from '../support/browser.ts';
import { temporaryFolder } from '../support/folders.ts';
import { ADMIN } from '../support/found-plant.ts';
import { spawnScript, type Spawned } from '../support/spawned.ts';

interface Plant {
	readonly url: URL;
	readonly trustUrl: string;
	readonly code: string;
}

const start = (data: string, ...args: string[]): Spawned =>
	spawnScript('scripts/start.ts', ['--lan', '--host', '127.0.0.1', '--port', '0', '--data', data, ...args]);

const readyAt = async (server: Spawned): Promise<Plant> => {
	const [, url = ''] = await server.says(/Open +(https:\S+)/);
	const [, trustUrl = ''] = await server.says(/Phones +(http:\S+),/);
	const [, code = ''] = await server.says(/Code +(\S+),/);
	return { url: new URL(url), trustUrl, code };
};

const authorityOf = async ({ trustUrl }: Plant): Promise<X509Certificate> =>
	new X509Certificate(Buffer.from(await (await fetch(`${trustUrl}/millwright.crt`)).arrayBuffer()));

interface Asked {
	readonly method?: string;
	readonly headers?: Record<string, string>;
	readonly body?: unknown;
}

/** A client that trusts nothing but this authority, and checks the server's name as browsers do. */
const ask = (
	{ url }: Plant,
	path: string,
	ca: string | undefined,
	{ method = 'GET', headers = {}, body }: Asked = {}
): Promise<IncomingMessage> =>
	new Promise((resolve, reject) => {
		const { hostname: host, port } = url;
		const asking = request(
			{ host, port, path, method, headers, agent: false, ...(ca !== undefined && { ca }) },
			resolve
		);
		asking.on('error', reject);
		asking.end(body === undefined ? undefined : JSON.stringify(body));
	});

const textOf = async (answer: IncomingMessage): Promise<string> => {
	let text = '';
	for await (const chunk of answer.setEncoding('utf8')) text += String(chunk);
	return text;
};

test('a client that trusts only the plant’s authority works over https, live too, and its cookie is Secure', async () => {
	using data = temporaryFolder();
	await using server = start(data.path);
	const plant = await readyAt(server);
	const authority = await authorityOf(plant);
	const ca = authority.toString();
	await server.says(new RegExp(authority.fingerprint256));
	const state = await ask(plant, '/auth/state', ca);
	expect(authState.parse(JSON.parse(await textOf(state)))).toEqual({ founded: false });
	// It may be another's name on this network one day: nobody is bound to https there for a year.
	expect(state.headers['strict-transport-security']).toBeUndefined();
	const site = { name: 'Hamburg', timeZone: 'Europe/Berlin' };
	const body = { code: plant.code, site, admin: ADMIN, bind: true };
	const founded = await ask(plant, '/auth/set-up', ca, { method: 'POST', body });
	const { token } = signedIn.parse(JSON.parse(await textOf(founded)));
	const [cookie = ''] = founded.headers['set-cookie'] ?? [];
	expect(cookie).toMatch(/; Secure(;|$)/);
	const headers = { Authorization: `Bearer ${token}`, Cookie: cookie.split(';')[0] ?? '' };
	const live = await ask(plant, '/sync/live', ca, { headers });
	expect(live.headers['content-type']).toBe('text/event-stream');
	const [first] = (await live[Symbol.asyncIterator]().next()).value?.toString().split('\n') ?? [];
	expect(first).toBe(': still here');
	live.destroy();
});

test('who does not trust the authority, or comes by another name, is not served', async () => {
	using data = temporaryFolder();
	await using server = start(data.path);
	const plant = await readyAt(server);
	await expect(ask(plant, '/healthz', undefined)).rejects.toThrow(/certificate/);
	const ca = (await authorityOf(plant)).toString();
	const [port, host] = [Number(plant.url.port), plant.url.hostname];
	const reason = await new Promise((resolve) => {
		const socket = connect({ port, host, ca, servername: 'somewhere.example' });
		socket.once('error', (error) => resolve('code' in error ? error.code : error));
	});
	expect(reason).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
	expect((await fetch(`${plant.trustUrl}/healthz`)).status).toBe(404);
	expect(await (await fetch(plant.trustUrl)).text()).toContain(`href="${plant.url.origin}"`);
});

test('devices trust the server after the next start too', async () => {
	using data = temporaryFolder();
	let known: string | undefined;
	for (let run = 0; run < 2; run++) {
		await using server = start(data.path);
		const plant = await readyAt(server);
		known ??= (await authorityOf(plant)).toString();
		expect((await ask(plant, '/healthz', known)).statusCode).toBe(200);
		server.process.kill('SIGTERM');
		expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
	}
});

test('an authority that was made for another name is said in one sentence, with exit code 1', async () => {
	using data = temporaryFolder();
	{
		await using server = start(data.path, '--lan=pumps.example');
		await server.says(/Open +https:\/\/pumps\.example:/);
	}
	await using server = start(data.path, '--lan=valves.example');
	const { code, stderr } = await server.ended;
	expect(code).toBe(1);
	expect(stderr).toMatch(/^[^\n]+ cannot vouch for valves\.example: [^\n]+\.\n$/);
});

test('in a browser that takes the certificate, camera and service worker are to be had', async () => {
	using data = temporaryFolder();
	await using server = start(data.path);
	const plant = await readyAt(server);
	const socket = connect({
		port: Number(plant.url.port),
		host: plant.url.hostname,
		ca: (await authorityOf(plant)).toString()
	});
	await new Promise((resolve) => socket.once('secureConnect', resolve));
	const spki = socket.getPeerX509Certificate()?.publicKey.export({ type: 'spki', format: 'der' });
	socket.destroy();
	const pin = createHash('sha256')
		.update(spki ?? '')
		.digest('base64');
	const found = findBrowser();
	const args = [...(found.args ?? []), `--ignore-certificate-errors-spki-list=${pin}`];
	// Chromium reads this list only with a profile of its own.
	using profile = temporaryFolder();
	const context = await chromium.launchPersistentContext(profile.path, { ...found, args });
	const page = await context.newPage();
	await page.goto(plant.url.href);
	const has = await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		return { isSecureContext, camera: 'mediaDevices' in navigator, worker: active !== null };
	});
	expect(has).toEqual({ isSecureContext: true, camera: true, worker: true });
	await context.close();
});
