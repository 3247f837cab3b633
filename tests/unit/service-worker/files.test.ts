import { describe, expect, test } from 'vitest';
import { opensApp, planFiles } from '../../../src/service-worker/files.ts';

const NAMED = {
	'/200.html': 'sha256-page',
	'/favicon.svg': 'sha256-favicon',
	'/icons/icon-192.png': 'sha256-icon',
	'/screenshots/wide.png': 'sha256-wide'
};

describe('what the device keeps', () => {
	const plan = planFiles(['/_app/immutable/entry/app.A1.js', '/_app/immutable/assets/zxing.B2.wasm'], NAMED);

	test('the page and its hashed files are needed to open the app, the page first', () => {
		expect(plan.shell).toEqual([
			{ url: '/200.html', integrity: 'sha256-page' },
			{ url: '/_app/immutable/entry/app.A1.js' },
			{ url: '/favicon.svg', integrity: 'sha256-favicon' }
		]);
	});

	test('the scanner’s decoder and the icons come after the app can open', () => {
		expect(plan.later).toEqual([
			{ url: '/_app/immutable/assets/zxing.B2.wasm' },
			{ url: '/icons/icon-192.png', integrity: 'sha256-icon' }
		]);
	});

	test('pictures for the install dialog are not kept', () => {
		expect(JSON.stringify(plan)).not.toContain('screenshots');
	});
});

describe('which addresses open the app', () => {
	test.each(['/', '/settings', '/a/PRESS-07', '/a/healthz', '/a/P-1.2', '/syncing', '/200.html'])(
		'%s opens it',
		(path) => expect(opensApp(path, NAMED)).toBe(true)
	);

	test.each([
		'/healthz',
		'/auth/state',
		'/sync/pull',
		'/api/v1/assets',
		'/api',
		'/blobs/abc',
		'/icons/icon-192.png',
		'/_app/immutable/entry/app.A1.js'
	])('%s is left to the server', (path) => expect(opensApp(path, NAMED)).toBe(false));
});
