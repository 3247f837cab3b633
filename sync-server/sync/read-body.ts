import { fail, fine, type Answer } from './problem.ts';

/** The bytes of a request, or as many as may come: what a header promises is believed only when it is too much. */
export const readBody = async (request: Request, most: number): Promise<Answer<string>> => {
	if (Number(request.headers.get('content-length') ?? 0) > most) return fail('too-large', { most });
	if (request.body === null) return fine('');
	const chunks: Uint8Array[] = [];
	let bytes = 0;
	try {
		for await (const chunk of request.body) {
			bytes += chunk.byteLength;
			if (bytes > most) return fail('too-large', { most });
			chunks.push(chunk);
		}
	} catch {
		return fail('bad-request', { field: 'body' });
	}
	return fine(Buffer.concat(chunks).toString('utf8'));
};
