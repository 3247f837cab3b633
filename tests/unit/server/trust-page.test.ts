import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { authorityFrom } from '#server/lan/authority.ts';
import { trustPage } from '#server/lan/trust-page.ts';
import { temporaryFolder } from '../../support/folders.ts';

using folder = temporaryFolder();
const surroundings = { now: () => new Date(), random: (bytes: number) => randomBytes(bytes) };
const authority = authorityFrom(join(folder.path, 'a.pem'), 'pumps.local', surroundings);
if (!authority) throw new Error('There is no authority');
const answer = trustPage(authority.certificate, (name) => `https://${name}:8080`);
const ask = (path: string, init: RequestInit = {}): Response =>
	answer(new Request(`http://10.0.0.7:8081${path}`, init));

test('the page speaks the browser’s language, else English, and can be had in all four', async () => {
	const spoken = async (path: string, wanted?: string): Promise<string> => {
		const answered = ask(path, wanted === undefined ? {} : { headers: { 'Accept-Language': wanted } });
		return /<h1>(.*)<\/h1>/.exec(await answered.text())?.[1] ?? '';
	};
	expect(await spoken('/')).toBe('Trust this plant’s server');
	expect(await spoken('/', 'fr-FR, de-AT;q=0.8, en')).toBe('Dem Server dieses Werks vertrauen');
	expect(await spoken('/es', 'de')).toBe('Confiar en el servidor de esta planta');
	expect(await spoken('/pl')).toBe('Zaufaj serwerowi tego zakładu');
});

test('it explains each system, shows the fingerprint and leads to the app', async () => {
	for (const language of ['en', 'de', 'es', 'pl']) {
		const html = await ask(`/${language}`).text();
		for (const system of ['iPhone, iPad', 'Android', 'Windows', 'macOS'])
			expect(html).toContain(`<h2>${system}</h2>`);
		expect(html).toContain(authority.certificate.fingerprint256);
		expect(html).toContain('href="https://10.0.0.7:8080"');
		expect(html).toContain('href="/millwright.crt"');
	}
});

test('the certificate comes as a file that phones know how to install, and without its key', async () => {
	const answered = ask('/millwright.crt');
	expect(answered.headers.get('content-type')).toBe('application/x-x509-ca-cert');
	expect(Buffer.from(await answered.arrayBuffer()).equals(authority.certificate.raw)).toBe(true);
});

test('there is nothing else: no app, no protocol, nothing to send to', () => {
	for (const path of ['/healthz', '/auth/state', '/sync/hello', '/authority.pem', '/../authority.pem', '/fr'])
		expect(ask(path).status).toBe(404);
	expect(ask('/', { method: 'POST', body: '{}' }).status).toBe(405);
});
