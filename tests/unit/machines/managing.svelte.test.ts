import { describe, expect, test } from 'vitest';
import { CloneDraft } from '#lib/features/machines/managing/clone-draft.svelte.ts';
import { EditDraft } from '#lib/features/machines/managing/edit-draft.svelte.ts';
import { placesFor } from '#lib/features/machines/managing/places-for.ts';
import { PlantTree } from '#lib/features/machines/plant-tree.ts';
import type { Machine } from '#lib/features/machines/questions.ts';

const AT = '2026-03-23T08:00:00.000Z';

const machine = (id: string, parentId?: string, more: Partial<Machine> = {}): Machine => ({
	...{ id, kind: 'machine', site: 'ham', scopes: ['site:ham'], rev: 1, archived: false },
	...{ createdAt: AT, createdBy: 'ada', updatedAt: AT, state: 'running', name: id, code: id.toUpperCase() },
	...(parentId !== undefined && { parentId }),
	...more
});

const PLANT = [
	machine('ham', undefined, { kind: 'site' }),
	machine('hall', 'ham', { kind: 'area' }),
	machine('yard', 'ham', { kind: 'area' }),
	machine('fil', 'hall', { code: 'FIL-1' }),
	machine('drive', 'fil', { kind: 'component', code: 'FIL-1-M' }),
	machine('gear', 'drive', { kind: 'component', code: 'G-07' }),
	machine('other', 'yard', { code: 'FIL-2' }),
	machine('far', undefined, { kind: 'site', site: 'far' })
];
const tree = new PlantTree(PLANT);
const filler = tree.get('fil') ?? machine('fil');

describe('A machine that is edited', () => {
	test('sends only what is different, each with what stood there', () => {
		const draft = new EditDraft(machine('m', 'hall', { maker: 'KHS', serial: '1' }));
		expect(draft.isDirty).toBe(false);
		draft.set('maker', ' KHS ');
		expect(draft.isDirty).toBe(false);
		draft.set('maker', 'Krones');
		draft.set('serial', '');
		draft.set('externalIds', [
			{ system: 'SAP', id: ' 4711 ' },
			{ system: '', id: '' }
		]);
		expect(draft.changes).toEqual({
			maker: { from: 'KHS', to: 'Krones' },
			serial: { from: '1', to: null },
			externalIds: { to: [{ system: 'SAP', id: '4711' }] }
		});
	});

	test('keeps the code it has, blanks and all, until somebody types another one', () => {
		const draft = new EditDraft(machine('m', 'hall', { code: '10LAC10 ap001' }));
		draft.set('maker', 'KSB');
		expect(draft.changes).toEqual({ maker: { to: 'KSB' } });
		draft.set('code', '10lac10 ap002');
		expect(draft.changes['code']).toEqual({ from: '10LAC10 ap001', to: '10LAC10AP002' });
	});

	test('follows its answers in its class until somebody knows better', () => {
		const draft = new EditDraft(machine('m'));
		for (const name of ['safety', 'production', 'quality', 'redundancy'] as const) draft.answer(name, 3);
		expect(draft.fields.criticality).toBe('B');
		draft.answer('safety', 5);
		expect(draft.fields.criticality).toBe('A');
		draft.set('criticality', 'C');
		draft.answer('safety', 1);
		expect(draft.fields.criticality).toBe('C');
		draft.answer('safety', null);
		expect(draft.proposed).toBeUndefined();
		expect(draft.fields.criticalityInputs).toEqual({ production: 3, quality: 3, redundancy: 3 });
	});
});

describe('A machine that is copied', () => {
	test('gets free codes for itself and all in it, what holds before what is held', () => {
		const draft = new CloneDraft(
			() => filler,
			() => tree
		);
		expect(draft.args).toEqual({
			...{ id: 'fil', name: 'fil', code: 'FIL-3' },
			parts: [
				{ id: 'drive', code: 'FIL-3-M' },
				{ id: 'gear', code: 'G-08' }
			]
		});
		draft.code = 'new 9';
		expect(draft.args?.code).toBe('NEW9');
		expect(draft.args?.parts?.[0]).toEqual({ id: 'drive', code: 'NEW9-M' });
	});

	test('says which codes are taken, by the plant or within the copy, and waits for what is missing', () => {
		const draft = new CloneDraft(
			() => filler,
			() => tree
		);
		draft.setCode('gear', 'fil-2');
		expect(draft.isTaken('fil-2')).toBe(true);
		draft.setCode('gear', 'FIL-3-M');
		expect(draft.isTaken('FIL-3-M')).toBe(true);
		draft.setCode('gear', ' ');
		expect(draft.args).toBeUndefined();
		draft.isWhole = false;
		expect(draft.args).toEqual({ id: 'fil', name: 'fil', code: 'FIL-3' });
	});
});

test('a machine may go anywhere at its site, but not into itself and not to where it is', () => {
	expect(placesFor(tree, filler, '').map(({ id }) => id)).toEqual(['ham', 'yard']);
	expect(placesFor(tree, filler, 'g-07')).toEqual([]);
	expect(placesFor(tree, filler, 'fil-2').map(({ id }) => id)).toEqual(['other']);
});
