const utf8 = new TextEncoder();

const hex = (bytes: ArrayBuffer): string =>
	[...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * What only somebody who holds this device's key could have written. The server keeps the key's hash alone, so that is
 * what seals. Undefined in a browser without cryptography (plain http).
 */
export const sealWith =
	(token: string) =>
	async (body: string): Promise<string | undefined> => {
		const subtle = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
		if (!subtle) return undefined;
		const known = hex(await subtle.digest('SHA-256', utf8.encode(token)));
		const way = { name: 'HMAC', hash: 'SHA-256' };
		const key = await subtle.importKey('raw', utf8.encode(known), way, false, ['sign']);
		return hex(await subtle.sign('HMAC', key, utf8.encode(`letter\n${body}`)));
	};
