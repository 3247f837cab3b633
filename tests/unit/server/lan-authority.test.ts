import { randomBytes, X509Certificate } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { expect, test } from 'vitest';
import { authorityFrom, identityFrom, type Authority, type Identity } from '#server/lan/authority.ts';
import { mayVouch, namesOf } from '#server/lan/names.ts';
import { openLan } from '#server/lan/open-lan.ts';
import { temporaryFolder } from '../../support/folders.ts';

const DAY_MS = 86_400_000;
const NAMES = ['pumps.local', '192.168.1.5', 'localhost', '127.0.0.1'];

const at = (moment: string) => ({ now: () => new Date(moment), random: (n: number) => randomBytes(n) });
const TODAY = { now: () => new Date(), random: (n: number) => randomBytes(n) };

const authorityIn = (folder: string, name = 'pumps.local', surroundings = TODAY): Authority => {
	const authority = authorityFrom(join(folder, 'authority.pem'), name, surroundings);
	if (!authority) throw new Error('There is no authority');
	return authority;
};

const certificateOf = ({ cert }: Identity): X509Certificate => new X509Certificate(cert);

/** What a client that trusts only this authority says of the server under that name. */
const handshake = (identity: Identity, ca: string | undefined, servername: string): Promise<string> =>
	new Promise((resolve) => {
		const server = createServer(identity).listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			const socket = connect({ port, host: '127.0.0.1', servername, ...(ca !== undefined && { ca }) });
			const end = (said: string): void => {
				socket.destroy();
				server.close(() => resolve(said));
			};
			socket.once('secureConnect', () => end('trusted'));
			socket.once('error', (error) =>
				end('code' in error && error.code !== 'UNSPECIFIED' ? String(error.code) : error.message)
			);
		});
	});

test('whoever trusts the authority trusts the server under each of its names, and nobody else does', async () => {
	using folder = temporaryFolder();
	const authority = authorityIn(folder.path);
	const identity = identityFrom(join(folder.path, 'server.pem'), NAMES, authority, TODAY);
	const ca = authority.certificate.toString();
	expect(await handshake(identity, ca, 'pumps.local')).toBe('trusted');
	expect(await handshake(identity, ca, 'localhost')).toBe('trusted');
	expect(await handshake(identity, ca, 'valves.local')).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
	expect(await handshake(identity, undefined, 'pumps.local')).toMatch(/SELF_SIGNED|UNABLE_TO_/);
});

test('phones take the certificate: at most 398 days, for servers only, with names and addresses', () => {
	using folder = temporaryFolder();
	const identity = identityFrom(join(folder.path, 's.pem'), NAMES, authorityIn(folder.path), TODAY);
	const certificate = certificateOf(identity);
	const days = (certificate.validToDate.getTime() - certificate.validFromDate.getTime()) / DAY_MS;
	expect(days).toBeLessThanOrEqual(398);
	expect(days).toBeGreaterThan(390);
	expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
	expect(certificate.ca).toBe(false);
	expect(certificate.subjectAltName).toBe(
		'DNS:pumps.local, IP Address:192.168.1.5, DNS:localhost, IP Address:127.0.0.1'
	);
});

test('a stolen authority speaks for no name outside the plant: clients refuse what it says of one', async () => {
	using folder = temporaryFolder();
	const authority = authorityIn(folder.path);
	// As a thief would make it: not asking what it may vouch for.
	const thief = { ...authority, madeFor: 'bank.example' };
	const forged = identityFrom(join(folder.path, 's.pem'), ['bank.example'], thief, TODAY);
	expect(certificateOf(forged).checkHost('bank.example')).toBe('bank.example');
	const ca = authority.certificate.toString();
	expect(await handshake(forged, ca, 'bank.example')).toBe('permitted subtree violation');
});

test('the authority stays; the certificate stays until it would end soon or the names are others', () => {
	using folder = temporaryFolder();
	const file = join(folder.path, 'server.pem');
	const authority = authorityIn(folder.path, 'pumps.local', at('2026-01-01T00:00:00Z'));
	const again = authorityIn(folder.path, 'valves.local', at('2028-01-01T00:00:00Z'));
	expect(again.certificate.fingerprint256).toBe(authority.certificate.fingerprint256);
	const first = identityFrom(file, NAMES, authority, at('2026-01-01T00:00:00Z'));
	expect(identityFrom(file, NAMES.toReversed(), authority, at('2026-11-01T00:00:00Z'))).toEqual(first);
	const renewed = identityFrom(file, NAMES, authority, at('2026-12-20T00:00:00Z'));
	expect(renewed).not.toEqual(first);
	const moved = identityFrom(file, [...NAMES, '192.168.1.6'], authority, at('2026-12-20T00:00:00Z'));
	expect(certificateOf(moved).subjectAltName).toContain('192.168.1.6');
	writeFileSync(file, 'half a certif');
	expect(certificateOf(identityFrom(file, NAMES, authority, TODAY)).ca).toBe(false);
});

test('only this user may read the keys, whatever is usual on this computer', () => {
	using folder = temporaryFolder();
	const before = process.umask(0);
	try {
		const opening = openLan(join(folder.path, 'tls'), undefined, TODAY);
		expect(opening.ok).toBe(true);
	} finally {
		process.umask(before);
	}
	const modeOf = (name: string): number => statSync(join(folder.path, name)).mode & 0o777;
	expect([modeOf('tls'), modeOf('tls/authority.pem'), modeOf('tls/server.pem')]).toEqual([
		0o700, 0o600, 0o600
	]);
});

test('what is wrong with the kept authority is said in one sentence that names the remedy', () => {
	using folder = temporaryFolder();
	const tls = join(folder.path, 'tls');
	const problemOf = (name: string | undefined, surroundings = TODAY): string => {
		const opening = openLan(tls, name, surroundings);
		return opening.ok ? 'none' : opening.problem;
	};
	expect(problemOf('pumps.example.com')).toBe('none');
	expect(problemOf('www.pumps.example.com')).toBe('none');
	expect(problemOf('millwright.local')).toBe('none');
	expect(problemOf('example.com')).toMatch(
		/made for pumps\.example\.com and cannot vouch for example\.com: .*\.$/
	);
	expect(problemOf(undefined, at('2099-01-01T00:00:00Z'))).toMatch(/has ended: .*\.$/);
	const file = join(tls, 'authority.pem');
	writeFileSync(file, readFileSync(file, 'utf8').slice(0, 300));
	expect(problemOf(undefined)).toMatch(/authority\.pem is damaged: .*\.$/);
	folder.write('file', '');
	const opening = openLan(join(folder.path, 'file/tls'), undefined, TODAY);
	expect(opening).toMatchObject({ ok: false, problem: expect.stringMatching(/^[^\n]+\.$/) });
});

test('a computer is found by the name it was given, its private addresses and its own name', () => {
	const computer = { hostName: 'Server7', addresses: ['192.168.1.5', '203.0.113.9'] };
	expect(namesOf('pumps.local', computer)).toEqual([
		...['pumps.local', '192.168.1.5', 'server7', 'server7.local'],
		...['localhost', '127.0.0.1']
	]);
	expect(namesOf(undefined, { hostName: 'a_b', addresses: [] })).toEqual(['localhost', '127.0.0.1']);
	expect(mayVouch('server7', '172.32.0.1')).toBe(false);
	expect(mayVouch('server7', '172.31.0.1')).toBe(true);
});
