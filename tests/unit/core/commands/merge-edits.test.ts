import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEdits } from '#core/commands/merge-edits.ts';
import type { Changes } from '#core/commands/merge-edits.ts';
import type { Draft } from '#core/commands/command.ts';
import type { AlsoWrote, Edits } from '#core/model/document.ts';

type Machine = Draft & { name?: string; serial?: string; edits?: Edits; alsoWrote?: AlsoWrote };

const born = '2026-01-01T00:00:00.000Z';
const machine = (): Machine => ({
	id: 'a_FACTORY00_1',
	kind: 'machine',
	scopes: ['site:ham1'],
	archived: false,
	createdAt: born,
	createdBy: 'planner',
	name: 'Filler'
});

const moment = (minute: number) => new Date(Date.UTC(2026, 2, 23, 7, minute)).toISOString();

const edit = (doc: Machine, by: string, minute: number, changes: Changes, op = `${by}:${minute}`) =>
	mergeEdits(doc, changes, { op, at: moment(minute), actor: { id: by } });

const others = (doc: Machine, field: string) =>
	Object.values(doc.alsoWrote?.[field] ?? {}).map(({ value }) => value);

describe('Editing a machine', () => {
	it('two people who change different fields both get what they wrote', () => {
		const first = edit(machine(), 'ann', 1, { name: { from: 'Filler', to: 'Filler 1' } });
		const second = edit(first.doc, 'bob', 2, { serial: { from: null, to: '88' } });
		expect(second.doc).toMatchObject({ name: 'Filler 1', serial: '88' });
		expect(second.differences).toEqual([]);
		expect(second.doc.alsoWrote).toBeUndefined();
	});

	it('of two names typed at the same time the later holds and the other stays beside it with name and time', () => {
		const first = edit(machine(), 'ann', 5, { name: { from: 'Filler', to: 'Ann' } });
		const second = edit(first.doc, 'bob', 9, { name: { from: 'Filler', to: 'Bob' } });
		expect(second.doc.name).toBe('Bob');
		expect(second.doc.alsoWrote).toEqual({ name: { 'ann:5': { value: 'Ann', at: moment(5), by: 'ann' } } });
		expect(second.differences).toEqual([
			{
				code: 'also-wrote',
				doc: 'a_FACTORY00_1',
				field: 'name',
				detail: { by: 'ann', at: moment(5), holds: 'yours' }
			}
		]);
	});

	it('a word that was typed earlier but arrives later does not displace the newer one, and is kept', () => {
		const first = edit(machine(), 'bob', 9, { name: { from: 'Filler', to: 'Bob' } });
		const second = edit(first.doc, 'ann', 5, { name: { from: 'Filler', to: 'Ann' } });
		expect(second.doc.name).toBe('Bob');
		expect(others(second.doc, 'name')).toEqual(['Ann']);
		expect(second.differences[0]?.detail).toMatchObject({ holds: 'theirs' });
	});

	it('restoring the other word takes it from beside the field into it', () => {
		const first = edit(machine(), 'ann', 5, { name: { from: 'Filler', to: 'Ann' } });
		const second = edit(first.doc, 'bob', 9, { name: { from: 'Filler', to: 'Bob' } });
		const restored = edit(second.doc, 'ann', 12, { name: { from: 'Bob', to: 'Ann' } });
		expect(restored.doc.name).toBe('Ann');
		expect(restored.doc.alsoWrote).toBeUndefined();
		expect(restored.differences).toEqual([]);
	});

	it('the same word from two people is no conflict', () => {
		const first = edit(machine(), 'ann', 5, { name: { from: 'Filler', to: 'Same' } });
		const second = edit(first.doc, 'bob', 9, { name: { from: 'Filler', to: 'Same' } });
		expect(second.doc.name).toBe('Same');
		expect(second.differences).toEqual([]);
		expect(second.doc.edits?.['name']?.by).toBe('bob');
	});

	it('emptying a field removes it', () => {
		const filled = edit(machine(), 'ann', 1, { serial: { from: null, to: '88' } });
		const emptied = edit(filled.doc, 'bob', 2, { serial: { from: '88', to: null } });
		expect(JSON.parse(JSON.stringify(emptied.doc))).not.toHaveProperty('serial');
	});

	it('somebody who corrects themselves ten times offline leaves one word beside the other, not ten', () => {
		let doc = edit(machine(), 'bob', 30, { name: { from: 'Filler', to: 'Bob' } }).doc;
		for (let n = 0; n < 10; n++) {
			doc = edit(doc, 'ann', n, { name: { from: n === 0 ? 'Filler' : `Ann ${n - 1}`, to: `Ann ${n}` } }).doc;
		}
		expect(doc.name).toBe('Bob');
		expect(others(doc, 'name')).toEqual(['Ann 9']);
	});

	it('a value given at creation and changed twice at once is not lost either', () => {
		const changed = { ...machine(), name: 'Changed by an act that is no edit' };
		const { doc } = edit(changed, 'ann', 5, { name: { from: 'Filler', to: 'Ann' } });
		expect(doc.name).toBe('Ann');
		expect(doc.alsoWrote?.['name']).toEqual({
			'FACTORY00:1': { value: 'Changed by an act that is no edit', at: born, by: 'planner' }
		});
	});

	const typed = fc.record({ value: fc.constantFrom('A', 'B', 'C', 'D', 'E'), minute: fc.nat(5) });
	const concurrent = fc.array(typed, { minLength: 1, maxLength: 7 }).chain((words) =>
		fc.record({
			words: fc.constant(words.map((word, n) => ({ ...word, op: `client${n}:${n}`, by: `person${n}` }))),
			order: fc.shuffledSubarray(
				words.map((_, n) => n),
				{ minLength: words.length, maxLength: words.length }
			)
		})
	);

	it('in whatever order words typed at the same time arrive, the last one typed holds and every other is kept', () => {
		fc.assert(
			fc.property(concurrent, ({ words, order }) => {
				const arrive = (indexes: number[]) =>
					indexes.reduce((doc, n) => {
						const word = words[n];
						if (!word) return doc;
						return edit(doc, word.by, word.minute, { name: { from: 'Filler', to: word.value } }, word.op).doc;
					}, machine());
				const doc = arrive(order);
				const last = words.toSorted((a, b) => a.minute - b.minute || (a.op < b.op ? -1 : 1)).at(-1);
				expect(doc.name).toBe(last?.value);
				expect(new Set([doc.name, ...others(doc, 'name')])).toEqual(new Set(words.map(({ value }) => value)));
				expect(doc).toEqual(arrive(words.map((_, n) => n)));
			}),
			{ numRuns: 500 }
		);
	});
});
