import type { AuthError } from '#core/sync/auth-messages.ts';
import { LEAST_PASSWORD, MOST_PASSWORD_BYTES } from '#core/sync/password-limits.ts';

type Code = AuthError['error'];
export type Failure = { readonly ok: false; readonly problem: AuthError };
export type Answer<T> = { readonly ok: true; readonly value: T } | Failure;

const KINDS: Readonly<Record<Code, readonly [status: number, message: string]>> = {
	'bad-request': [400, 'This message makes no sense.'],
	'sign-in': [401, 'Sign in first.'],
	'wrong-name-or-password': [401, 'Nobody has this name and this password.'],
	'wrong-password': [403, 'This is not the password so far.'],
	'wrong-code': [403, 'This is not the code that the terminal shows.'],
	'not-allowed': [403, 'This person may not do that.'],
	'not-found': [404, 'There is nothing at this address.'],
	'already-founded': [409, 'This plant is set up already: sign in.'],
	'too-large': [413, 'This message is too large.'],
	weak: [422, `A password has at least ${LEAST_PASSWORD} characters.`],
	'too-long': [422, `A password has at most ${MOST_PASSWORD_BYTES} bytes.`],
	'weak-pin': [422, 'A PIN has four to ten digits, and not the ones that everybody tries first.'],
	taken: [409, 'Somebody else has this already.'],
	'too-many': [429, 'Too many wrong tries: wait.'],
	busy: [503, 'The server cannot answer just now: try again.'],
	'disk-full': [507, 'The server has no room: nothing was changed.'],
	internal: [500, 'The server made a mistake: try again later.']
};

export const fail = (error: Code, more: Omit<AuthError, 'error' | 'message'> = {}): Failure => ({
	ok: false,
	problem: { error, message: KINDS[error][1], ...more }
});

export const fine = <T>(value: T): Answer<T> => ({ ok: true, value });

const NO_STORE = { 'Cache-Control': 'no-store' };

export const refusal = ({ problem }: Failure): Response => {
	const [status] = KINDS[problem.error];
	const seconds = problem.seconds ?? (problem.error === 'busy' ? 2 : undefined);
	return Response.json(problem, {
		status,
		headers: {
			...NO_STORE,
			...(status === 401 && { 'WWW-Authenticate': 'Bearer' }),
			...(seconds !== undefined && { 'Retry-After': String(seconds) })
		}
	});
};

/** 204 where there is nothing to say. */
export const answered = (value: object | undefined, cookie?: string): Response => {
	const headers = { ...NO_STORE, ...(cookie !== undefined && { 'Set-Cookie': cookie }) };
	return value === undefined
		? new Response(null, { status: 204, headers })
		: Response.json(value, { headers });
};
