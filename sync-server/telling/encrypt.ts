import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';

/** What a browser gives out with its subscription, base64url. */
export interface Recipient {
	/** Its public key, a point of P-256. */
	readonly p256dh: string;
	/** The secret that only it and whoever may speak to it know. */
	readonly auth: string;
}

/** New for every message; tests bring those of the published example. */
interface Once {
	readonly salt: Uint8Array;
	readonly privateKey: Uint8Array;
}

/** One record is enough for any message: push services take no larger ones. */
const RECORD_SIZE = 4096;
/** After it only padding may follow. */
const LAST_RECORD = 2;

const derived = (key: Uint8Array, salt: Uint8Array, info: Uint8Array, length: number): Buffer =>
	Buffer.from(hkdfSync('sha256', key, salt, info, length));

const once = (): Once => {
	const pair = createECDH('prime256v1');
	pair.generateKeys();
	return { salt: randomBytes(16), privateKey: pair.getPrivateKey() };
};

/** A message that only this browser can read, as RFC 8291 says. Throws on keys that are none. */
export const encrypted = (
	text: string,
	{ p256dh, auth }: Recipient,
	{ salt, privateKey }: Once = once()
): Buffer => {
	const theirs = Buffer.from(p256dh, 'base64url');
	const pair = createECDH('prime256v1');
	pair.setPrivateKey(privateKey);
	const ours = pair.getPublicKey();
	const info = Buffer.concat([Buffer.from('WebPush: info\0'), theirs, ours]);
	const key = derived(pair.computeSecret(theirs), Buffer.from(auth, 'base64url'), info, 32);
	const contentKey = derived(key, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
	const nonce = derived(key, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
	const cipher = createCipheriv('aes-128-gcm', contentKey, nonce);
	const size = Buffer.alloc(4);
	size.writeUInt32BE(RECORD_SIZE);
	return Buffer.concat([
		...[salt, size, Buffer.from([ours.length]), ours],
		...[cipher.update(text, 'utf8'), cipher.update(Buffer.from([LAST_RECORD])), cipher.final()],
		cipher.getAuthTag()
	]);
};

/** Whether a message can be encrypted for it at all. */
export const isRecipient = ({ p256dh, auth }: Recipient): boolean => {
	if (Buffer.from(auth, 'base64url').length !== 16) return false;
	try {
		const pair = createECDH('prime256v1');
		pair.generateKeys();
		return pair.computeSecret(Buffer.from(p256dh, 'base64url')).length === 32;
	} catch {
		return false;
	}
};
