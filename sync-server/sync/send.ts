import { promisify } from 'node:util';
import { constants, gzip, gzipSync } from 'node:zlib';

const compress = promisify(gzip);

const WORTH_IT = 1_400;
/** Shorter than this it is done before another thread would have begun, and in a small window. */
const WORTH_A_THREAD = 16_000;
const SHORT = { level: constants.Z_BEST_SPEED, windowBits: 13, memLevel: 5 };
const LONG = { level: constants.Z_BEST_SPEED };
const JSON_TYPE = {
	'Content-Type': 'application/json',
	'Cache-Control': 'no-store',
	Vary: 'Accept-Encoding'
};

export const acceptsGzip = (request: Request): boolean =>
	/(^|,)\s*gzip\s*(;\s*q=(1|0\.\d*[1-9]\d*)[0.]*\s*)?(,|$)/i.test(
		request.headers.get('accept-encoding') ?? ''
	);

/** JSON that is text already. A plant's radio is slower than a quick compression. */
export const sendJson = async (request: Request, text: string): Promise<Response> => {
	if (text.length < WORTH_IT || !acceptsGzip(request)) return new Response(text, { headers: JSON_TYPE });
	const bytes = text.length < WORTH_A_THREAD ? gzipSync(text, SHORT) : await compress(text, LONG);
	return new Response(bytes, { headers: { ...JSON_TYPE, 'Content-Encoding': 'gzip' } });
};
