import { beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '#core/commands/registry.ts';
import { cellWords, isLeak, tallyOf, type Cell } from '../matrix/cells.ts';
import { SUBJECTS } from '../matrix/matrix-plant.ts';
import { runMatrix } from '../matrix/run-matrix.ts';

/** Some roles; `npm run matrix` asks for all of them. */
const SOME: ReadonlySet<string> = new Set([
	'technician-in-area',
	'contractor-everywhere',
	'supervisor-everywhere'
]);

let cells: readonly Cell[] = [];
beforeAll(async () => {
	cells = await runMatrix(SUBJECTS.filter(({ id }) => SOME.has(id)));
}, 300_000);

test('S-7 nobody may do more than was written down, nor learns what is foreign from a denial', () => {
	expect(cells.filter(isLeak).map(cellWords)).toEqual([]);
	expect(tallyOf(cells)).toMatchObject({ leaks: 0 });
});

test('every registered act is asked for, and what a supervisor may do is really done', () => {
	const asked = new Set(cells.map(({ action }) => action));
	expect(COMMANDS.filter(({ name }) => !asked.has(name))).toEqual([]);
	const wrong = cells.filter(
		({ subject, allowed, expected }) => subject === 'supervisor-everywhere' && allowed !== expected
	);
	expect(wrong.map(cellWords)).toEqual([]);
});

test('a right that nobody wrote down shows', () => {
	const cell = { endpoint: 'push', subject: 'x', action: 'person.edit', target: 'ham1' };
	expect(isLeak({ ...cell, allowed: true, expected: false })).toBe(true);
	expect(isLeak({ ...cell, allowed: false, expected: false, tells: 'more' })).toBe(true);
	expect(isLeak({ ...cell, allowed: false, expected: true })).toBe(false);
});
