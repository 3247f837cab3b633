import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';

const compress = promisify(gzip);

const WORTH_IT = 1_400;
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
	const bytes = await compress(text, { level: constants.Z_BEST_SPEED });
	return new Response(bytes, { headers: { ...JSON_TYPE, 'Content-Encoding': 'gzip' } });
};
