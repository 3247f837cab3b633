import { expect, test } from '@playwright/test';
import { installProblems, type Answer, type Ask } from '../support/installability.ts';
import { untilKept } from '../support/kept-app.ts';

let ask: Ask;

test.beforeEach(({ baseURL }) => {
	ask = async (path) => {
		const answer = await fetch(new URL(path, baseURL), { headers: { Accept: 'text/html,*/*' } });
		return {
			status: answer.status,
			type: answer.headers.get('content-type') ?? '',
			body: Buffer.from(await answer.arrayBuffer())
		};
	};
});

/** The same app with one fault: what `path` answers is changed. */
const withFault =
	(path: string, change: (answer: Answer) => Partial<Answer>): Ask =>
	async (asked) => {
		const answer = await ask(asked);
		return asked === path ? { ...answer, ...change(answer) } : answer;
	};

test('a phone can install the app, with its icons, shortcuts and pictures', async () => {
	expect(await installProblems(ask)).toEqual([]);
});

test('a missing manifest is noticed', async () => {
	const gone = withFault('/manifest.webmanifest', () => ({ status: 404 }));
	expect(await installProblems(gone)).toEqual(['The manifest /manifest.webmanifest answers 404.']);
	const unnamed = withFault('/', ({ body }) => ({
		body: Buffer.from(body.toString().replace('rel="manifest"', ''))
	}));
	expect(await installProblems(unnamed)).toEqual(['The page names no manifest.']);
});

test('an icon of another size, a missing shortcut and a missing worker are noticed', async () => {
	const { body: small } = await ask('/icons/icon-192.png');
	expect(await installProblems(withFault('/icons/icon-512.png', () => ({ body: small })))).toEqual([
		'/icons/icon-512.png is 192x192 instead of 512x512.'
	]);
	const renamed = withFault('/manifest.webmanifest', ({ body }) => ({
		body: Buffer.from(body.toString().replace('"short_name": "Scan"', '"short_name": "Look"'))
	}));
	expect(await installProblems(renamed)).toEqual(['The manifest has no Scan.']);
	const workerless = withFault('/service-worker.js', () => ({ status: 404, type: 'text/plain' }));
	expect(await installProblems(workerless)).toEqual(['The worker answers 404 as text/plain.']);
});

test('the browser reads the manifest without complaint, and the worker serves where the app starts', async ({
	page,
	baseURL
}) => {
	await page.goto('/');
	await untilKept(page);
	const devtools = await page.context().newCDPSession(page);
	const { url, errors } = await devtools.send('Page.getAppManifest');
	expect(url).toBe(`${baseURL}/manifest.webmanifest`);
	expect(errors).toEqual([]);
	const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
	expect(new URL('/', baseURL).href.startsWith(scope)).toBe(true);
});
