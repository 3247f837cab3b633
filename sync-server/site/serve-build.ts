import { isNavigation } from './is-navigation.ts';
import { alreadyHas, chooseEncoding } from './negotiate.ts';
import type { Build, BuiltFile } from './read-build.ts';

const plain = (status: number, words: string, headers: Record<string, string> = {}): Response =>
	new Response(`${words}\n`, {
		status,
		headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers }
	});

const answerWith = (file: BuiltFile, request: Request): Response => {
	const encoding = chooseEncoding(request.headers.get('accept-encoding'), new Set(file.forms.keys()));
	const form = file.forms.get(encoding);
	if (!form) return plain(404, 'Not found');
	const headers = new Headers({ ETag: form.etag, 'Cache-Control': file.cacheControl });
	if (file.forms.size > 1) headers.set('Vary', 'Accept-Encoding');
	if (alreadyHas(request.headers.get('if-none-match'), form.etag))
		return new Response(null, { status: 304, headers });
	headers.set('Content-Type', file.contentType);
	headers.set('Content-Length', String(form.bytes.byteLength));
	if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
	return new Response(request.method === 'HEAD' ? null : form.bytes, { headers });
};

/** Answers for the app itself: its files, and its one page for every address a person can open. */
export const serveBuild =
	(build: Build) =>
	(request: Request, path: string): Response => {
		if (request.method !== 'GET' && request.method !== 'HEAD')
			return plain(405, 'This address can only be read', { Allow: 'GET, HEAD' });
		const file = build.files.get(path);
		if (file) return answerWith(file, request);
		if (isNavigation(path, request.headers)) return answerWith(build.shell, request);
		return plain(404, 'Not found');
	};
