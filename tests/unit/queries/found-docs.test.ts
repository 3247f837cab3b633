import { beforeAll, expect, test, vi } from 'vitest';
import type { Read } from '#core/commands/read.ts';
import { keysOf } from '#core/model/keys.ts';
import { foundDocs } from '#lib/queries/found-docs.ts';
import { docOf } from '../core/plant.ts';

const RUNS = { state: 'running' };
const DOCS = [
	docOf({
		...RUNS,
		id: 'site',
		kind: 'site',
		code: 'HAM',
		name: 'Ham',
		publicAddress: 'https://plant.example'
	}),
	docOf({ ...RUNS, id: 'fil', kind: 'machine', code: 'FIL-1', name: 'Filler' }),
	docOf({ ...RUNS, id: 'air', kind: 'machine', code: 'Air 3', name: 'Air', tags: ['(8004)4012345ABC'] })
];

const read: Read = {
	get: (id) => Promise.resolve(DOCS.find((one) => one.id === id)),
	find: (key) => Promise.resolve(DOCS.filter((one) => keysOf(one).includes(key)))
};

const found = async (text: string) => {
	const { lists } = await foundDocs({ text, sought: ['asset'], found: undefined })(read);
	return lists.flatMap(({ docs }) => docs.map(({ id }) => id));
};

beforeAll(() => vi.stubGlobal('location', { origin: 'https://app.plant.example' }));

test('whoever scans into the search field finds what the label is on, before any words are gathered', async () => {
	for (const text of ['https://plant.example/a/FIL-1', 'https://app.plant.example/a/fil-1', 'fil-1'])
		expect(await found(text), text).toEqual(['fil']);
	for (const text of ['https://plant.example/a/Air%203', 'air 3', '80044012345ABC'])
		expect(await found(text), text).toEqual(['air']);
});

test('an address that is not ours finds nothing here', async () => {
	expect(await found('https://evil.example/a/FIL-1')).toEqual([]);
});
