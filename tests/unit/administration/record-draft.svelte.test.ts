import { expect, test } from 'vitest';
import { RecordDraft } from '#lib/features/administration/records/record-draft.svelte.ts';
import type { Values } from '#lib/features/administration/records/field-spec.ts';

const draftOf = (doc: Values | undefined, fresh: Values = {}) => {
	let held = doc;
	const draft = new RecordDraft(
		() => held,
		() => fresh
	);
	return { draft, arrives: (next: Values) => (held = next) };
};

test('only what was changed is sent, with the value that stood there before', () => {
	const { draft } = draftOf({ name: 'Mechanics', code: 'MECH', lead: 'p_1' });
	expect(draft.isDirty).toBe(false);
	draft.set('name', '  Mechanics, early ');
	draft.set('code', 'MECH ');
	expect(draft.changes).toEqual({ name: { from: 'Mechanics', to: 'Mechanics, early' } });
});

test('what is emptied is not set any more, and a list that must be there stays an empty list', () => {
	const doc = { lead: 'p_1', areas: ['a_1'], members: ['p_1'], hint: { en: 'x', de: 'y' } };
	const { draft } = draftOf(doc, { members: [] });
	draft.set('lead', undefined);
	draft.set('areas', []);
	draft.set('members', []);
	draft.set('hint', { en: 'x', de: ' ' });
	expect(draft.changes).toEqual({
		lead: { from: 'p_1', to: null },
		areas: { from: ['a_1'], to: null },
		members: { from: ['p_1'], to: [] },
		hint: { from: doc.hint, to: { en: 'x' } }
	});
});

test('who writes what stood there before has changed nothing', () => {
	const { draft } = draftOf({ name: 'Mechanics' });
	draft.set('name', 'Mechanic');
	draft.set('name', 'Mechanics');
	expect(draft.isDirty).toBe(false);
	expect(draft.changes).toEqual({});
});

test('while somebody writes in one field, the others follow what colleagues write, and the change names what was seen', () => {
	const { draft, arrives } = draftOf({ name: 'Mechanics', code: 'MECH' });
	draft.set('name', 'Fitters');
	arrives({ name: 'Locksmiths', code: 'LOCK' });
	expect(draft.get('name')).toBe('Fitters');
	expect(draft.get('code')).toBe('LOCK');
	draft.set('name', 'Fitters, late');
	expect(draft.changes).toEqual({ name: { from: 'Mechanics', to: 'Fitters, late' } });
});

test('a new record begins with what it is from the beginning', () => {
	const { draft } = draftOf(undefined, { members: [], type: 'away' });
	draft.set('name', 'Night crew');
	expect(draft.values).toEqual({ members: [], type: 'away', name: 'Night crew' });
});
