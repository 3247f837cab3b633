import { expect, test } from 'vitest';
import { readCsv } from '#core/import/csv.ts';
import { openCsv } from '#core/import/dialect.ts';
import { encodingOf } from '#core/import/encoding.ts';

const cells = (text: string, delimiter = ';') => readCsv(text, delimiter).map((row) => row.cells);

test('cells in quotation marks may hold the delimiter, a new line and quotation marks', () => {
	expect(cells('a;"b;c"\r\n"first\r\nsecond";"so called ""best"""\r\n')).toEqual([
		['a', 'b;c'],
		['first\r\nsecond', 'so called "best"']
	]);
});

test('a quotation mark within a plain cell is a sign like any other', () => {
	expect(cells('pipe 12";x')).toEqual([['pipe 12"', 'x']]);
});

test('every end of line there is ends a line, and the last line needs none', () => {
	expect(cells('a;b\nc;d\re;f\r\ng;h')).toEqual([
		['a', 'b'],
		['c', 'd'],
		['e', 'f'],
		['g', 'h']
	]);
});

test('lines are counted as an editor counts them, also after a cell of several lines', () => {
	const rows = readCsv('code;name\nA;"one\ntwo"\n\nB;x\n', ';');
	expect(rows.map(({ line }) => line)).toEqual([1, 2, 5]);
});

for (const [what, broken] of [
	['never closes', 'M-2500;"Filler 2500;Hall'],
	['closes too early', 'M-2500;"Filler" 2500;Hall']
] as const) {
	test(`of 5,000 rows one whose quotation mark ${what} is told with its line, and 4,999 are read`, () => {
		const lines = Array.from({ length: 5_000 }, (_, n) =>
			n === 2_499 ? broken : `M-${n + 1};"Filler ""${n + 1}""";Hall`
		);
		const rows = readCsv(`code;name;place\n${lines.join('\n')}\n`, ';').slice(1);
		expect(rows).toHaveLength(5_000);
		const wrong = rows.filter((row) => row.wrong);
		expect(wrong).toEqual([{ line: 2_501, cells: [], wrong: 'quote', raw: broken }]);
		expect(rows.filter((row) => row.cells.length === 3)).toHaveLength(4_999);
	});
}

test('the delimiter is the one about which the lines agree', () => {
	expect(openCsv('Code;Price\nA;1,50\nB;2,75\n')?.delimiter).toBe(';');
	expect(openCsv('Code,Name\nA,"Filler, new"\n')?.delimiter).toBe(',');
	expect(openCsv('Code\tName\nA\tFiller\n')?.delimiter).toBe('\t');
	expect(openCsv('Code|Name\nA|Filler\n')?.delimiter).toBe('|');
});

test('a mark of the encoding and a line "sep=" are no part of the table', () => {
	const file = openCsv('\uFEFFsep=|\r\nCode|Name\r\nA|x\r\n');
	expect(file?.header).toEqual({ line: 2, cells: ['Code', 'Name'] });
	expect(file?.rows).toEqual([{ line: 3, cells: ['A', 'x'] }]);
});

test('an empty file is no table', () => {
	expect(openCsv('')).toBeUndefined();
	expect(openCsv('\r\n \r\n')).toBeUndefined();
});

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0));

test('how a file is written is told by its mark and by its bytes', () => {
	expect(encodingOf(bytes(0xef, 0xbb, 0xbf, 65))).toBe('utf-8');
	expect(encodingOf(new TextEncoder().encode('Füller, żółw, 压缩机'))).toBe('utf-8');
	expect(encodingOf(bytes(0xff, 0xfe, 65, 0))).toBe('utf-16le');
	expect(encodingOf(bytes(0xfe, 0xff, 0, 65))).toBe('utf-16be');
	// "Füller" as Excel in Germany saves it, "wał" as Excel in Poland does.
	expect(encodingOf(bytes(...ascii('F'), 0xfc, ...ascii('ller')))).toBe('windows-1252');
	expect(encodingOf(bytes(...ascii('wa'), 0xb3))).toBe('windows-1250');
});
