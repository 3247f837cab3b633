import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { authorityCertificate, newKeyPair, serverCertificate, type KeyPair } from './certificate.ts';
import { mayVouch, permittedFor } from './names.ts';
import { keepSecret, keptSecret } from './secret-file.ts';

const DAY_MS = 86_400_000;
/** Clocks of tablets may be behind. */
const EARLIER_DAYS = 1;
const AUTHORITY_DAYS = 3_650;
/** iPhones, Android and Chrome take at most 398. */
const SERVER_DAYS = 396;
const RENEW_DAYS = 60;

export interface Surroundings {
	readonly now: () => Date;
	readonly random: (bytes: number) => Uint8Array;
}

export interface Authority {
	/** The one name outside private networks that it may vouch for. */
	readonly madeFor: string;
	readonly certificate: X509Certificate;
	readonly keys: KeyPair;
}

/** As node:tls takes it. */
export interface Identity {
	readonly key: string;
	readonly cert: string;
}

const daysFrom = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY_MS);

const PREFIX = 'Millwright of ';
const commonNameOf = (certificate: X509Certificate): string =>
	/^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? '';

const keysOf = (pem: string): KeyPair => {
	const privateKey = createPrivateKey(pem);
	return { privateKey, publicKey: createPublicKey(privateKey) };
};

const pemOf = ({ privateKey }: KeyPair): string =>
	privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const authorityIn = (pem: string): Authority | undefined => {
	try {
		const [certificate, keys] = [new X509Certificate(pem), keysOf(pem)];
		if (!certificate.checkPrivateKey(keys.privateKey)) return undefined;
		return { madeFor: commonNameOf(certificate).slice(PREFIX.length), certificate, keys };
	} catch {
		return undefined;
	}
};

/** The authority in this file; made when there is none, and never again. Undefined when the file is damaged. */
export const authorityFrom = (
	file: string,
	name: string,
	{ now, random }: Surroundings
): Authority | undefined => {
	const kept = keptSecret(file);
	if (kept !== undefined) return authorityIn(kept);
	const keys = newKeyPair();
	const certificate = authorityCertificate({
		common: PREFIX + name,
		keys,
		permitted: permittedFor(name),
		from: daysFrom(now(), -EARLIER_DAYS),
		until: daysFrom(now(), AUTHORITY_DAYS),
		serial: random(16)
	});
	return authorityIn(keepSecret(file, pemOf(keys) + certificate, { isOnce: true }));
};

const namesIn = ({ subjectAltName = '' }: X509Certificate): string =>
	subjectAltName
		.split(', ')
		.map((name) => name.replace(/^(DNS|IP Address):/, ''))
		.toSorted()
		.join();

const isGood = (pem: string, names: readonly string[], authority: Authority, now: Date): boolean => {
	try {
		const certificate = new X509Certificate(pem);
		return (
			certificate.checkPrivateKey(createPrivateKey(pem)) &&
			certificate.verify(authority.keys.publicKey) &&
			certificate.validFromDate <= now &&
			certificate.validToDate > daysFrom(now, RENEW_DAYS) &&
			namesIn(certificate) === [...names].toSorted().join()
		);
	} catch {
		return false;
	}
};

/** The server's certificate in this file; made anew when it would end soon or the computer has other names by now. */
export const identityFrom = (
	file: string,
	wanted: readonly string[],
	authority: Authority,
	{ now, random }: Surroundings
): Identity => {
	const names = wanted.filter((name) => mayVouch(authority.madeFor, name));
	const kept = keptSecret(file);
	if (kept !== undefined && isGood(kept, names, authority, now())) return { key: kept, cert: kept };
	const keys = newKeyPair();
	const end = daysFrom(now(), SERVER_DAYS);
	const certificate = serverCertificate({
		issuer: { common: commonNameOf(authority.certificate), keys: authority.keys },
		keys,
		names,
		from: daysFrom(now(), -EARLIER_DAYS),
		until: end < authority.certificate.validToDate ? end : authority.certificate.validToDate,
		serial: random(16)
	});
	const pem = keepSecret(file, pemOf(keys) + certificate);
	return { key: pem, cert: pem };
};
