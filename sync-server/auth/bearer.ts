import type { Credentials } from './credentials.ts';
import type { Authenticate } from './identity.ts';

const BEARER = /^Bearer ([\w~+/.-]{1,200})=*$/i;

/** What the request shows, whether it is worth anything or not. */
export const bearerOf = (request: Request): string | undefined =>
	BEARER.exec(request.headers.get('authorization') ?? '')?.[1];

/** `__Host-` cookies need https, which a plant on plain localhost has not. */
const COOKIE = 'millwright-key';
const COOKIE_VALUE = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{1,200})(?:;|$)`);

/** The half of a browser's key that no script can read. */
export const cookieOf = (request: Request): string | undefined =>
	COOKIE_VALUE.exec(request.headers.get('cookie') ?? '')?.[1];

const YEAR_SECONDS = 400 * 86_400;

export const cookieHeader = (value: string, isSecure: boolean): string =>
	[
		`${COOKIE}=${value}`,
		'Path=/',
		`Max-Age=${YEAR_SECONDS}`,
		'HttpOnly',
		'SameSite=Strict',
		...(isSecure ? ['Secure'] : [])
	].join('; ');

/**
 * Keys in the Authorization header, which no other site can make a browser send; in a browser good only beside its
 * cookie, which no script can read, so neither half alone is worth anything.
 */
export const bearerAuthentication =
	(credentials: Pick<Credentials, 'identityOf'>, now: () => Date): Authenticate =>
	async (request) => {
		const token = bearerOf(request);
		if (token === undefined) return undefined;
		return credentials.identityOf({ token, cookie: cookieOf(request) }, now());
	};
