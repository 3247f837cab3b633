/** The types our server gives; a captive portal gives HTML for everything. */
const EXPECTED: Readonly<Record<string, RegExp>> = {
	html: /^text\/html\b/,
	js: /^(text|application)\/javascript\b/,
	css: /^text\/css\b/,
	json: /^application\/json\b/,
	webmanifest: /^application\/(manifest\+)?json\b/,
	svg: /^image\/svg\+xml\b/,
	png: /^image\/png\b/,
	ico: /^image\//,
	wasm: /^application\/wasm\b/
};

const PAGE = /^text\/html\b/;

/**
 * Whether an answer may be kept as this file: complete, straight from us, and of the file's type. What is inside is
 * proven by the integrity of the request (files with a stable name) or by the name itself (hashed files).
 */
export const isOurs = (url: string, answer: Response): boolean => {
	if (answer.status !== 200 || answer.redirected) return false;
	const type = answer.headers.get('content-type') ?? '';
	const expected = EXPECTED[/\.(\w+)$/.exec(new URL(url).pathname)?.[1] ?? ''];
	return expected ? expected.test(type) : !PAGE.test(type);
};
