import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry, Sought } from '#core/search/entry.ts';
import { fold } from '#core/search/fold.ts';
import { packIndex, unpackIndex } from '#core/search/packed.ts';
import { SearchIndex } from '#core/search/search-index.ts';
import { SOUGHT } from '#core/search/entry.ts';

const entry = (id: string, code: string, name: string, more: Partial<Entry> = {}): Entry => ({
	...{ id, rev: 1, sought: 'asset', isOpen: false, at: 0, code, name, rest: [] },
	...more
});

const indexOf = (...entries: Entry[]): SearchIndex => {
	const index = new SearchIndex();
	for (const one of entries) index.put(one);
	return index;
};

const ids = (index: SearchIndex, text: string, sought: Sought = 'asset'): readonly string[] =>
	index.find({ text, sought: [sought], most: 20 })[0]?.ids ?? [];

const plant = () =>
	indexOf(
		entry('band', 'FB-12', 'Förderband 3'),
		entry('bank', 'WB-1', 'Werkbank'),
		entry('pump', 'P-101', 'Kühlwasserpumpe', { rest: ['Grundfos', 'CR 32'] }),
		entry('pump2', 'P-1011', 'Hydraulikpumpe'),
		entry('press', 'K.07/2', 'Prasa hydrauliczna Łódź'),
		entry('scale', 'W-9', 'Schweißroboter Größe 2')
	);

test('umlauts, accents and strokes are typed as the keyboard has them', () => {
	for (const typed of ['Förderband', 'foerderband', 'FORDERBAND', 'forderb', 'fö'])
		expect(ids(plant(), typed), typed).toContain('band');
	for (const typed of ['Łódź', 'lodz', 'LODZ']) expect(ids(plant(), typed), typed).toEqual(['press']);
	for (const typed of ['schweißroboter', 'schweissroboter', 'groesse', 'grosse'])
		expect(ids(plant(), typed), typed).toEqual(['scale']);
});

test('what has been typed so far is always the beginning of what the whole word comes to', () => {
	const letters = fc.constantFrom(...'aeouäöüßłéxAEÖ1');
	fc.assert(
		fc.property(fc.array(letters, { maxLength: 12 }), fc.nat(12), (word, so) => {
			const [whole, begun] = [word.join(''), word.slice(0, so).join('')];
			expect(fold(whole).startsWith(fold(begun))).toBe(true);
		})
	);
});

test('a part of a long German word finds it, its last part before any other', () => {
	expect(ids(plant(), 'pumpe')).toEqual(['pump', 'pump2']);
	expect(ids(plant(), 'wasser')).toEqual(['pump']);
	expect(ids(plant(), 'band')).toEqual(['band']);
});

test('a code is found however its dashes are typed, the whole one before longer ones', () => {
	for (const typed of ['P-101', 'p101', 'p 101', 'P.101', '  p-101 '])
		expect(ids(plant(), typed), typed).toEqual(['pump', 'pump2']);
	for (const typed of ['k07/2', 'K.07/2', 'k072']) expect(ids(plant(), typed), typed).toEqual(['press']);
});

test('a slip of the finger is forgiven: a letter wrong, missing, too many, or two swapped', () => {
	for (const typed of ['Fürderband', 'förderbnd', 'förderrband', 'fröderband', 'foredrband', 'förderb nd'])
		expect(ids(plant(), typed)[0], typed).toBe('band');
	expect(ids(plant(), 'pupme')).toEqual(expect.arrayContaining(['pump', 'pump2']));
	expect(ids(plant(), 'grundfso')).toEqual(['pump']);
});

test('a digit is never taken for another one', () => {
	expect(ids(plant(), 'P-102')).toEqual([]);
	expect(ids(plant(), 'p-1012')).toEqual([]);
});

test('every word must fit; where none fits all of them, one may be wrong', () => {
	expect(ids(plant(), 'pumpe grundfos')).toEqual(['pump']);
	expect(ids(plant(), 'kühlwasserpumpe xyzzy')).toEqual(['pump']);
	expect(ids(plant(), 'xyzzy')).toEqual([]);
	expect(ids(plant(), ' – ')).toEqual([]);
});

test('open work comes before what ended, the later before the earlier; a whole code before both', () => {
	const work = (id: string, code: string, isOpen: boolean, at: number) =>
		entry(id, code, 'Pump leaks', { sought: 'work', isOpen, at });
	const index = indexOf(
		work('old', 'K1-1', false, 1),
		work('older', 'K1-2', false, 0),
		work('open', 'K1-3', true, 2),
		work('newer', 'K1-4', true, 5),
		entry('pump', 'PU-1', 'Pump')
	);
	expect(ids(index, 'pump', 'work')).toEqual(['newer', 'open', 'old', 'older']);
	expect(ids(index, 'k1-2 ', 'work')[0]).toBe('older');
	expect(index.find({ text: 'pump', sought: SOUGHT, most: 2 })).toEqual([
		{ sought: 'asset', ids: ['pump'], count: 1 },
		{ sought: 'work', ids: ['newer', 'open'], count: 4 }
	]);
});

test('a code counts more than a name, and that more than a maker', () => {
	const index = indexOf(
		entry('far', 'X-1', 'Oil filter', { rest: ['Fil GmbH'] }),
		entry('maker', 'X-2', 'Cap', { rest: ['Filtec'] }),
		entry('code', 'FIL-1', 'Capper'),
		entry('name', 'X-3', 'Filler')
	);
	expect(ids(index, 'fil')).toEqual(['code', 'far', 'name', 'maker']);
});

test('a thing that was renamed is found by its new name and not by the old one, and what went not at all', () => {
	const index = plant();
	index.put(entry('band', 'FB-12', 'Rollenbahn', { rev: 2 }));
	expect(ids(index, 'förderband')).toEqual([]);
	expect(ids(index, 'rollenbahn')).toEqual(['band']);
	expect(index.revOf('band')).toBe(2);
	index.drop('band');
	expect(ids(index, 'rollenbahn')).toEqual([]);
	expect(index.size).toBe(5);
});

test('what was kept on the disk answers as before, without what had gone, and goes on from there', () => {
	const index = plant();
	index.drop('bank');
	index.put(entry('scale', 'W-9', 'Waage', { rev: 7, at: 29_000_000 }));
	const kept = unpackIndex(structuredClone(packIndex(index)));
	expect(kept?.holes).toBe(0);
	expect(kept?.revOf('scale')).toBe(7);
	for (const text of ['pumpe', 'p101', 'waage', 'werkbank', 'fö'])
		expect(kept?.find({ text, sought: SOUGHT, most: 9 })).toEqual(
			index.find({ text, sought: SOUGHT, most: 9 })
		);
	kept?.put(entry('new', 'N-1', 'Neue Pumpe'));
	expect(kept && ids(kept, 'pumpe')).toContain('new');
	expect(unpackIndex(packIndex(new SearchIndex()))?.size).toBe(0);
});

test('what is damaged on the disk is not taken for an index', () => {
	const packed = packIndex(plant());
	const postings = packed.postings.slice();
	postings[3] = (postings[3] ?? 0) ^ 4;
	for (const broken of [
		undefined,
		'words',
		{ ...packed, postings },
		{ ...packed, ids: packed.ids.replace('band', 'hand') },
		{ ...packed, terms: packed.terms.slice(0, -1) },
		{ ...packed, facts: packed.facts.slice(4) },
		{ ...packed, format: 0 }
	])
		expect(unpackIndex(broken)).toBeUndefined();
});

test('what names another thing is known by that thing’s id, and no word anybody types finds it by that', () => {
	const index = plant();
	index.put(entry('pump', 'P-101', 'Pumpe', { refs: ['pt_k7_12', 'pt_k7_9'] }));
	index.put(entry('band', 'FB-12', 'Förderband', { refs: ['pt_k7_12'] }));
	const naming = (id: string, from = index) =>
		from.find({ text: '', naming: id, sought: ['asset'], most: 9 })[0]?.ids ?? [];
	expect(naming('pt_k7_12').toSorted()).toEqual(['band', 'pump']);
	expect(naming('pt_k7_1')).toEqual([]);
	for (const typed of ['pt_k7_12', 'ptk712', 'k7', 'pt_k7_21']) expect(ids(index, typed), typed).toEqual([]);
	index.put(entry('band', 'FB-12', 'Förderband'));
	expect(naming('pt_k7_12')).toEqual(['pump']);
	const kept = unpackIndex(packIndex(index));
	expect(kept && naming('pt_k7_9', kept)).toEqual(['pump']);
});
