import { describe, expect, test } from 'vitest';
import { atOnce } from '#core/import/steps.ts';
import { PlantTree } from '#lib/features/machines/plant-tree.ts';
import { foundRows, openRows } from '#lib/features/machines/tree/tree-rows.ts';

const node = (id: string, parentId?: string, name = id) => ({ id, parentId, code: id.toUpperCase(), name });

const PLANT = [
	node('site'),
	node('hall', 'site', 'Abfüllung'),
	node('yard', 'site'),
	node('line', 'hall', 'Linia Łódź'),
	node('filler', 'line', 'Filler'),
	node('pump', 'filler', 'Pump left'),
	node('seal', 'pump', 'Seal'),
	node('pump2', 'filler', 'Pump right')
];

const ids = (rows: readonly { node: { id: string } }[]) => rows.map(({ node: { id } }) => id);

describe('The tree of a plant', () => {
	test('is any number of levels deep, and what lies in nothing that is here stands at the top', () => {
		const tree = new PlantTree([...PLANT, node('stray', 'gone')]);
		expect(ids(tree.roots.map((one) => ({ node: one })))).toEqual(['site', 'stray']);
		expect(tree.above('seal').map(({ id }) => id)).toEqual(['site', 'hall', 'line', 'filler', 'pump']);
		expect(tree.within('filler').map(({ id }) => id)).toEqual(['filler', 'pump', 'seal', 'pump2']);
		expect(ids(tree.lined)).toEqual([
			...['site', 'hall', 'line', 'filler', 'pump', 'seal', 'pump2', 'yard', 'stray']
		]);
	});

	test('grows in short steps as well, into the same tree', () => {
		const strange = [...PLANT, node('stray', 'gone'), node('a', 'b'), node('b', 'a')];
		const [grown, made] = [atOnce(PlantTree.growing(strange)), new PlantTree(strange)];
		expect(ids(grown.lined)).toEqual(ids(made.lined));
		expect(grown.parents).toEqual(made.parents);
		expect(grown.matching('pump').at).toEqual(made.matching('pump').at);
		expect([...PlantTree.growing(PLANT)].length).toBeGreaterThan(PLANT.length);
	});

	test('does not hang where two things were put into each other at the same time', () => {
		const tree = new PlantTree([node('a', 'b'), node('b', 'a'), node('c', 'a'), node('free')]);
		expect(tree.above('c').map(({ id }) => id)).toEqual(['b', 'a']);
		expect(ids(tree.lined)).toContain('free');
	});

	test('nothing that goes in a circle is lost from the list', () => {
		const tree = new PlantTree([node('a', 'b'), node('b', 'a'), node('c', 'a'), node('free')]);
		expect(ids(tree.lined).sort()).toEqual(['a', 'b', 'c', 'free']);
	});

	test('shows what was opened and no more', () => {
		const tree = new PlantTree(PLANT);
		const rows = openRows(
			tree,
			(id) => id === 'site' || id === 'hall',
			({ id }) => tree.childrenOf(id).length > 0
		);
		expect(rows.map(({ node: { id }, depth, isOpen }) => [id, depth, isOpen])).toEqual([
			['site', 0, true],
			['hall', 1, true],
			['line', 2, false],
			['yard', 1, undefined]
		]);
	});

	test('finds by any words of code and name, without accents, and shows where each one belongs', () => {
		const tree = new PlantTree(PLANT);
		const fitting = (typed: string) => {
			const found = tree.matching(typed);
			return tree.lined.map(({ node }) => node.id).filter((id) => found.has(id));
		};
		expect(fitting('  PUMP  ri')).toEqual(['pump2']);
		expect(fitting('abfull')).toEqual(['hall']);
		expect(fitting('lodz')).toEqual(['line']);
		expect(ids(foundRows(tree, tree.matching('pump')))).toEqual([
			...['site', 'hall', 'line', 'filler', 'pump', 'pump2']
		]);
		expect(tree.matching('nothing of that kind').size).toBe(0);
	});

	test('opening the deepest and the widest of twenty thousand does not run out of anything', () => {
		const chain = Array.from({ length: 20_000 }, (_, n) => node(`n${n}`, n === 0 ? undefined : `n${n - 1}`));
		expect(new PlantTree(chain).within('n0')).toHaveLength(20_000);
		expect(new PlantTree(chain).above('n19999')).toHaveLength(19_999);
	});
});
