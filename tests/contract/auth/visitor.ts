import { z } from 'zod';
import * as messages from '#core/sync/auth-messages.ts';
import type { OpenApp } from '#server/assemble.ts';

const NOTHING = z.object({});

export const CODE = 'KTWP4XRM';
export const FAST = { logN: 4, r: 8, p: 1 };
export const SECRET = 'seven wet boots';

export interface Said<T> {
	readonly status: number;
	readonly body: T & Partial<messages.AuthError>;
	readonly headers: Headers;
}

interface From {
	readonly token?: string | undefined;
	/** As a browser sends it back: name and value. */
	readonly cookie?: string | undefined;
	readonly address?: string;
	readonly agent?: string;
	/** What it says a proxy is, about where this comes from. */
	readonly forwarded?: Readonly<Record<string, string>>;
	readonly app?: OpenApp;
}

const ANDROID =
	'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';

export const SET_UP = {
	code: 'ktwp-4xrm',
	site: { name: 'Hamburg  Works', timeZone: 'Europe/Berlin' },
	admin: { name: 'Anna Berg', password: SECRET }
};

/** A browser that nobody knows yet; every answer is held against its schema. */
export const visitor = (server: { readonly app: OpenApp }) => {
	const ask = async (
		method: string,
		path: string,
		body: BodyInit | undefined,
		{ token, cookie, address = '10.0.0.7', agent = ANDROID, forwarded, app = server.app }: From = {}
	): Promise<Response> => {
		const headers = {
			...forwarded,
			'User-Agent': agent,
			...(token !== undefined && { Authorization: `Bearer ${token}` }),
			...(cookie !== undefined && { Cookie: cookie })
		};
		const request = new Request(`http://plant.test/auth/${path}`, {
			method,
			headers,
			...(body !== undefined && { body })
		});
		return app.fetch(request, { incoming: { url: `/auth/${path}`, socket: { remoteAddress: address } } });
	};

	const say = async <T>(
		path: string,
		schema: z.ZodType<T>,
		message: unknown,
		from?: From
	): Promise<Said<T>> => {
		const answer = await ask('POST', path, JSON.stringify(message), from);
		const { status, headers } = answer;
		const told: unknown = status === 204 ? {} : await answer.json();
		const body = (status < 300 ? schema : messages.authError).parse(told);
		return { status, headers, body: body as Said<T>['body'] };
	};

	return {
		ask,
		say,
		state: async () => messages.authState.parse(await (await ask('GET', 'state', undefined)).json()),
		setUp: (more: object = {}, from?: From) => say('set-up', messages.signedIn, { ...SET_UP, ...more }, from),
		signIn: (name: string, password: string, from?: From) =>
			say('sign-in', messages.signedIn, { name, password }, from),
		signOut: (token?: string) => say('sign-out', NOTHING, {}, { token }),
		password: (token: string | undefined, message: object, from: From = {}) =>
			say('password', NOTHING, message, { ...from, token }),
		confirm: (token: string | undefined, password: string) => say('confirm', NOTHING, { password }, { token })
	};
};

export type Visitor = ReturnType<typeof visitor>;
