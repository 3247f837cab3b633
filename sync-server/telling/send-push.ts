import { hash } from 'node:crypto';
import { encrypted } from './encrypt.ts';
import type { Subscription } from './subscriptions.ts';
import { vapid, type ServerKeys } from './vapid.ts';

export type Outcome =
	| { readonly kind: 'taken' }
	/** The browser has gone for good. */
	| { readonly kind: 'gone' }
	/** Not now; where the service says so, not before so many seconds. */
	| { readonly kind: 'later'; readonly seconds?: number }
	| { readonly kind: 'refused'; readonly status: number };

export interface Envelope {
	readonly keys: ServerKeys;
	readonly contact: string;
	readonly now: Date;
	readonly isUrgent: boolean;
	/** By it a service replaces what it has not delivered yet. */
	readonly topic: string;
}

const PATIENCE_MS = 10_000;
const DAY_SECONDS = 86_400;
const URGENT_SECONDS = 4 * 3600;

/** Seconds or a date, as services please. */
const waitIn = (header: string | null, now: Date): number | undefined => {
	if (header === null) return undefined;
	const seconds = /^\d{1,7}$/.test(header) ? Number(header) : (Date.parse(header) - now.getTime()) / 1000;
	return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : undefined;
};

const outcomeOf = ({ status, headers }: Response, now: Date): Outcome => {
	if (status >= 200 && status < 300) return { kind: 'taken' };
	if (status === 404 || status === 410) return { kind: 'gone' };
	if (status !== 429 && status < 500) return { kind: 'refused', status };
	const seconds = waitIn(headers.get('retry-after'), now);
	return { kind: 'later', ...(seconds !== undefined && { seconds }) };
};

/** Hands a message to the browser's push service, which learns nothing of what is in it. */
export const sendPush = async (
	body: string,
	to: Subscription,
	{ keys, contact, now, isUrgent, topic }: Envelope,
	ask: (request: Request) => Promise<Response>
): Promise<Outcome> => {
	const request = new Request(to.endpoint, {
		method: 'POST',
		// Whoever is asked must not send us on to a machine of its choice.
		redirect: 'error',
		signal: AbortSignal.timeout(PATIENCE_MS),
		headers: {
			Authorization: vapid(keys, { endpoint: to.endpoint, contact, now }),
			'Content-Encoding': 'aes128gcm',
			'Content-Type': 'application/octet-stream',
			TTL: String(isUrgent ? URGENT_SECONDS : DAY_SECONDS),
			Urgency: isUrgent ? 'high' : 'normal',
			Topic: hash('sha256', topic, 'base64url').slice(0, 32)
		},
		body: new Uint8Array(encrypted(body, to))
	});
	try {
		const answer = await ask(request);
		await answer.body?.cancel();
		return outcomeOf(answer, now);
	} catch {
		return { kind: 'later' };
	}
};
