import { expect, it } from 'vitest';
import { newestFirst, type Notice } from '#core/notices/notice.ts';
import { lookedAt, seenAtFirst, seenFrom, unseen } from '#core/notices/seen.ts';

const noon = Date.parse('2026-03-23T12:00:00.000Z');
const notice = (id: string, hours: number): Notice => ({
	...{ id, kind: 'approved', work: 'w', title: 'Leaks' },
	at: new Date(noon + hours * 3_600_000).toISOString()
});
const ids = (notices: readonly Notice[]) => notices.map(({ id }) => id);

it('what was looked at is not new again, what comes later is', () => {
	const first = newestFirst([notice('a', -2), notice('b', -1)]);
	const before = seenAtFirst(noon);
	expect(ids(unseen(first, before))).toEqual(['b', 'a']);
	const after = lookedAt(first, before);
	expect(unseen(first, after)).toEqual([]);
	expect(ids(unseen([notice('c', 1), ...first], after))).toEqual(['c']);
});

it('what was done without a network before somebody looked is new when it arrives', () => {
	const after = lookedAt([notice('b', -1)], seenAtFirst(noon));
	expect(ids(unseen([notice('b', -1), notice('late', -3)], after))).toEqual(['late']);
});

it('whoever begins on a device is not told what happened long before', () => {
	expect(ids(unseen([notice('new', -70), notice('old', -80)], seenAtFirst(noon)))).toEqual(['new']);
});

it('of very many only the newest are kept by name, and none of them is told twice', () => {
	const many = newestFirst(Array.from({ length: 700 }, (_, n) => notice(`n${n}`, -n / 10)));
	const after = lookedAt(many, seenAtFirst(noon));
	expect(after.ids.length).toBeLessThanOrEqual(600);
	expect(unseen(many, after)).toEqual([]);
	expect(seenFrom(JSON.parse(JSON.stringify(after)))).toEqual(after);
});

it('a mark that cannot be read is none', () => {
	for (const kept of [undefined, null, 'x', { upTo: 1, ids: [] }, { upTo: 'x' }]) {
		expect(seenFrom(kept)).toBeUndefined();
	}
});
