import { existsSync, mkdirSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@playwright/test';
import { temporaryFolder } from '../support/folders.ts';
import { foundPlant } from '../support/found-plant.ts';
import { spawnScript, type Ended, type Spawned } from '../support/spawned.ts';

const START = 'scripts/start.ts';
const READY = /Open +(http:\S+)/;

const start = (data: string, ...args: string[]): Spawned =>
	spawnScript(START, ['--port', '0', '--data', data, ...args]);

const refused = ({ code, stdout, stderr }: Ended): string => {
	expect(code).toBe(1);
	expect(stdout).not.toMatch(READY);
	expect(stderr).toMatch(/^[^\n]+\.\n$/);
	return stderr;
};

test('one process serves the app and its health', async () => {
	using data = temporaryFolder();
	await using server = start(data.path);
	const [, url = ''] = await server.says(READY);
	const health = await fetch(`${url}/healthz`);
	expect(await health.json()).toMatchObject({ app: 'millwright', status: 'ok', store: 'sqlite' });
	const page = await fetch(`${url}/work/7`, { headers: { accept: 'text/html' } });
	expect(await page.text()).toContain('<!doctype html>');
	const { port } = new URL(url);
	expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
});

test('the terminal shows the code that sets up the plant, and none once that is done', async () => {
	using data = temporaryFolder();
	{
		await using server = start(data.path);
		const [, url = ''] = await server.says(READY);
		const [, code = ''] = await server.says(/Code +([A-Z0-9]{4}-[A-Z0-9]{4}),/);
		expect(await foundPlant(url, code.toLowerCase())).toMatchObject({ name: 'Anna Berg' });
		server.process.kill('SIGINT');
		await server.ended;
	}
	await using again = start(data.path);
	await again.says(/Stop +Ctrl-C/);
	again.process.kill('SIGINT');
	expect((await again.ended).stdout).not.toMatch(/Code/);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
	test(`${signal} stops cleanly: exit code 0, database closed and complete, nothing on stderr`, async () => {
		using data = temporaryFolder();
		await using server = start(data.path);
		await server.says(READY);
		server.process.kill(signal);
		expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
		expect(existsSync(join(data.path, 'millwright.db-wal'))).toBe(false);
		const database = new DatabaseSync(join(data.path, 'millwright.db'), { readOnly: true });
		expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
		database.close();
	});

test('a second Ctrl-C does not wait for a client that will not finish', async () => {
	using data = temporaryFolder();
	await using server = start(data.path);
	const [, url = ''] = await server.says(READY);
	const client = connect(Number(new URL(url).port), 'localhost', () =>
		client.write('GET / HTTP/1.1\r\nHost: ')
	);
	client.on('error', () => {});
	await new Promise((resolve) => client.once('connect', resolve));
	server.process.kill('SIGINT');
	await server.says(/Stopping/);
	await expect
		.poll(() => {
			server.process.kill('SIGINT');
			return server.process.exitCode;
		})
		.toBe(1);
	client.destroy();
});

test('a shell that dies without passing the signal on, as npm’s does, leaves no server behind', async () => {
	using data = temporaryFolder();
	const command = `"${process.execPath}" scripts/run.mjs ${START} --port 0 --data "${data.path}" & wait`;
	const shell = spawn('sh', ['-c', command], { env: { ...process.env, npm_lifecycle_event: 'start' } });
	const url = await new Promise<string>((resolve) => {
		shell.stdout.on('data', (text: Buffer) => {
			const [, found] = READY.exec(text.toString()) ?? [];
			if (found) resolve(found);
		});
	});
	expect((await fetch(`${url}/healthz`)).status).toBe(200);
	shell.kill('SIGTERM');
	await expect.poll(() => existsSync(join(data.path, 'millwright.db-wal'))).toBe(false);
	await expect(fetch(url)).rejects.toThrow();
});

test('what a person left in the data folder is there after the next start', async () => {
	using data = temporaryFolder();
	const epochs: unknown[] = [];
	for (let run = 0; run < 2; run++) {
		await using server = start(data.path);
		await server.says(READY);
		server.process.kill('SIGINT');
		await server.ended;
		const database = new DatabaseSync(join(data.path, 'millwright.db'), { readOnly: true });
		epochs.push(database.prepare("SELECT value FROM meta WHERE key = 'epoch'").get());
		database.close();
	}
	expect(epochs[0]).toBeDefined();
	expect(epochs[1]).toEqual(epochs[0]);
});

test('a port that is taken is said in one sentence, with exit code 1', async () => {
	using data = temporaryFolder();
	const other = createServer().listen(0, 'localhost');
	await new Promise((resolve) => other.once('listening', resolve));
	const { port } = other.address() as AddressInfo;
	await using server = spawnScript(START, ['--data', data.path], { MILLWRIGHT_PORT: String(port) });
	expect(refused(await server.ended)).toMatch(new RegExp(`Port ${port} on localhost is already taken: `));
	other.close();
});

test('a data folder that cannot be written to is said in one sentence, with exit code 1', async () => {
	using folder = temporaryFolder({ notes: 'a file' });
	const cases = [join(folder.path, 'notes'), join(folder.path, 'notes/data')];
	if (process.getuid?.() !== 0) {
		mkdirSync(join(folder.path, 'locked'), { mode: 0o500 });
		cases.push(join(folder.path, 'locked'), join(folder.path, 'locked/data'));
	}
	for (const data of cases) {
		await using server = start(data);
		expect(refused(await server.ended)).toContain(data);
	}
});

test('a database from a newer version is said in one sentence, with exit code 1', async () => {
	using data = temporaryFolder();
	await using first = start(data.path);
	await first.says(READY);
	first.process.kill('SIGINT');
	await first.ended;
	const database = new DatabaseSync(join(data.path, 'millwright.db'));
	database.exec("UPDATE meta SET value = '1000' WHERE key = 'version'");
	database.close();
	await using second = start(data.path);
	expect(refused(await second.ended)).toContain('written by a newer Millwright');
});

test('a bad variable and an unknown option are said in one sentence, with exit code 1', async () => {
	await using badVariable = spawnScript(START, [], { MILLWRIGHT_PORT: 'eighty' });
	expect(refused(await badVariable.ended)).toMatch(/^MILLWRIGHT_PORT must be .* not "eighty"\.\n$/);
	await using unknown = spawnScript(START, ['--prot', '80']);
	expect(refused(await unknown.ended)).toMatch(/^There is no option "--prot"/);
});

test('--help explains and starts nothing', async () => {
	for (const script of [START, 'scripts/dev.ts']) {
		await using help = spawnScript(script, ['--help']);
		const { code, stdout, stderr } = await help.ended;
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		for (const word of ['--port', 'MILLWRIGHT_HOST', '--data', 'Ctrl-C']) expect(stdout).toContain(word);
	}
});

test('npm run dev serves sources and server on one port, and stops on Ctrl-C', async () => {
	using data = temporaryFolder();
	const options = ['--port', '0', '--host', '127.0.0.1', '--data', data.path];
	await using dev = spawnScript('scripts/dev.ts', options, { NO_COLOR: '1' });
	const [, url = ''] = await dev.says(/(http:\/\/127\.0\.0\.1:\d+)/);
	expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ app: 'millwright', status: 'ok' });
	expect(await (await fetch(`${url}/@vite/client`)).text()).toContain('HMR');
	dev.process.kill('SIGINT');
	expect((await dev.ended).code).toBe(0);
	expect(existsSync(join(data.path, 'millwright.db-wal'))).toBe(false);
});
