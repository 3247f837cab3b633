import { beforeAll, expect, test, vi } from 'vitest';
import type { Read } from '#core/commands/read.ts';
import type { Doc } from '#core/model/document.ts';
import { keysOf } from '#core/model/keys.ts';
import { ScanDesk } from '#lib/features/scanning/scan-desk.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';

const doc = (id: string, code: string): Doc =>
	({ id, code, kind: 'machine', name: id, rev: 1, site: 's', scopes: [], archived: false }) as unknown as Doc;

const DOCS = [doc('pump', 'P-101'), doc('tank', 'TA-1'), doc('twin-a', 'X-1'), doc('twin-b', 'X-1')];

const read: Read = {
	get: (id) => Promise.resolve(DOCS.find((one) => one.id === id)),
	find: (key) => Promise.resolve(DOCS.filter((one) => keysOf(one).includes(key)))
};

const queries: Queries = {
	rows: () => () => () => {},
	answer: (question) => (show) => {
		void question(read).then(show);
		return () => {};
	}
};

beforeAll(() => {
	// What a page has and Node has not: where it came from, and something to flash.
	vi.stubGlobal('location', { origin: 'https://plant.example' });
	const light = { className: '', remove: () => {} };
	vi.stubGlobal('document', { createElement: () => light, body: { append: () => {} } });
});

const desk = (isHere = true) => {
	const went: string[] = [];
	const made = new ScanDesk({
		queries,
		isSomebodyHere: () => isHere,
		hrefOf: ({ code }) => `/a/${code}`,
		hrefOfPaper: ({ job, step = '' }) => `/work/${job}#${step}`,
		hrefOfCode: (code) => `/a/${code}`,
		go: (href) => void went.push(href)
	});
	return { made, went };
};

test('a label opens its machine once, however often the camera says it', async () => {
	const { made, went } = desk();
	for (let n = 0; n < 5; n++) made.read('P-101');
	await expect.poll(() => went).toEqual(['/a/P-101']);
	expect(made.opening).toBe('pump');
	made.read('P-101');
	expect(went).toEqual(['/a/P-101']);
});

test('of two labels right after each other the later one is opened', async () => {
	const { made, went } = desk();
	made.read('P-101');
	made.read('TA-1');
	await expect.poll(() => went).toEqual(['/a/TA-1']);
});

test('a label of nobody, or of two machines, is asked about and leads nowhere', async () => {
	const { made, went } = desk();
	for (const text of ['QX-77', 'X-1']) {
		made.read(text);
		await expect.poll(() => made.asked?.text).toBe(text);
	}
	expect(went).toEqual([]);
	made.again();
	expect(made.asked).toBeUndefined();
});

test('where nobody is signed in a typed code opens the page that says what this device knows', () => {
	const { made, went } = desk(false);
	made.type('p 101');
	expect(went).toEqual(['/a/p 101']);
});

test('the code of a step on paper leads to its job, at that step', async () => {
	const { made, went } = desk();
	made.read('https://plant.example/work/w_K7_12#step-guard');
	await expect.poll(() => went).toEqual(['/work/w_K7_12#guard']);
	expect(made.asked).toBeUndefined();
});
