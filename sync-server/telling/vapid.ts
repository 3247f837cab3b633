import { createECDH, createPrivateKey, sign } from 'node:crypto';

/** By what push services know this server again; base64url, points and numbers of P-256. */
export interface ServerKeys {
	readonly publicKey: string;
	readonly privateKey: string;
}

/** Services refuse more than a day. */
const HOURS = 12;

export const newServerKeys = (): ServerKeys => {
	const pair = createECDH('prime256v1');
	pair.generateKeys();
	// Short numbers are rare and would be no valid key in this form.
	const privateKey = Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()]).subarray(-32);
	return {
		publicKey: pair.getPublicKey('base64url'),
		privateKey: privateKey.toString('base64url')
	};
};

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const signingKey = ({ publicKey, privateKey }: ServerKeys) => {
	const point = Buffer.from(publicKey, 'base64url');
	return createPrivateKey({
		format: 'jwk',
		key: {
			...{ kty: 'EC', crv: 'P-256', d: privateKey },
			x: point.subarray(1, 33).toString('base64url'),
			y: point.subarray(33).toString('base64url')
		}
	});
};

/** The Authorization header of RFC 8292: this server, to that service, for the next hours. */
export const vapid = (
	keys: ServerKeys,
	{ endpoint, contact, now }: { endpoint: string; contact: string; now: Date }
): string => {
	const exp = Math.floor(now.getTime() / 1000) + HOURS * 3600;
	const claims = { aud: new URL(endpoint).origin, exp, sub: contact };
	const signed = `${part({ typ: 'JWT', alg: 'ES256' })}.${part(claims)}`;
	const key = { key: signingKey(keys), dsaEncoding: 'ieee-p1363' as const };
	const signature = sign('sha256', Buffer.from(signed), key).toString('base64url');
	return `vapid t=${signed}.${signature}, k=${keys.publicKey}`;
};
