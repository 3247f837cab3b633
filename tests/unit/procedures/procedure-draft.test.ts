import { expect, test } from 'vitest';
import { ProcedureDraft } from '#lib/features/procedures/procedure-draft.svelte.ts';
import type { Version } from '#lib/features/procedures/versions.ts';
import { listed } from '#lib/features/procedures/versions.ts';
import { profileDatabase } from '../device/profile-database.ts';

const openTab = profileDatabase();
const step = (id: string) => ({ id, kind: 'check' as const, instruction: id });
const version = (more: Partial<Version> = {}): Version => ({
	id: 'pr_1',
	kind: 'procedure',
	scopes: ['site:ham1'],
	site: 'ham1',
	rev: 1,
	archived: false,
	createdAt: '2026-03-23T06:00:00.000Z',
	createdBy: 'sue',
	updatedAt: '2026-03-23T06:00:00.000Z',
	procedureId: 'pr_1',
	version: 1,
	state: 'draft',
	code: 'PR-1',
	name: 'Service',
	steps: [step('a'), step('b'), step('c')],
	...more
});

const draftOf = (doc: Version) => {
	const database = openTab();
	return new ProcedureDraft({ open: () => Promise.resolve(database) }, 'sue', () => doc);
};

test('a change carries what stood there before; taken back by hand it is none', () => {
	const draft = draftOf(version());
	draft.move(2, 0);
	draft.set('name', 'Big service');
	draft.set('estimateMinutes', 45);
	expect(draft.steps.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
	expect(draft.changes).toMatchObject({
		name: { from: 'Service', to: 'Big service' },
		estimateMinutes: { from: null, to: 45 },
		steps: { from: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }
	});
	draft.move(0, 2);
	draft.set('name', 'Service');
	draft.set('estimateMinutes', null);
	expect(draft.isDirty).toBe(false);
});

test('a step cannot be moved beyond either end', () => {
	const draft = draftOf(version());
	draft.move(0, -1);
	draft.move(2, 3);
	draft.move(7, 0);
	expect(draft.isDirty).toBe(false);
});

test('what others write into the same steps meanwhile is noticed, and stays out of what this person wrote', () => {
	let doc = version();
	const database = openTab();
	const draft = new ProcedureDraft({ open: () => Promise.resolve(database) }, 'sue', () => doc);
	draft.change({ ...step('a'), instruction: 'Mine' });
	expect(draft.othersWrote('steps')).toBe(false);
	doc = version({ steps: [step('a'), { ...step('b'), instruction: 'Theirs' }, step('c')] });
	expect(draft.othersWrote('steps')).toBe(true);
	expect(draft.steps.map(({ instruction }) => instruction)).toEqual(['Mine', 'b', 'c']);
});

test('a list shows each procedure once: the version in force, and whether a next one is being written', () => {
	const all = [
		version({ state: 'replaced' }),
		version({ id: 'pr_2', version: 2, state: 'published' }),
		version({ id: 'pr_3', version: 3 }),
		version({ id: 'pr_9', procedureId: 'pr_9', state: 'withdrawn' })
	];
	expect(listed(all)).toMatchObject([
		{ id: 'pr_1', shown: { id: 'pr_2' }, hasDraft: true, isOver: false },
		{ id: 'pr_9', shown: { id: 'pr_9' }, hasDraft: false, isOver: true }
	]);
});
