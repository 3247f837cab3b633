import { describe, expect, test } from 'vitest';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { labelText, SYMBOLS, type SymbolKind } from '#core/labels/label-text.ts';
import { cellAt, perPage, roll, SHEET_NAMES, SHEETS, type Cell, type Paper } from '#core/labels/sheets.ts';
import { labelPages, type Labelled, type LabelOrder } from '#lib/features/machines/labels/label-pages.ts';
import { labelsPdf } from '#lib/features/machines/labels/labels-pdf.ts';
import { labelsSvg } from '#lib/features/machines/labels/labels-svg.ts';
import { loadFonts } from '#lib/paper/load-fonts.ts';
import type { Pixels } from '#lib/scan/decoder/pixels.ts';
import { readPicture } from '#lib/scan/decoder/read-picture.ts';
import { zxing } from '#lib/scan/decoder/zxing.ts';
import { readPdf, type ReadPdf } from '../../support/read-pdf.ts';

const ADDRESS = 'https://mill.plant.example:8443';
/** As an office printer prints: 300 dots an inch. */
const SCALE = 300 / 72;
const PIXELS = 300 / 25.4;
const look = zxing({ url: wasm });

const NAMES = [
	'Abfüllanlage Linie 3, Verschließer hinten links',
	'Pump',
	'Łuszczarka Żółć',
	'',
	'Señor Muñoz 2'
];
const CODES = ['FIL-1', 'P-1001', 'HAM/3/PACK-0012', 'K7-0042', 'HALL-2-LINE-14-STATION-0007'];

const machines = (count: number): Labelled[] =>
	Array.from({ length: count }, (_, n) => ({
		id: `a${n}`,
		code: `${CODES[n % CODES.length]}-${n}`,
		name: NAMES[n % NAMES.length] ?? '',
		address: ADDRESS
	}));

const made = async (paper: Paper, symbol: SymbolKind, start: number, things: readonly Labelled[]) => {
	const fonts = await loadFonts();
	const order: LabelOrder = {
		...{ paper, symbol, start },
		widthOf: (text, size) => fonts.widthOf(text, size)
	};
	const left: Labelled[] = [];
	const pages = [...labelPages(order, things, (thing) => left.push(thing))];
	const printable = things.filter((thing) => !left.includes(thing));
	const file = await labelsPdf(fonts, pages, {
		title: 'Labels',
		locale: 'de',
		onpage: () => Promise.resolve(true)
	});
	if (!file) throw new Error('called off by nobody');
	return { pages, printable, left, pdf: await readPdf(file) };
};

const darkIn = ({ data }: { data: Uint8ClampedArray }): number => {
	let count = 0;
	for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) count++;
	return count;
};

/** The place of one label, cut out of the page. */
const cutOut = (page: ImageData, { x, y, width, height }: Cell): Pixels => {
	const [left, top] = [Math.max(0, Math.floor(x * PIXELS)), Math.max(0, Math.floor(y * PIXELS))];
	const [wide, high] = [Math.floor(width * PIXELS), Math.floor(height * PIXELS)];
	const data = new Uint8ClampedArray(wide * high * 4).fill(255);
	for (let row = 0; row < Math.min(high, page.height - top); row++) {
		const from = ((top + row) * page.width + left) * 4;
		data.set(page.data.subarray(from, from + Math.min(wide, page.width - left) * 4), row * wide * 4);
	}
	return { data, width: wide, height: high };
};

/** What a label reads as, looked at alone; undefined where nothing is printed. */
const readAt = async (place: Pixels): Promise<string | undefined> =>
	darkIn(place) === 0 ? undefined : ((await readPicture(look, place))?.text ?? 'printed, and not read');

/** Every label of every page, in the order in which they lie; undefined where a place is empty. */
const readAll = async (pdf: ReadPdf, paper: Paper): Promise<(string | undefined)[]> => {
	const all: (string | undefined)[] = [];
	for (const page of pdf.pages) {
		const drawn = await page.draw(SCALE);
		expect(drawn.width).toBe(Math.ceil((paper.width / 25.4) * 300 - 0.01));
		const places = Array.from({ length: perPage(paper) }, (_, n) => cutOut(drawn, cellAt(paper, n)));
		// Nothing lies between labels.
		expect(places.reduce((sum, place) => sum + darkIn(place), 0)).toBe(darkIn(drawn));
		for (const place of places) all.push(await readAt(place));
	}
	return all;
};

const saysWhatItShould = async (
	paper: Paper,
	symbol: SymbolKind,
	start: number,
	count: number,
	things = machines(count)
) => {
	const { printable, left, pdf } = await made(paper, symbol, start, things);
	const texts = printable.map((thing) => labelText(symbol, thing));
	const places = pdf.pages.length * perPage(paper);
	const empty = (length: number) => Array.from({ length }, () => undefined);
	expect(await readAll(pdf, paper)).toEqual([
		...empty(start),
		...texts,
		...empty(places - start - texts.length)
	]);
	return { printed: printable.length, left, text: pdf.pages.map((page) => page.text).join('\n') };
};

describe('Labels on paper, each page drawn as pixels and each label read', () => {
	for (const name of SHEET_NAMES) {
		const paper = SHEETS[name];
		test(`QR on ${name}: a begun sheet, a full one, and the rest`, async () => {
			const count = perPage(paper);
			const { printed, left } = await saysWhatItShould(paper, 'qr', 2, count);
			expect(printed + left.length).toBe(count);
			// The smallest label has no room for the longest address.
			expect(left.every(({ code }) => name === 'a4-5x13' && code.length > 20)).toBe(true);
		}, 120_000);
	}

	test('all three symbols on sheets and on rolls of several heights', async () => {
		for (const symbol of SYMBOLS)
			for (const paper of [
				SHEETS['a4-3x7'],
				SHEETS['letter-3x10'],
				roll(20),
				roll(29),
				roll(62),
				roll(100)
			]) {
				const { printed } = await saysWhatItShould(paper, symbol, 0, 5);
				expect(printed).toBeGreaterThan(0);
			}
	}, 120_000);

	test('parts and bins get theirs, all three symbols on a sheet and on a roll', async () => {
		const stored = [
			{ id: 'pt1', code: 'S-1001', name: 'O-Ring 40 × 3, EPDM', address: ADDRESS },
			{ id: 'pt2', code: '4711/0815-B', name: 'Łożysko kulkowe', address: ADDRESS },
			{ id: 'b1', code: 'A-01-03', name: '', address: ADDRESS },
			{ id: 'b2', code: 'LAGER 2 Z', name: 'Oben links', address: ADDRESS }
		];
		for (const symbol of SYMBOLS)
			for (const paper of [SHEETS['a4-3x7'], roll(29)]) {
				const { printed, left } = await saysWhatItShould(paper, symbol, 0, stored.length, stored);
				expect([printed, left]).toEqual([stored.length, []]);
			}
	}, 120_000);

	test('under the symbol stand the code, whole, and the name, in every language', async () => {
		const { text } = await saysWhatItShould(SHEETS['a4-2x5'], 'qr', 0, 5);
		for (const words of [
			'FIL-1-0',
			'HALL-2-LINE-14-STATION-0007-4',
			'Verschließer',
			'Łuszczarka Żółć',
			'Señor'
		])
			expect(text).toContain(words);
	});

	test('what no scanner could read is left out and named, never printed', async () => {
		const long = { id: 'x', code: 'M'.repeat(60), name: 'Mixer' };
		const { printable, left, pdf } = await made(SHEETS['a4-3x7'], 'code-128', 0, [long, ...machines(1)]);
		expect(left).toEqual([long]);
		expect(printable).toHaveLength(1);
		expect(pdf.pages[0]?.text).not.toContain('MMM');
		const umlaut = { id: 'y', code: 'MÜHLE-1', name: 'Mühle' };
		expect((await made(SHEETS['a4-3x7'], 'code-128', 0, [umlaut])).left).toEqual([umlaut]);
		expect((await made(SHEETS['a4-3x7'], 'data-matrix', 0, [umlaut])).left).toEqual([]);
	});

	test('what the printer gets is the same page as in the file', async () => {
		const paper = SHEETS['a4-3x7'];
		const { pages, printable } = await made(paper, 'qr', 0, machines(21));
		const [page] = pages;
		if (!page) throw new Error('no page');
		const source = new XMLSerializer().serializeToString(labelsSvg(page));
		const picture = new Image();
		picture.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
		await picture.decode();
		const [width, height] = [Math.ceil(paper.width * PIXELS), Math.ceil(paper.height * PIXELS)];
		const context = new OffscreenCanvas(width, height).getContext('2d');
		if (!context) throw new Error('this browser draws nothing');
		context.fillStyle = '#fff';
		context.fillRect(0, 0, width, height);
		context.drawImage(picture, 0, 0, width, height);
		const drawn = context.getImageData(0, 0, width, height);
		for (const [n, thing] of printable.entries())
			expect(await readAt(cutOut(drawn, cellAt(paper, n)))).toBe(labelText('qr', thing));
	}, 120_000);
});
