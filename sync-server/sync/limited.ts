import { hash } from 'node:crypto';
import { bearerOf } from '../auth/bearer.ts';
import { networkOf } from '../auth/network-of.ts';
import { RATES, Rates } from '../auth/rates.ts';
import { fail } from './problem.ts';

type Answer = (request: Request) => Response | Promise<Response>;

interface LimitParts {
	readonly now: () => Date;
	readonly limited: (by: 'key' | 'address') => void;
}

/** To a device this is a server that is busy: it keeps what it has, and comes again later and later. */
const later = (seconds: number): Response =>
	Response.json(fail('busy').problem, {
		status: 429,
		headers: { 'Cache-Control': 'no-store', 'Retry-After': String(seconds) }
	});

/** Bounds how often a key may be used, and how often an address may come without a good one. */
export const limited = (answer: Answer, { now, limited: count }: LimitParts) => {
	const keys = new Rates(RATES.key, now);
	const addresses = new Rates(RATES.address, now);
	return async (request: Request, address: string): Promise<Response> => {
		const key = bearerOf(request);
		const wait = key === undefined ? 0 : keys.take(hash('sha256', key));
		if (wait > 0) {
			count('key');
			return later(wait);
		}
		const answered = await answer(request);
		if (answered.status !== 401) return answered;
		const away = addresses.take(networkOf(address));
		if (away === 0) return answered;
		count('address');
		return later(away);
	};
};
