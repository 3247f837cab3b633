import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { around, bits, inPlace, integer, octets, oid, sequence, setOf, text, time, truth } from './der.ts';
import { generalName, subtree } from './general-names.ts';

const ECDSA_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));

export interface KeyPair {
	readonly publicKey: KeyObject;
	readonly privateKey: KeyObject;
}

export const newKeyPair = (): KeyPair => generateKeyPairSync('ec', { namedCurve: 'P-256' });

interface Lifetime {
	readonly from: Date;
	readonly until: Date;
	/** 16 random bytes. */
	readonly serial: Uint8Array;
}

const distinguished = (common: string): Buffer =>
	sequence(
		setOf(sequence(oid('2.5.4.10'), text('Millwright'))),
		setOf(sequence(oid('2.5.4.3'), text(common)))
	);

const extension = (id: string, value: Buffer, isCritical = false): Buffer =>
	sequence(oid(id), ...(isCritical ? [truth()] : []), octets(value));

const spkiOf = ({ publicKey }: Pick<KeyPair, 'publicKey'>): Buffer =>
	publicKey.export({ type: 'spki', format: 'der' });

/** By what a certificate names a key. */
const nameOfKey = (keys: Pick<KeyPair, 'publicKey'>): Buffer =>
	createHash('sha1').update(spkiOf(keys)).digest();

interface Content extends Lifetime {
	readonly issuer: string;
	readonly subject: string;
	readonly publicKey: KeyObject;
	readonly extensions: readonly Buffer[];
}

const signed = (content: Content, by: KeyObject): string => {
	const { serial, issuer, from, until, subject, extensions } = content;
	// Positive, and of the same length each time.
	const number = Buffer.from([((serial[0] ?? 0) & 0x3f) | 0x40, ...serial.slice(1)]);
	const body = sequence(
		around(0, integer(Buffer.from([2]))),
		integer(number),
		ECDSA_SHA256,
		distinguished(issuer),
		sequence(time(from), time(until)),
		distinguished(subject),
		spkiOf(content),
		around(3, sequence(...extensions))
	);
	const whole = sequence(body, ECDSA_SHA256, bits(sign('sha256', body, by)));
	const lines = whole.toString('base64').replaceAll(/.{64}(?=.)/g, '$&\n');
	return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
};

const SUBJECT_KEY = '2.5.29.14';
const KEY_USAGE = '2.5.29.15';
const ALTERNATIVE_NAMES = '2.5.29.17';
const BASIC = '2.5.29.19';
const NAME_CONSTRAINTS = '2.5.29.30';
const AUTHORITY_KEY = '2.5.29.35';
const EXTENDED_USAGE = '2.5.29.37';
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';

interface Authority extends Lifetime {
	readonly common: string;
	readonly keys: KeyPair;
	/** Whoever steals its key can speak for no other names, even to those who trust it. */
	readonly permitted: readonly string[];
}

/** A certificate that vouches for others, as PEM. */
export const authorityCertificate = ({ common, keys, permitted, ...lifetime }: Authority): string => {
	const trees = permitted.map((name) => sequence(subtree(name)));
	const extensions = [
		extension(BASIC, sequence(truth(), integer(Buffer.from([0]))), true),
		extension(KEY_USAGE, bits(Buffer.from([0b0000_0110]), 1), true),
		extension(NAME_CONSTRAINTS, sequence(around(0, ...trees)), true),
		extension(SUBJECT_KEY, octets(nameOfKey(keys)))
	];
	const { publicKey, privateKey } = keys;
	return signed({ ...lifetime, issuer: common, subject: common, publicKey, extensions }, privateKey);
};

interface ForServer extends Lifetime {
	readonly issuer: { readonly common: string; readonly keys: KeyPair };
	readonly keys: KeyPair;
	readonly names: readonly string[];
}

/** A server's certificate for these host names and addresses, as PEM. */
export const serverCertificate = ({ issuer, keys, names, ...lifetime }: ForServer): string => {
	const extensions = [
		extension(BASIC, sequence(), true),
		extension(KEY_USAGE, bits(Buffer.from([0b1000_0000]), 7), true),
		extension(EXTENDED_USAGE, sequence(oid(SERVER_AUTH))),
		extension(ALTERNATIVE_NAMES, sequence(...names.map(generalName))),
		extension(SUBJECT_KEY, octets(nameOfKey(keys))),
		extension(AUTHORITY_KEY, sequence(inPlace(0, nameOfKey(issuer.keys))))
	];
	const { publicKey } = keys;
	const content = { ...lifetime, issuer: issuer.common, subject: names[0] ?? '', publicKey, extensions };
	return signed(content, issuer.keys.privateKey);
};
