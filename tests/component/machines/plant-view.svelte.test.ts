import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import type { Doc } from '#core/model/document.ts';
import { PlantView } from '#lib/features/machines/tree/plant-view.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { ShelfQuery } from '#lib/replica/served-query.ts';

const thing = (id: string, kind: string, parentId?: string) =>
	({
		id,
		kind,
		code: id,
		name: id,
		site: 'plant',
		archived: false,
		rev: 1,
		scopes: [],
		parentId
	}) as unknown as Doc;

const PLANT = [
	thing('plant', 'site'),
	thing('line', 'line', 'plant'),
	thing('other', 'line', 'plant'),
	...Array.from({ length: 100 }, (_, n) => thing(`m${String(n).padStart(3, '0')}`, 'machine', 'line')),
	thing('pump', 'component', 'm001')
];

/** Answers about levels at once; those about whole kinds when they are let. */
const plant = () => {
	const waiting: (() => void)[] = [];
	const asked: ShelfQuery[] = [];
	const queries: Queries = {
		rows: (query) => (show) => {
			asked.push(query);
			const { ixParent, kind } = query.selector;
			if (ixParent !== undefined)
				show(PLANT.filter(({ parentId = '' }) => parentId === ixParent).slice(0, query.limit));
			else waiting.push(() => show(PLANT.filter((one) => one.kind === kind)));
			return () => {};
		},
		answer: () => () => () => {}
	};
	const read = () => waiting.splice(0).forEach((tell) => tell());
	return { queries, asked, read };
};

test('a line that is opened shows its first machines at once and all of them when the plant has been read', async () => {
	const { queries, asked, read } = plant();
	const view = new PlantView(queries);
	let ids: readonly string[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			ids = view.rows?.map(({ node }) => node.id) ?? [];
		});
	});
	flushSync();
	expect(ids).toEqual(['plant', 'line', 'other']);

	view.turn('line');
	flushSync();
	expect(ids).toHaveLength(63);
	expect([ids[2], ids.at(-2), ids.at(-1)]).toEqual(['m000', 'm059', 'other']);

	view.readWhole();
	flushSync();
	read();
	await expect.poll(() => ids).toHaveLength(103);
	expect(ids.at(-1)).toBe('other');

	const before = asked.length;
	view.turn('line');
	flushSync();
	view.turn('m001');
	view.turn('line');
	flushSync();
	expect(ids).toContain('pump');
	// What has been read is not asked for level by level any more.
	expect(asked).toHaveLength(before);
	stop();
});
