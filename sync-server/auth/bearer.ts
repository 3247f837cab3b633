import type { Credentials } from './credentials.ts';
import type { Authenticate } from './identity.ts';

const BEARER = /^Bearer ([\w~+/.-]{1,200})=*$/i;

/** What the request shows, whether it is worth anything or not. */
export const bearerOf = (request: Request): string | undefined =>
	BEARER.exec(request.headers.get('authorization') ?? '')?.[1];

/** Device tokens in the Authorization header: no cookie, so nothing another site could make a browser send. */
export const bearerAuthentication =
	(credentials: Pick<Credentials, 'identityOf'>): Authenticate =>
	async (request) => {
		const token = bearerOf(request);
		return token === undefined ? undefined : credentials.identityOf(token);
	};
