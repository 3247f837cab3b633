import {
	createDecipheriv,
	createECDH,
	createPublicKey,
	hkdfSync,
	randomBytes,
	verify,
	type ECDH
} from 'node:crypto';

interface Keys {
	readonly pair: ECDH;
	readonly auth: Uint8Array;
}

/** What a browser does with a message: written from RFC 8188 and 8291, apart from what encrypts. */
export const opened = (body: Uint8Array, { pair, auth }: Keys): string => {
	const bytes = Buffer.from(body);
	const [salt, size, length] = [bytes.subarray(0, 16), bytes.readUInt32BE(16), bytes.readUInt8(20)];
	const sender = bytes.subarray(21, 21 + length);
	const sealed = bytes.subarray(21 + length);
	if (sealed.length > size) throw new Error('More than one record');
	const derive = (key: Uint8Array, by: Uint8Array, info: Uint8Array, count: number) =>
		Buffer.from(hkdfSync('sha256', key, by, info, count));
	const info = Buffer.concat([Buffer.from('WebPush: info\0'), pair.getPublicKey(), sender]);
	const key = derive(pair.computeSecret(sender), auth, info, 32);
	const content = derive(key, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
	const nonce = derive(key, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
	const decipher = createDecipheriv('aes-128-gcm', content, nonce);
	decipher.setAuthTag(sealed.subarray(-16));
	const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
	if (plain.at(-1) !== 2) throw new Error('Not the last record');
	return plain.subarray(0, -1).toString('utf8');
};

export interface Delivered {
	readonly endpoint: string;
	readonly message: Record<string, unknown>;
	readonly urgency: string | null;
	readonly ttl: number;
}

type Fault = number | 'unreachable' | Response;

/** A push service in this process: it believes nobody who cannot prove who they are, and reads what arrives as a browser would. */
export class PushService {
	readonly origin = 'https://push.test';
	readonly delivered: Delivered[] = [];
	/** What the next messages meet instead of being taken; the last one stays. */
	faults: Fault[] = [];
	asked = 0;
	readonly #now: () => Date;
	readonly #browsers = new Map<string, Keys & { serverKey: string }>();

	constructor(now: () => Date) {
		this.#now = now;
	}

	/** As `pushManager.subscribe` does it. */
	subscribe(serverKey: string) {
		const pair = createECDH('prime256v1');
		pair.generateKeys();
		const auth = randomBytes(16);
		const endpoint = `${this.origin}/send/${randomBytes(12).toString('base64url')}`;
		this.#browsers.set(endpoint, { pair, auth, serverKey });
		return {
			endpoint,
			p256dh: pair.getPublicKey('base64url'),
			auth: auth.toString('base64url')
		};
	}

	unsubscribe(endpoint: string): void {
		this.#browsers.delete(endpoint);
	}

	readonly fetch = async (request: Request): Promise<Response> => {
		this.asked += 1;
		const fault = this.faults.length > 1 ? this.faults.shift() : this.faults[0];
		if (fault === 'unreachable') throw new TypeError('fetch failed');
		if (fault instanceof Response) return fault.clone();
		if (fault !== undefined && fault !== 201) return new Response(null, { status: fault });
		const browser = this.#browsers.get(request.url);
		if (!browser) return new Response(null, { status: 410 });
		if (!this.#isProven(request, browser.serverKey)) return new Response(null, { status: 403 });
		if (request.headers.get('content-encoding') !== 'aes128gcm') return new Response(null, { status: 400 });
		const body = new Uint8Array(await request.arrayBuffer());
		if (body.length > 4096) return new Response(null, { status: 413 });
		const ttl = Number(request.headers.get('ttl') ?? Number.NaN);
		if (!Number.isInteger(ttl)) return new Response(null, { status: 400 });
		const message = JSON.parse(opened(body, browser)) as Record<string, unknown>;
		const urgency = request.headers.get('urgency');
		this.delivered.push({ endpoint: request.url, message, urgency, ttl });
		return new Response(null, { status: 201 });
	};

	/** RFC 8292, held against the key that the browser subscribed with. */
	#isProven(request: Request, serverKey: string): boolean {
		const match = /^vapid t=([\w-]+)\.([\w-]+)\.([\w-]+), k=([\w-]+)$/.exec(
			request.headers.get('authorization') ?? ''
		);
		const [, head = '', claims = '', signature = '', key = ''] = match ?? [];
		if (key !== serverKey) return false;
		const point = Buffer.from(key, 'base64url');
		const publicKey = createPublicKey({
			format: 'jwk',
			key: {
				...{ kty: 'EC', crv: 'P-256' },
				x: point.subarray(1, 33).toString('base64url'),
				y: point.subarray(33).toString('base64url')
			}
		});
		const isSigned = verify(
			'sha256',
			Buffer.from(`${head}.${claims}`),
			{ key: publicKey, dsaEncoding: 'ieee-p1363' },
			Buffer.from(signature, 'base64url')
		);
		const { alg } = JSON.parse(Buffer.from(head, 'base64url').toString()) as Record<string, unknown>;
		const said = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
		const isForUs = said['aud'] === this.origin && /^(mailto:|https:)/.test(String(said['sub']));
		const left = Number(said['exp']) - this.#now().getTime() / 1000;
		return isSigned && alg === 'ES256' && isForUs && left > 0 && left <= 86_400;
	}
}
