import type { AuthError, DemoRole, SignedIn } from '#core/sync/auth-messages.ts';

/** unreachable: nobody answered in time, or somebody else did. */
export type AuthTrouble = Pick<AuthError, 'seconds' | 'least' | 'most' | 'field'> & {
	error: AuthError['error'] | 'unreachable';
};
export type AuthAnswer<T> = { ok: true; value: T } | { ok: false; trouble: AuthTrouble };

/** Longer than a slow hash takes on a small server with a queue before it. */
const PATIENCE = 30_000;

type Messages = typeof import('#core/sync/auth-messages.ts');

/** One question to the server's accounts. */
export const ask = async <T>(
	path: string,
	{ body, token }: { body?: object | undefined; token?: string | undefined },
	read: (answer: Response, messages: Messages) => Promise<T>
): Promise<AuthAnswer<T>> => {
	try {
		// Before anything is asked: an answer that nobody can read would be lost. No form needs it to be filled in.
		const messages = await import('#core/sync/auth-messages.ts');
		const answer = await fetch(`/auth/${path}`, {
			cache: 'no-store',
			signal: AbortSignal.timeout(PATIENCE),
			headers: {
				...(body && { 'Content-Type': 'application/json' }),
				...(token !== undefined && { Authorization: `Bearer ${token}` })
			},
			...(path !== 'state' && { method: 'POST' }),
			...(body && { body: JSON.stringify(body) })
		});
		if (answer.ok) return { ok: true, value: await read(answer, messages) };
		return { ok: false, trouble: messages.authError.parse(await answer.json()) };
	} catch {
		// No network, no answer in time, or a portal's page instead of one.
		return { ok: false, trouble: { error: 'unreachable' } };
	}
};

const signedInFrom = async (answer: Response, { signedIn }: Messages): Promise<SignedIn> =>
	signedIn.parse(await answer.json());

/** Whether anybody can sign in yet. */
export const askState = () =>
	ask('state', {}, async (answer, { authState }) => authState.parse(await answer.json()));

const bind = true;

/** `token`: this browser's last key, so that the server knows the device again. */
export const signIn = (body: { name: string; password: string }, token: string | undefined) =>
	ask('sign-in', { body: { ...body, bind }, token }, signedInFrom);

export interface Founding {
	code: string;
	site: { name: string; timeZone: string; publicAddress?: string };
	admin: { name: string; password: string };
}

export const setUp = (body: Founding) => ask('set-up', { body: { ...body, bind } }, signedInFrom);

/** Fills a new server with the demo plant; `askState` says how far it has come. */
export const beginDemo = (code: string) => ask('demo', { body: { code } }, async () => undefined);

export const demoSignIn = (role: DemoRole, token: string | undefined) =>
	ask('demo-sign-in', { body: { role, bind }, token }, signedInFrom);

export const signOut = (token: string) => ask('sign-out', { token }, async () => undefined);

export const setPassword = (body: { person: string; password: string; old?: string }, token: string) =>
	ask('password', { body, token }, async () => undefined);

/** Whether it is still they who hold this device. */
export const confirmPassword = (password: string, token: string) =>
	ask('confirm', { body: { password }, token }, async () => undefined);

/** A key to follow this one. */
export const renew = (token: string) =>
	ask('renew', { token }, async (answer, { renewed }) => renewed.parse(await answer.json()));

export const enrol = (code: string) =>
	ask('enrol', { body: { code, bind } }, async (answer, { enrolled }) => enrolled.parse(await answer.json()));

export const offerEnrolment = (
	body: { device: string } | { site: string; name: string; asset?: string },
	token: string
) => ask('enrolment', { body, token }, async (answer, { enrolment }) => enrolment.parse(await answer.json()));

export const askRoster = (token: string) =>
	ask('roster', { token }, async (answer, { roster }) => roster.parse(await answer.json()));

export const setPin = (body: { person: string; pin: string; password?: string }, token: string) =>
	ask('pin', { body, token }, async () => undefined);

export const setBadge = (body: { person: string; badge: string }, token: string) =>
	ask('badge', { body, token }, async () => undefined);

export const askMyDevices = (token: string) =>
	ask('devices', { token }, async (answer, { myDevices }) => myDevices.parse(await answer.json()));

export const signOutDevice = (device: string, token: string) =>
	ask('sign-out-device', { body: { device }, token }, async () => undefined);

export const askSightings = (site: string, token: string) =>
	ask('sightings', { body: { site }, token }, async (answer, { sightings }) =>
		sightings.parse(await answer.json())
	);
