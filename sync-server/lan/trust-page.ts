import { createHash, type X509Certificate } from 'node:crypto';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { pl } from './words/pl.ts';
import type { TrustWords } from './words/trust-words.ts';

const LANGUAGES: ReadonlyMap<string, TrustWords> = new Map(Object.entries({ en, de, es, pl }));

const STYLE = `:root{color-scheme:light dark}
body{font:1.125rem/1.5 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
nav a{display:inline-block;padding:.75rem .75rem .75rem 0}
a.do{display:block;padding:1rem;margin:1rem 0;border:2px solid;border-radius:.5rem;text-align:center;font-weight:600}
code{font-size:1rem}`;

const HEADERS = {
	'Cache-Control': 'no-store',
	'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff'
};

const CERTIFICATE = '/millwright.crt';

const page = (
	language: string,
	words: TrustWords,
	fingerprint: string,
	app: string
): string => `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words.title}</title>
<style>${STYLE}</style>
<nav>${[...LANGUAGES].map(([code, other]) => `<a href="/${code}" lang="${code}">${other.language}</a>`).join(' ')}</nav>
<h1>${words.title}</h1>
<p>${words.why}</p>
<a class="do" href="${CERTIFICATE}">${words.download}</a>
<p>${words.compare}<br><code>${fingerprint}</code></p>
${words.systems
	.map(({ name, steps }) => `<h2>${name}</h2>\n<ol>${steps.map((step) => `<li>${step}</li>`).join('')}</ol>`)
	.join('\n')}
<p>${words.then}</p>
<a class="do" href="${app}">${words.open}</a>
</html>
`;

/** The first one that is spoken here of those a browser asks for. */
const languageOf = (request: Request): string => {
	const asked = (request.headers.get('accept-language') ?? '').toLowerCase().split(',');
	const spoken = asked.map((tag) => tag.trim().slice(0, 2)).find((code) => LANGUAGES.has(code));
	return spoken ?? 'en';
};

/**
 * The little that is told over plain http, to devices that do not trust this server yet: its authority's certificate and
 * what to do with it. `appFor` gives the app's address for the name under which this page was reached.
 */
export const trustPage =
	(authority: X509Certificate, appFor: (name: string) => string) =>
	(request: Request): Response => {
		const { pathname, hostname } = new URL(request.url);
		if (request.method !== 'GET' && request.method !== 'HEAD')
			return new Response(null, { status: 405, headers: { ...HEADERS, Allow: 'GET, HEAD' } });
		if (pathname === CERTIFICATE)
			return new Response(new Uint8Array(authority.raw), {
				headers: {
					...HEADERS,
					'Content-Type': 'application/x-x509-ca-cert',
					'Content-Disposition': 'attachment; filename="millwright.crt"'
				}
			});
		const language = pathname === '/' ? languageOf(request) : pathname.slice(1);
		const words = LANGUAGES.get(language);
		if (words === undefined) return new Response(null, { status: 404, headers: HEADERS });
		return new Response(page(language, words, authority.fingerprint256, appFor(hostname)), {
			headers: { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8', 'Content-Language': language }
		});
	};
