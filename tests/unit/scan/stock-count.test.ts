import { expect, test, vi } from 'vitest';
import type { Counted } from '#lib/features/parts/counting/count-questions.ts';
import { StockCount } from '#lib/features/parts/counting/stock-count.svelte.ts';

vi.mock('#lib/scan/feedback.ts', () => ({ signal: () => {} }));

const THINGS: Readonly<Record<string, { id: string; kind: string; code: string; name?: string }>> = {
	A1: { id: 'a1', kind: 'bin', code: 'A1' },
	B2: { id: 'b2', kind: 'bin', code: 'B2' },
	6205: { id: 'bearing', kind: 'part', code: '6205', name: 'Bearing' },
	6206: { id: 'seal', kind: 'part', code: '6206', name: 'Seal' },
	'FIL-1': { id: 'filler', kind: 'machine', code: 'FIL-1', name: 'Filler' }
};

const counting = ({ isKept = true } = {}) => {
	const kept: { part: string; bin: string; counted: number }[] = [];
	const count = new StockCount({
		meaning: async (text) => THINGS[text],
		lineOf: async (part, bin) => {
			const found = kept.find((one) => one.part === part && one.bin === bin);
			const line: Counted = {
				id: part,
				code: part,
				name: part,
				unit: 'piece',
				isAsked: false,
				last: undefined
			};
			if (part !== 'bearing' && !found) return undefined;
			return found ? { ...line, last: { at: '', counted: found.counted, difference: 0 } } : line;
		},
		keep: async (part, bin, counted) => {
			if (isKept) kept.push({ part, bin, counted });
			return isKept;
		}
	});
	const scan = async (text: string) => {
		count.scan(text);
		await count.settled;
	};
	return { count, kept, scan };
};

test('bin after bin, part after part: each label keeps the number that was typed before it', async () => {
	const { count, kept, scan } = counting();
	await scan('A1');
	await scan('6205');
	expect(count.part).toBe('bearing');
	count.type(12);
	await scan('6206');
	count.type(3);
	await scan('B2');
	expect(kept).toEqual([
		{ part: 'bearing', bin: 'a1', counted: 12 },
		{ part: 'seal', bin: 'a1', counted: 3 }
	]);
	expect(count.bin).toBe('b2');
	expect(count.quantity).toBeNull();
});

test('what was counted says so and is not counted again by its label alone', async () => {
	const { count, kept, scan } = counting();
	await scan('A1');
	await scan('6205');
	count.type(12);
	expect(await count.save()).toBe(true);
	await scan('6205');
	expect(count.heard).toEqual({ is: 'already', name: 'Bearing' });
	expect(count.part).toBeUndefined();
	expect(kept).toHaveLength(1);
	count.count('bearing');
	count.type(13);
	await scan('6205');
	expect(count.heard).toEqual({ is: 'already', name: 'Bearing' });
	expect(kept.map(({ counted }) => counted)).toEqual([12, 13]);
});

test('a part the book does not know of in this bin can be counted there', async () => {
	const { count, scan } = counting();
	await scan('A1');
	await scan('6206');
	expect(count.also).toEqual(['seal']);
	expect(count.part).toBe('seal');
});

test('a part before any bin, a machine and a label nobody knows change nothing and are told', async () => {
	const { count, scan } = counting();
	await scan('6205');
	expect(count.heard).toEqual({ is: 'bin-first', name: 'Bearing' });
	await scan('FIL-1');
	expect(count.heard).toEqual({ is: 'other', name: 'Filler' });
	await scan('WIFI:S:plant;P:secret;;');
	expect(count.heard).toMatchObject({ is: 'unknown' });
	expect(count.part).toBeUndefined();
});

test('a number that could not be kept stays, and the next label does not push it away', async () => {
	const { count, kept, scan } = counting({ isKept: false });
	await scan('A1');
	await scan('6205');
	count.type(12);
	await scan('6206');
	expect(kept).toEqual([]);
	expect([count.part, count.quantity]).toEqual(['bearing', 12]);
});
