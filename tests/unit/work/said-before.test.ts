import { expect, test } from 'vitest';
import type { Doc } from '#core/model/document.ts';
import { alikeBeside } from '#lib/features/work/report/said-before.ts';

const docs = {
	hall: { kind: 'area' },
	line1: { kind: 'line', parentId: 'hall' },
	line2: { kind: 'line', parentId: 'hall' },
	filler1: { kind: 'machine', parentId: 'line1', classId: 'filler' },
	spare: { kind: 'machine', parentId: 'line1', classId: 'filler' },
	labeller1: { kind: 'machine', parentId: 'line1', classId: 'labeller' },
	filler2: { kind: 'machine', parentId: 'line2', classId: 'filler' },
	gone: { kind: 'machine', parentId: 'line2', classId: 'filler', archived: true },
	crane: { kind: 'machine', parentId: 'hall', classId: 'crane' },
	loose: { kind: 'machine' }
};
const all = Object.entries(docs).map(([id, doc]) => ({ archived: false, ...doc, id }) as unknown as Doc);
const read = {
	get: async (id: string) => all.find((doc) => doc.id === id),
	find: async (key: string) => all.filter(({ parentId }) => `parent:${String(parentId)}` === key)
};

test('machines of the same sort are found on the line itself first, then on the lines beside it', async () => {
	expect(await alikeBeside('filler1')(read)).toEqual(['spare', 'filler2']);
	expect(await alikeBeside('labeller1')(read)).toEqual([]);
});

test('a machine that stands alone has none beside it', async () => {
	for (const alone of ['crane', 'loose', 'nowhere']) expect(await alikeBeside(alone)(read)).toEqual([]);
});
