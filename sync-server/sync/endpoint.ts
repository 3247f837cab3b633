import type { z } from 'zod';
import { MAX_BODY_BYTES, OLDEST_PROTOCOL, PROTOCOL } from '#core/sync/messages.ts';
import type { Authenticate, Identity } from '../auth/identity.ts';
import { fail, failureOf, fine, refusal, type Answer } from './problem.ts';
import { readBody } from './read-body.ts';
import { sendJson } from './send.ts';

export type Handler<Message> = (
	message: Message,
	identity: Identity,
	request: Request
) => Promise<Answer<object | string | Response>>;

const parsedJson = (text: string): Answer<unknown> => {
	try {
		return fine(JSON.parse(text) as unknown);
	} catch {
		return fail('bad-request', { field: 'body' });
	}
};

/** Looked at before the message as a whole: a newer or older one may have another shape. */
const windowFailure = (message: unknown): Answer<never> | undefined => {
	const protocol =
		typeof message === 'object' && message !== null && 'protocol' in message ? message.protocol : undefined;
	if (typeof protocol !== 'number') return undefined;
	if (protocol < OLDEST_PROTOCOL) return fail('protocol-too-old');
	return protocol > PROTOCOL ? fail('protocol-too-new') : undefined;
};

const messageIn = async <Message>(request: Request, schema: z.ZodType<Message>): Promise<Answer<Message>> => {
	const body = await readBody(request, MAX_BODY_BYTES);
	if (!body.ok) return body;
	const json = parsedJson(body.value);
	if (!json.ok) return json;
	const outside = windowFailure(json.value);
	if (outside) return outside;
	const parsed = schema.safeParse(json.value);
	if (parsed.success) return fine(parsed.data);
	return fail('bad-request', {
		field: parsed.error.issues[0]?.path.map(String).join('.').slice(0, 200) ?? ''
	});
};

/** Whatever the store's surroundings do comes out as an answer by code. */
export const guarded = async (work: () => Promise<Response>): Promise<Response> => {
	try {
		return await work();
	} catch (error) {
		const failure = failureOf(error);
		if (failure) return refusal(failure);
		throw error;
	}
};

/** Who asks, then what, then the answer: nobody unknown gets as far as having a message read. */
export const endpoint =
	<Message>(authenticate: Authenticate, schema: z.ZodType<Message>, handle: Handler<Message>) =>
	(request: Request): Promise<Response> =>
		guarded(async () => {
			const identity = await authenticate(request);
			if (identity === undefined) return refusal(fail('sign-in'));
			const message = await messageIn(request, schema);
			if (!message.ok) return refusal(message);
			const answer = await handle(message.value, identity, request);
			if (!answer.ok) return refusal(answer);
			if (answer.value instanceof Response) return answer.value;
			const { value } = answer;
			return sendJson(request, typeof value === 'string' ? value : JSON.stringify(value));
		});
