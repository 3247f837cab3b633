import { expect, test } from 'vitest';
import { isOurs } from '../../../src/service-worker/answer.ts';

const answer = (type: string, status = 200): Response =>
	new Response('…', { status, headers: { 'content-type': type } });

test.each([
	['/200.html', 'text/html; charset=utf-8'],
	['/_app/immutable/entry/app.A1.js', 'text/javascript; charset=utf-8'],
	['/_app/immutable/assets/app.A1.css', 'text/css; charset=utf-8'],
	['/_app/immutable/assets/zxing.A1.wasm', 'application/wasm'],
	['/manifest.webmanifest', 'application/manifest+json'],
	['/_app/version.json', 'application/json'],
	['/favicon.svg', 'image/svg+xml'],
	['/icons/icon-192.png', 'image/png'],
	['/sounds/hit.ogg', 'audio/ogg']
])('%s sent as %s is kept', (path, type) => {
	expect(isOurs(`https://plant.example${path}`, answer(type))).toBe(true);
});

test.each(['/app.js', '/app.css', '/app.wasm', '/icon.png', '/version.json', '/sounds/hit.ogg'])(
	'a web page in place of %s, as a captive portal sends it, is not kept',
	(path) => {
		expect(isOurs(`https://plant.example${path}`, answer('text/html; charset=utf-8'))).toBe(false);
	}
);

test.each([206, 404, 500, 503])('an answer with status %i is not kept', (status) => {
	expect(isOurs('https://plant.example/app.js', answer('text/javascript', status))).toBe(false);
});
