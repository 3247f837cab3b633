import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createServer } from 'vite';
import { syncServer } from '../../../scripts/developing/sync-server-plugin.ts';
import { temporaryFolder, type TemporaryFolder } from '../../support/folders.ts';

const START = `
import { appendFileSync } from 'node:fs';
import { greeting } from './greeting.ts';
export const open = (data: string) => {
	appendFileSync(data, 'open ' + greeting + '\\n');
	return {
		ok: true,
		app: {
			fetch: (request: Request) => new Response(greeting + ' ' + new URL(request.url).pathname),
			close: async () => {
				await new Promise(setImmediate);
				appendFileSync(data, 'close ' + greeting + '\\n');
			}
		}
	};
};
`;

const project = (): TemporaryFolder =>
	temporaryFolder({
		'index.html': '<!doctype html><title>Sources</title>',
		'server/entry.ts': START,
		'server/greeting.ts': "export const greeting: string = 'hello';"
	});

interface Development extends AsyncDisposable {
	readonly url: string;
}

const develop = async (root: string): Promise<Development> => {
	const vite = await createServer({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [syncServer({ entry: '/server/entry.ts', data: join(root, 'journal') })],
		server: { host: '127.0.0.1', port: 0, watch: { usePolling: true, interval: 20 } }
	});
	await vite.listen();
	return {
		url: `http://127.0.0.1:${(vite.httpServer?.address() as AddressInfo).port}`,
		[Symbol.asyncDispose]: () => vite.close()
	};
};

const textAt = async (url: string): Promise<string> => (await fetch(url)).text();

test('server and sources answer on one port, each for its own addresses', async () => {
	using folder = project();
	await using development = await develop(folder.path);
	const { url } = development;
	expect(await textAt(`${url}/healthz`)).toBe('hello /healthz');
	expect(await textAt(`${url}/sync/hello?x=1`)).toBe('hello /sync/hello');
	expect(await textAt(`${url}/auth/state`)).toBe('hello /auth/state');
	expect(await textAt(`${url}/`)).toContain('<title>Sources</title>');
	expect(await textAt(`${url}/server/greeting.ts`)).toContain('greeting');
});

test('a change in anything the server imports takes effect without a restart: new store opened, old one closed', async () => {
	using folder = project();
	await using development = await develop(folder.path);
	const { url } = development;
	expect(await textAt(`${url}/healthz`)).toBe('hello /healthz');
	writeFileSync(join(folder.path, 'server/greeting.ts'), "export const greeting: string = 'servus';");
	await expect.poll(() => textAt(`${url}/healthz`), { timeout: 10_000 }).toBe('servus /healthz');
	await development[Symbol.asyncDispose]();
	expect(readFileSync(join(folder.path, 'journal'), 'utf8').trim().split('\n')).toEqual([
		'open hello',
		'open servus',
		'close hello',
		'close servus'
	]);
});

test('nothing is opened before the first request, and a mistake in the source is shown until it is mended', async () => {
	using folder = project();
	await using development = await develop(folder.path);
	const { url } = development;
	await textAt(`${url}/`);
	expect(() => rmSync(join(folder.path, 'journal'))).toThrow(/ENOENT/);
	expect(await textAt(`${url}/healthz`)).toBe('hello /healthz');
	writeFileSync(join(folder.path, 'server/greeting.ts'), 'export const greeting = ;');
	await expect.poll(async () => (await fetch(`${url}/healthz`)).status, { timeout: 10_000 }).toBe(500);
	writeFileSync(join(folder.path, 'server/greeting.ts'), "export const greeting: string = 'mended';");
	await expect.poll(() => textAt(`${url}/healthz`), { timeout: 10_000 }).toBe('mended /healthz');
});
