import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '#lib/replica/apply-effects.ts';
import { placedOf } from '#lib/replica/row.ts';
import type { Row } from '#lib/replica/row.ts';
import { RowMemo } from '#lib/replica/row-memo.ts';
import { serve } from '#lib/replica/served-query.ts';
import { docOf } from '../core/plant.ts';

const TEAMS = serve({ shelf: 'directory', selector: { kind: 'team', ixState: '' }, sort: ['ixSort'] });

/** What is left out of the list, is in it, and where. */
const rowOf = (id: string, name: string, archived: boolean): Row => {
	const doc = docOf({ id, kind: 'team', name, code: name, members: [], rev: 1, archived });
	const placed = placedOf(doc, 1);
	if (!placed) throw new Error('no shelf');
	return placed.row;
};

const listed = (held: ReadonlyMap<string, Row>): Row[] =>
	[...held.values()].filter(TEAMS.matches).sort(TEAMS.compare);

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const names = fc.constantFrom('Ärzte', 'boiler', 'Crew 10', 'Crew 9', 'day', 'Zulu', '');
const row = fc.tuple(ids, names, fc.boolean()).map(([id, name, archived]) => rowOf(id, name || id, archived));
const step = fc.oneof(
	fc.record({ puts: fc.array(row, { maxLength: 5 }), drops: fc.array(ids, { maxLength: 2 }) }),
	fc.constant('ask' as const)
);

const publish = (held: Map<string, Row>, puts: readonly Row[], drops: readonly string[]): Change[] => {
	const after = new Map(puts.map((put) => [put.id, put]));
	const touched = new Set([...after.keys(), ...drops]);
	return [...touched].map((id) => {
		const change: Change = { shelf: 'directory', id, before: held.get(id), after: after.get(id) };
		if (change.after) held.set(id, change.after);
		else held.delete(id);
		return change;
	});
};

describe('A list that was read before', () => {
	it('S-3 is the list that the disk would give, whatever was published since, or is not remembered', () => {
		let remembered = 0;
		fc.assert(
			fc.property(
				fc.array(row, { maxLength: 12 }),
				fc.array(fc.tuple(step, fc.integer({ min: 1, max: 9 })), { maxLength: 30 }),
				(first, steps) => {
					const memo = new RowMemo();
					const held = new Map(first.map((one) => [one.id, one]));
					for (const [what, limit] of steps) {
						if (what !== 'ask') memo.follow(publish(held, what.puts, what.drops));
						const known = memo.find(TEAMS, limit);
						const there = listed(held).slice(0, limit);
						if (known) {
							remembered += 1;
							expect(known).toEqual(there);
						} else memo.keep(TEAMS, limit, there);
					}
				}
			),
			{ numRuns: 500 }
		);
		expect(remembered).toBeGreaterThan(500);
	});

	it('is given in full however few were asked for at first, once all are known', () => {
		const memo = new RowMemo();
		const rows = [rowOf('a', 'A', false), rowOf('b', 'B', false)];
		memo.keep(TEAMS, 2, rows);
		expect(memo.find(TEAMS, 3)).toBeUndefined();
		memo.keep(TEAMS, 3, rows);
		expect(memo.find(TEAMS, 1_000)).toEqual(rows);
		expect(memo.find(TEAMS, 1)).toEqual(rows.slice(0, 1));
	});

	it('makes room for those that were used later', () => {
		const memo = new RowMemo();
		const asking = (state: string) =>
			serve({ shelf: 'directory', selector: { kind: 'team', ixState: state }, sort: ['ixSort'] });
		memo.keep(TEAMS, 9, [rowOf('a', 'A', false)]);
		for (let n = 0; n < 15; n++) memo.keep(asking(`s${n}`), 9, []);
		expect(memo.find(TEAMS, 9)).toHaveLength(1);
		memo.keep(asking('one more'), 9, []);
		expect(memo.find(TEAMS, 9)).toHaveLength(1);
		expect(memo.find(asking('s0'), 9)).toBeUndefined();
	});

	it('is read anew after too many changes, and when somebody says that anything may have changed', () => {
		const memo = new RowMemo();
		const many = Array.from({ length: 501 }, (_, n) => rowOf(`t${n}`, `T${n}`, false));
		const { turn } = memo;
		memo.keep(TEAMS, 9, []);
		memo.follow(publish(new Map(), many, []));
		expect(memo.find(TEAMS, 9)).toBeUndefined();
		expect(memo.turn).toBe(turn + 1);
	});
});
