import { ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';

interface Through {
	sendThrough(outgoing: ServerResponse): void;
}

const goesThrough = (body: unknown): body is Through =>
	typeof body === 'object' && body !== null && 'sendThrough' in body;

/** An open stream that knows a shorter way than being read piece by piece is given the answer itself. */
export const sendThrough = (response: Response, outgoing: unknown): Response => {
	if (response.headers.get('content-type') !== 'text/event-stream') return response;
	const { body } = response;
	if (!goesThrough(body) || !(outgoing instanceof ServerResponse)) return response;
	outgoing.writeHead(response.status, [...response.headers].flat());
	outgoing.flushHeaders();
	body.sendThrough(outgoing);
	return RESPONSE_ALREADY_SENT;
};
