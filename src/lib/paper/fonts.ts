import type { PdfFile } from './pdf-file.ts';
import { faceOf, type Face } from './true-type.ts';
import { asTrueType, tablesOf } from './woff.ts';

interface Loaded {
	face: Face;
	file: Uint8Array<ArrayBuffer>;
	/** The characters that were set with it, by their glyph. */
	used: Map<number, number>;
}

/** A piece of a line in one font. */
export interface Run {
	/** F0, F1: as pages call it. */
	font: string;
	hex: string;
}

const hex = (value: number) => value.toString(16).padStart(4, '0').toUpperCase();

/** Shown for what no font of ours has. */
const UNKNOWN = '?'.codePointAt(0) ?? 63;

/** The fonts of a document, the first one that has a character sets it; all of them lie in the file. */
export class Fonts {
	readonly #loaded: readonly Loaded[];

	constructor(loaded: readonly Loaded[]) {
		this.#loaded = loaded;
	}

	static async load(woffs: readonly ArrayBuffer[]): Promise<Fonts> {
		const loaded = await Promise.all(
			woffs.map(async (woff) => {
				const tables = await tablesOf(woff);
				return { face: faceOf(tables), file: asTrueType(tables), used: new Map<number, number>() };
			})
		);
		return new Fonts(loaded);
	}

	/** In points. */
	widthOf(text: string, size: number): number {
		let width = 0;
		for (const sign of text) {
			const { font, glyph } = this.#find(sign.codePointAt(0) ?? UNKNOWN);
			width += this.#loaded[font]?.face.widthOf(glyph) ?? 0;
		}
		return (width * size) / 1000;
	}

	runs(text: string): Run[] {
		const runs: Run[] = [];
		for (const sign of text.normalize('NFC')) {
			const code = sign.codePointAt(0) ?? UNKNOWN;
			const { font, glyph, shown } = this.#find(code);
			this.#loaded[font]?.used.set(glyph, shown);
			const last = runs.at(-1);
			if (last?.font === `F${font}`) last.hex += hex(glyph);
			else runs.push({ font: `F${font}`, hex: hex(glyph) });
		}
		return runs;
	}

	/** What pages name under /Font. */
	async write(file: PdfFile): Promise<string> {
		const entries = await Promise.all(this.#loaded.map((one, n) => this.#writeOne(file, one, n)));
		return `<< ${entries.map((number, n) => `/F${n} ${number} 0 R`).join(' ')} >>`;
	}

	#find(code: number): { font: number; glyph: number; shown: number } {
		for (const shown of [code, UNKNOWN]) {
			for (const [font, { face }] of this.#loaded.entries()) {
				const glyph = face.glyphOf(shown);
				if (glyph !== undefined) return { font, glyph, shown };
			}
		}
		return { font: 0, glyph: 0, shown: UNKNOWN };
	}

	async #writeOne(file: PdfFile, { face, file: bytes, used }: Loaded, n: number): Promise<number> {
		const name = `/MillwrightText${n}`;
		const program = await file.addStream(`/Length1 ${bytes.length}`, bytes);
		const descriptor = file.add(
			`<< /Type /FontDescriptor /FontName ${name} /Flags 32 /FontBBox [${face.box.join(' ')}] /ItalicAngle 0 ` +
				`/Ascent ${face.ascent} /Descent ${face.descent} /CapHeight 711 /StemV 80 /FontFile2 ${program} 0 R >>`
		);
		const widths = [...used.keys()].map((glyph) => `${glyph} [${Math.round(face.widthOf(glyph))}]`);
		const descendant = file.add(
			`<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /CIDToGIDMap /Identity /DW 500 ` +
				`/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ` +
				`/W [${widths.join(' ')}] /FontDescriptor ${descriptor} 0 R >>`
		);
		const unicode = await file.addStream('', toUnicode(used));
		return file.add(
			`<< /Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H ` +
				`/DescendantFonts [${descendant} 0 R] /ToUnicode ${unicode} 0 R >>`
		);
	}
}

const utf16 = (code: number) => {
	const text = String.fromCodePoint(code);
	return [...Array(text.length).keys()].map((n) => hex(text.charCodeAt(n))).join('');
};

const MOST_AT_ONCE = 100;

/** So that what is seen can be searched, copied and read aloud. */
const toUnicode = (used: ReadonlyMap<number, number>): string => {
	const pairs = [...used].map(([glyph, code]) => `<${hex(glyph)}> <${utf16(code)}>`);
	const blocks: string[] = [];
	for (let at = 0; at < pairs.length; at += MOST_AT_ONCE) {
		const block = pairs.slice(at, at + MOST_AT_ONCE);
		blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
	}
	return [
		'/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
		'/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
		'/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
		'1 begincodespacerange <0000> <FFFF> endcodespacerange',
		...blocks,
		'endcmap CMapName currentdict /CMap defineresource pop end end'
	].join('\n');
};
