// Runs one PostgreSQL for as long as its own standard input stays open: a test run that dies takes it along.
// Prints one line of JSON with the address when it is ready; `--durable` keeps fsync on, for measuring.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedPostgres, isOpenToAll, reachablePostgres } from './postgres-binaries.ts';

const FAST_BUT_FORGETFUL = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

interface Account {
	uid: number;
	gid: number;
}

const asRoot = process.platform !== 'win32' && process.getuid?.() === 0;

/** PostgreSQL refuses to run as root; this account is on every system and owns nothing. */
const otherAccount = (): Account => {
	const ask = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
	return { uid: ask('-u'), gid: ask('-g') };
};

const makeRoom = (account: Account | undefined): string => {
	const parent = !account || isOpenToAll(tmpdir()) ? tmpdir() : '/tmp';
	const room = mkdtempSync(join(parent, 'millwright-postgres-'));
	const data = join(room, 'data');
	mkdirSync(data, { mode: 0o700 });
	if (!account) return room;
	chmodSync(room, 0o755);
	chownSync(data, account.uid, account.gid);
	return room;
};

const freePort = async (): Promise<number> => {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (address === null || typeof address === 'string') throw new Error('There is no free port');
	return address.port;
};

const ready = (server: ChildProcess): Promise<void> =>
	new Promise((resolve, reject) => {
		let said = '';
		server.stderr?.setEncoding('utf8').on('data', (words: string) => {
			said += words;
			if (words.includes('ready to accept connections')) resolve();
		});
		server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
		server.once('error', reject);
	});

const account = asRoot ? otherAccount() : undefined;
const room = makeRoom(account);
let server: ChildProcess | undefined;

const stop = async (): Promise<void> => {
	if (server && server.exitCode === null && server.signalCode === null) {
		const exited = once(server, 'exit');
		// The data is thrown away, so nothing need be saved.
		server.kill('SIGQUIT');
		await exited;
	}
	rmSync(room, { recursive: true, force: true });
};

const start = async (): Promise<string> => {
	const native = account ? reachablePostgres(room) : installedPostgres();
	const bin = (name: string): string => join(native, 'bin', name);
	const data = join(room, 'data');
	const password = randomBytes(12).toString('hex');
	const passwordFile = join(data, '..', 'password');
	writeFileSync(passwordFile, password);
	if (account) chownSync(passwordFile, account.uid, account.gid);
	// A locale that sorts unlike bytes do, as a plant's own PostgreSQL will: what relies on its order shows.
	const locale = ['--locale=C', '--locale-provider=icu', '--icu-locale=en-US', '--encoding=UTF8'];
	const flags = [`--pgdata=${data}`, '--username=millwright', '--auth=password', `--pwfile=${passwordFile}`];
	const surroundings = { ...account, cwd: '/', env: { ...process.env, LC_ALL: 'C' } };
	execFileSync(bin('initdb'), [...flags, ...locale, '--no-sync'], { ...surroundings, stdio: 'pipe' });
	const port = await freePort();
	const settings = [
		'-c',
		'listen_addresses=127.0.0.1',
		'-c',
		'unix_socket_directories=',
		'-c',
		'max_connections=200'
	];
	const speed = process.argv.includes('--durable') ? [] : FAST_BUT_FORGETFUL;
	// In a process group of its own: Ctrl-C in the terminal reaches the test run, and the test run decides.
	const options = { ...surroundings, detached: true, stdio: ['ignore', 'ignore', 'pipe'] as const };
	server = spawn(bin('postgres'), ['-D', data, '-p', String(port), ...settings, ...speed], {
		...options,
		stdio: ['ignore', 'ignore', 'pipe']
	});
	await ready(server);
	return `postgres://millwright:${password}@127.0.0.1:${port}/postgres`;
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
const letGo = once(process.stdin.resume(), 'end');
try {
	console.log(JSON.stringify({ url: await start() }));
	await letGo;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	await stop();
}
process.exit();
