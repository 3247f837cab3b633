import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Wedge, type Heard, type Key } from '#lib/scan/wedge/wedge.ts';

const keysOf = (text: string, gap: number, end = 'Enter'): Key[] => [
	...[...text].map((key, at) => ({ key, at: 1_000 + at * gap })),
	{ key: end, at: 1_000 + [...text].length * gap }
];

const hear = (keys: readonly Key[]): Heard[] => {
	const wedge = new Wedge();
	return keys.map((key) => wedge.press(key));
};

const scannedIn = (keys: readonly Key[]): string[] =>
	hear(keys).flatMap((heard) => (heard.is === 'scanned' ? [heard.text] : []));

test('a scanner types a whole label and ends with Enter or Tab', () => {
	expect(scannedIn(keysOf('https://plant.example/a/P-101', 8))).toEqual(['https://plant.example/a/P-101']);
	expect(scannedIn(keysOf('P-101', 30, 'Tab'))).toEqual(['P-101']);
	expect(scannedIn(keysOf('x'.repeat(2_048), 4))).toEqual(['x'.repeat(2_048)]);
});

test('capitals come with the Shift key between, the GS1 separator as Ctrl and a bracket', () => {
	const keys: Key[] = [
		{ key: 'Shift', at: 0 },
		{ key: 'P', at: 5 },
		{ key: '-', at: 10 },
		{ key: 'Control', at: 12 },
		{ key: ']', at: 15, isCommand: true },
		{ key: '1', at: 20 },
		{ key: 'Enter', at: 25 }
	];
	expect(scannedIn(keys)).toEqual(['P-\u001d1']);
});

test('people type slower, and nothing they type is ever taken for a label', () => {
	const pace = fc.array(fc.integer({ min: 61, max: 400 }), { minLength: 1, maxLength: 60 });
	fc.assert(
		fc.property(pace, (gaps) => {
			let at = 0;
			const keys: Key[] = gaps.map((gap) => ({ key: 'a', at: (at += gap) }));
			expect(hear([...keys, { key: 'Enter', at: at + 61 }]).every(({ is }) => is === 'typing')).toBe(true);
		})
	);
});

test('a quick roll over three keys and Enter is typing', () => {
	expect(scannedIn(keysOf('the', 15))).toEqual([]);
});

test('a fast word with a pause before Enter is typing', () => {
	const keys = keysOf('quick', 20).slice(0, -1);
	expect(scannedIn([...keys, { key: 'Enter', at: 2_000 }])).toEqual([]);
});

test('a key that is held down is no scanner', () => {
	const held: Key[] = Array.from({ length: 20 }, (_, at) => ({ key: 'a', at: at * 30, isRepeat: at > 0 }));
	expect(scannedIn([...held, { key: 'Enter', at: 610 }])).toEqual([]);
});

test('commands and moving about end what was begun', () => {
	const keys = keysOf('P-101', 10);
	expect(
		scannedIn([...keys.slice(0, 3), { key: 'c', at: 1_025, isCommand: true }, ...keys.slice(3)])
	).toEqual([]);
	expect(scannedIn([...keys.slice(0, 3), { key: 'ArrowLeft', at: 1_025 }, ...keys.slice(3)])).toEqual([]);
});

test('two labels one after the other are two', () => {
	const second = keysOf('TA-1', 10).map((key) => ({ ...key, at: key.at + 500 }));
	expect(scannedIn([...keysOf('P-101', 10), ...second])).toEqual(['P-101', 'TA-1']);
});

test('what a person had typed just before is no part of the label', () => {
	const scan = keysOf('P-101', 10);
	expect(scannedIn([{ key: 'h', at: 700 }, { key: 'i', at: 850 }, ...scan])).toEqual(['P-101']);
});
