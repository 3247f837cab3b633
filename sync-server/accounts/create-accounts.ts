import { Hono } from 'hono';
import type { z } from 'zod';
import * as messages from '#core/sync/auth-messages.ts';
import { bearerAuthentication, bearerOf } from '../auth/bearer.ts';
import type { Identity } from '../auth/identity.ts';
import { shownCode } from '../auth/set-up-code.ts';
import { failureOf } from '../sync/problem.ts';
import { readBody } from '../sync/read-body.ts';
import type { AccountParts, Caller } from './account-parts.ts';
import { answered, fail, fine, refusal, type Answer } from './auth-problem.ts';
import { changePassword } from './change-password.ts';
import { foundedOnce } from './founding.ts';
import { setUp } from './set-up.ts';
import { signIn } from './sign-in.ts';

export interface Accounts {
	/** Answers for every address below /auth. */
	readonly fetch: (request: Request, address: string) => Response | Promise<Response>;
	/** For whoever runs the server, while nobody has set up this plant. */
	readonly setUpCode: () => Promise<string | undefined>;
}

const parsedJson = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

const messageIn = async <Message>(request: Request, schema: z.ZodType<Message>): Promise<Answer<Message>> => {
	const body = await readBody(request, messages.MAX_AUTH_BODY_BYTES);
	if (!body.ok)
		return body.problem.error === 'too-large'
			? fail('too-large', { most: messages.MAX_AUTH_BODY_BYTES })
			: fail('bad-request', { field: 'body' });
	const parsed = schema.safeParse(parsedJson(body.value));
	if (parsed.success) return fine(parsed.data);
	const field = parsed.error.issues[0]?.path.map(String).join('.').slice(0, 200);
	return fail('bad-request', { field: field || 'body' });
};

/** Names, passwords and keys: docs/security.md says how they are kept. */
export const createAccounts = (parts: AccountParts): Accounts => {
	const { credentials, store, now, note } = parts;
	const founded = foundedOnce(store);
	const authenticate = bearerAuthentication(credentials);
	const app = new Hono<{ Bindings: { address: string } }>().basePath('/auth');

	type Handler<Message, Told> = (message: Message, caller: Caller) => Promise<Answer<Told>>;
	const speak = <Message>(
		path: string,
		schema: z.ZodType<Message>,
		handle: Handler<Message, object | undefined>
	): void => {
		app.post(path, async (c) => {
			const message = await messageIn(c.req.raw, schema);
			if (!message.ok) return refusal(message);
			const answer = await handle(message.value, { request: c.req.raw, address: c.env.address });
			return answer.ok ? answered(answer.value) : refusal(answer);
		});
	};
	/** For those who show a valid key; others are not read. */
	const known =
		(answer: (request: Request, identity: Identity, address: string) => Promise<Response>) =>
		async (c: { req: { raw: Request }; env: { address: string } }): Promise<Response> => {
			const identity = await authenticate(c.req.raw);
			return identity ? answer(c.req.raw, identity, c.env.address) : refusal(fail('sign-in'));
		};

	app.get('/state', async () => answered({ founded: await founded() }));
	speak('/set-up', messages.setUpRequest, setUp(parts, founded));
	speak('/sign-in', messages.signInRequest, signIn(parts));
	const change = changePassword(parts);
	app.post(
		'/password',
		known(async (request, identity, address) => {
			const message = await messageIn(request, messages.passwordRequest);
			if (!message.ok) return refusal(message);
			const answer = await change(message.value, { request, address }, identity);
			return answer.ok ? answered(answer.value) : refusal(answer);
		})
	);
	app.post(
		'/sign-out',
		known(async (request) => {
			await credentials.revoke(bearerOf(request) ?? '', now());
			return answered(undefined);
		})
	);
	app.all('*', () => refusal(fail('not-found')));
	app.onError((error) => {
		const trouble = failureOf(error);
		if (trouble) return refusal(fail(trouble.problem.error === 'disk-full' ? 'disk-full' : 'busy'));
		note(error.stack ?? error.message);
		return refusal(fail('internal'));
	});
	return {
		fetch: (request, address) => app.fetch(request, { address }),
		setUpCode: async () => ((await founded()) ? undefined : shownCode(parts.setUpCode))
	};
};
