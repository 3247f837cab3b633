import { expect, test } from 'vitest';
import type { Read } from '#core/commands/read.ts';
import { keysOf } from '#core/model/keys.ts';
import { machineBy, type Machine } from '#lib/features/machines/questions.ts';

const AT = '2026-03-23T08:00:00.000Z';

const machine = (id: string, code: string, more: Partial<Machine> = {}): Machine => ({
	...{ id, kind: 'machine', site: 'ham', scopes: ['site:ham'], rev: 1, archived: false },
	...{ createdAt: AT, createdBy: 'ada', updatedAt: AT, state: 'running', name: id, code },
	...more
});

const PLANT = [
	machine('air', 'Air Compressor 3'),
	machine('ham-1', 'FIL-1'),
	machine('wien-1', 'FIL-1', { site: 'wien' }),
	machine('tagged', 'T-1', { tags: ['  exact text '] })
];

const read: Read = {
	get: (id) => Promise.resolve(PLANT.find((one) => one.id === id)),
	find: (key) => Promise.resolve(PLANT.filter((one) => keysOf(one).includes(key)))
};

const idBy = async (code: string, id?: string) => (await machineBy(code, id)(read)).view?.machine.id;

test('a machine whose code has blanks in it has its page', async () => {
	expect(await idBy('Air Compressor 3')).toBe('air');
	expect(await idBy('air compressor 3')).toBe('air');
});

test('of two machines with one code the id says which one is meant, also after its code was changed', async () => {
	expect(await idBy('fil-1')).toBe('ham-1');
	expect(await idBy('FIL-1', 'wien-1')).toBe('wien-1');
	expect(await idBy('FIL-OLD', 'wien-1')).toBe('wien-1');
	expect(await idBy('FIL-1', 'nobody')).toBe('ham-1');
});

test('the exact text of a label is asked for first, whatever stands around it', async () => {
	expect(await idBy('  exact text ')).toBe('tagged');
	expect(await idBy('t 1')).toBeUndefined();
});

test('what is named by its id is asked for by nothing else: a scan is soon followed by its page', async () => {
	const asked: string[] = [];
	const noting: Read = { get: read.get, find: (key) => (asked.push(key), read.find(key)) };
	expect((await machineBy('FIL-1', 'wien-1')(noting)).view?.machine.id).toBe('wien-1');
	expect(asked).toEqual([]);
});
