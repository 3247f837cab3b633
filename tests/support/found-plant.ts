import { authError, signedIn, type SignedIn } from '#core/sync/auth-messages.ts';

export const ADMIN = { name: 'Anna Berg', password: 'seven wet boots' };
const SITE = { name: 'Hamburg', timeZone: 'Europe/Berlin' };

const say = async (url: string, path: string, message: object, token?: string): Promise<unknown> => {
	const answer = await fetch(new URL(`/auth/${path}`, url), {
		method: 'POST',
		headers: {
			'Content-Type': 'application/json',
			...(token !== undefined && { Authorization: `Bearer ${token}` })
		},
		body: JSON.stringify(message)
	});
	const body: unknown = answer.status === 204 ? undefined : await answer.json();
	if (answer.ok) return body;
	throw new Error(`POST /auth/${path} was answered ${answer.status} ${authError.parse(body).error}`);
};

/** Sets up the plant of a fresh server, as its first page does: a site with the lists it begins with, and an admin. */
export const foundPlant = async (url: string, code: string, admin = ADMIN, site = SITE): Promise<SignedIn> =>
	signedIn.parse(await say(url, 'set-up', { code, site, admin }));

export const signInAt = async (
	url: string,
	{ name, password }: { name: string; password: string } = ADMIN,
	token?: string
): Promise<SignedIn> => signedIn.parse(await say(url, 'sign-in', { name, password }, token));

/** Gives somebody a password, as an admin does. The person is made before by the act `person.create`. */
export const givePassword = async (
	url: string,
	admin: Pick<SignedIn, 'token'>,
	person: string,
	password: string
): Promise<void> => {
	await say(url, 'password', { person, password }, admin.token);
};
