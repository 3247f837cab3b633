import { cookieHeader, cookieOf } from '../auth/bearer.ts';
import type { Credentials } from '../auth/credentials.ts';
import type { Caller } from './account-parts.ts';

/**
 * The cookie beside which a browser's new key shall be good. One browser keeps one, so that who was signed in before on
 * it can still send what they have not sent.
 */
export const boundCookie = (
	credentials: Pick<Credentials, 'newCookie'>,
	{ request, isSecure, setCookie }: Caller,
	bind: boolean | undefined
): string | undefined => {
	if (!bind) return undefined;
	const cookie = cookieOf(request) ?? credentials.newCookie();
	setCookie(cookieHeader(cookie, isSecure));
	return cookie;
};
