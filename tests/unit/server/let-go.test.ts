import { expect, test } from 'vitest';
import type { Doc } from '#core/model/document.ts';
import { key } from '#core/model/keys.ts';
import { LettingGo } from '#server/jobs/let-go.ts';

const docOf = (fields: object): Doc =>
	({ scopes: [], archived: false, rev: 1, site: 'ham1', ...fields }) as unknown as Doc;

const person = (id: string) =>
	docOf({ id, kind: 'person', state: 'active', grants: [{ role: 'contractor', site: 'ham1' }] });

const job = (id: string, more: object) => docOf({ id, kind: 'work', times: {}, ...more });

const waits = (id: string, ref: string) =>
	job(id, { status: 'planned', blockers: { b: { type: 'work', ref } } });

/** Two contractors who each finished a job that another one waits for, and one row that cannot be read. */
const plant = (taken: (id: string) => boolean) => {
	const docs = [
		job('a', { status: 'done' }),
		job('b', { status: 'done' }),
		waits('wa', 'a'),
		waits('wb', 'b')
	];
	const tx = {
		epoch: async () => 'e1',
		head: async () => 9,
		get: async (id: string) => docs.find((doc) => doc.id === id),
		find: async (found: string) => {
			if (found === 'kind:site') return [docOf({ id: 'ham1', kind: 'site' })];
			if (found === key.kind('person', 'ham1')) return ['carl', 'cora', 'cyd'].map(person);
			return docs.filter((doc) =>
				found === key.awaits('a') ? doc.id === 'wa' : found === key.awaits('b') && doc.id === 'wb'
			);
		},
		stored: async (found: string) => (found.startsWith('awaits:') ? [{ id: 'w', json: '' }] : []),
		feed: async (cursors: Record<string, number>) => {
			const [[scope, cursor] = ['', 0]] = Object.entries(cursors);
			if (scope === 'person:carl') throw new Error('a damaged row');
			const doc = docs[scope === 'person:cora' ? 0 : 1];
			return { rows: cursor < 9 ? [{ seq: 9, scope, id: doc?.id, doc }] : [], more: false, head: 9 };
		}
	};
	const gone: string[] = [];
	const notes: string[] = [];
	const own = {
		run: async (work: (parts: object) => Promise<void>) =>
			work({
				read: tx,
				act: async (_: string, { id }: { id: string }) => {
					if (!taken(id)) throw new Error(`${id} was not taken`);
					gone.push(id);
				}
			})
	};
	const parts = {
		store: { read: (work: (given: typeof tx) => unknown) => work(tx) },
		own,
		note: (words: string) => notes.push(words),
		after: () => () => {}
	};
	return { letting: new LettingGo(parts as never), gone, notes };
};

test('S-6 what is damaged, or not taken of one contractor, keeps no other waiting, and is tried again', async () => {
	let isWell = false;
	const { letting, gone, notes } = plant((id) => isWell || id !== 'wa');
	await letting.once();
	expect(gone).toEqual(['wb']);
	expect(notes).toHaveLength(2);
	isWell = true;
	await letting.once();
	expect(gone).toEqual(['wb', 'wa']);
});
