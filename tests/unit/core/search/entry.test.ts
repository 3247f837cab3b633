import { expect, test } from 'vitest';
import { entryOf } from '#core/search/entry.ts';
import { SearchIndex } from '#core/search/search-index.ts';
import { docOf } from '../plant.ts';

const found = (text: string, ...docs: Parameters<typeof docOf>[0][]): readonly string[] => {
	const index = new SearchIndex();
	for (const doc of docs) {
		const entry = entryOf(docOf(doc));
		if (entry) index.put(entry);
	}
	return index.find({ text, sought: ['asset', 'part'], most: 9 }).flatMap(({ ids }) => ids);
};

const PUMP = {
	...{ id: 'pump', kind: 'machine', code: 'P-101', name: 'Pump', state: 'running' },
	...{
		description: 'Feeds the cooling circuit of hall 2',
		tags: ['INV 004711', 'https://maker.example/?s=QX77']
	},
	parts: [{ part: 'pt-seal' }]
};
const SEAL = {
	id: 'pt-seal',
	kind: 'part',
	code: '6205',
	name: 'Seal',
	unit: 'pcs',
	tags: ['4006381333931']
};

test('machines and parts are found by what their labels say and by what is written about them', () => {
	for (const text of ['004711', 'inv 004711', 'qx77', 'cooling circuit'])
		expect(found(text, PUMP, SEAL), text).toEqual(['pump']);
	expect(found('4006381333931', PUMP, SEAL)).toEqual(['pt-seal']);
	expect(found('https', PUMP, SEAL)).toEqual([]);
});

test('a machine names the parts on its list', () => {
	expect(entryOf(docOf(PUMP))?.refs).toEqual(['pt-seal']);
	expect(entryOf(docOf(SEAL))?.refs ?? []).toEqual([]);
});
