import { expect, test } from 'vitest';
import type { Work } from '#core/model/collections.ts';
import { backlogFacts } from '#core/work/backlog-facts.ts';
import {
	arranged,
	filterFrom,
	isNarrowed,
	openRows,
	searchOf,
	viewFrom,
	widened
} from '#lib/features/work/backlog/backlog-view.ts';
import { boardColumns, OTHER_OWNERS } from '#lib/features/work/backlog/board-columns.ts';
import { firstThenAll, type Growing } from '#lib/features/work/backlog/first-then-all.ts';
import { serve } from '#lib/replica/served-query.ts';

const searched = (text: string) => new URLSearchParams(text);

const facts = (id: string, more: object = {}) =>
	backlogFacts({
		...{ id, code: id, title: id, priority: 3, status: 'planned', createdAt: '2026-01-01T00:00:00.000Z' },
		...{ owner: { type: 'person', id: 'ann' }, times: {} },
		...more
	} as unknown as Work);

test('how a supervisor looks at the backlog comes back from its address', () => {
	for (const text of [
		'',
		'?sort=due&order=down',
		'?board=waiting&kind=repair&status=requested&without=code%2Ckind',
		'?priority=2&age=30&waiting=parts&owner=p_1&clears=p_2&line=a_3&due=overdue&text=oil+leak'
	])
		expect(searchOf(viewFrom(searched(text)))).toBe(text);
	expect(searchOf(viewFrom(searched('?kind=magic&priority=9&age=1&waiting=luck&board=x')))).toBe('');
});

test('showing everything again keeps the order and the look, and forgets every filter', () => {
	const view = viewFrom(searched('?board=owner&sort=age&kind=repair&text=oil'));
	expect(isNarrowed(view)).toBe(true);
	expect(searchOf(widened(view))).toBe('?board=owner&sort=age');
	expect(isNarrowed(filterFrom(searched('')))).toBe(false);
});

test('everything open is served by an index', () => {
	expect(() => serve(openRows())).not.toThrow();
	expect(() => serve(openRows(2_000))).not.toThrow();
});

test('the backlog by age begins with the youngest, counted from when it was asked for', () => {
	const all = [
		facts('old', { times: { requested: '2025-12-01T00:00:00.000Z' } }),
		facts('young', { createdAt: '2026-03-01T00:00:00.000Z' })
	];
	const ids = (text: string) => arranged(all, viewFrom(searched(text))).map(({ work }) => work.id);
	expect(ids('?sort=age')).toEqual(['young', 'old']);
	expect(ids('?sort=age&order=down')).toEqual(['old', 'young']);
});

test('a board has the columns that hold something, in the order of the work; one that waits for two things is in both', () => {
	const blockers = (...types: string[]) => ({
		blockers: Object.fromEntries(
			types.map((type) => [type, { type, owner: { type: 'person', id: 'ken' }, since: '2026-01-01' }])
		)
	});
	const all = [
		facts('a', { status: 'done', ...blockers('weather', 'parts') }),
		facts('b', { status: 'requested', owner: { type: 'team', id: 'mech' } }),
		facts('c', { ...blockers('parts') })
	];
	const shown = (by: Parameters<typeof boardColumns>[1]) =>
		boardColumns(all, by).map(({ id, items }) => [id, items.map((work) => work.id).join('')]);
	expect(shown('status')).toEqual([
		['requested', 'b'],
		['planned', 'c'],
		['done', 'a']
	]);
	expect(shown('waiting')).toEqual([
		['parts', 'ac'],
		['weather', 'a'],
		['nothing', 'b']
	]);
	expect(shown('owner')).toEqual([
		['ann', 'ac'],
		['mech', 'b']
	]);
});

test('a board by owner has no more columns than can be seen, and leaves nobody’s work out', () => {
	const all = Array.from({ length: 80 }, (_, n) =>
		facts(`w${n}`, { owner: { type: 'person', id: `p${n % 40}` } })
	);
	const columns = boardColumns(all, 'owner');
	expect(columns).toHaveLength(24);
	expect(columns.at(-1)?.id).toBe(OTHER_OWNERS);
	expect(columns.flatMap(({ items }) => items)).toHaveLength(80);
});

test('of a long list the first rows are there at once, then all, and the first ones are not followed any more', async () => {
	let tellFirst: (rows: number[]) => void = () => {};
	let tellAll: (rows: number[]) => void = () => {};
	let isAllAsked = false;
	const stopped: string[] = [];
	const seen: Growing<number>[] = [];
	const stop = firstThenAll<number>(
		(show) => {
			tellFirst = show;
			return () => stopped.push('first');
		},
		(show) => {
			isAllAsked = true;
			tellAll = show;
			return () => stopped.push('all');
		},
		2
	)((answer) => seen.push(answer));
	tellFirst([1, 2]);
	await expect.poll(() => isAllAsked).toBe(true);
	tellAll([1, 2, 3]);
	tellFirst([1, 9]);
	expect(seen).toEqual([
		{ rows: [1, 2], isAll: false },
		{ rows: [1, 2, 3], isAll: true }
	]);
	expect(stopped).toEqual(['first']);
	stop();
	expect(stopped).toEqual(['first', 'first', 'all']);
});

test('a short list is all there is, and is not read twice', () => {
	const seen: Growing<number>[] = [];
	firstThenAll<number>(
		(show) => {
			show([1]);
			return () => {};
		},
		() => {
			throw new Error('asked twice');
		},
		2
	)((answer) => seen.push(answer));
	expect(seen).toEqual([{ rows: [1], isAll: true }]);
});
