import type { Tables } from './woff.ts';

/** What has to be known of a font to set a line with it. Widths and heights are thousandths of the size. */
export interface Face {
	/** The glyph of a character; undefined where the font has none. */
	glyphOf: (code: number) => number | undefined;
	widthOf: (glyph: number) => number;
	ascent: number;
	descent: number;
	box: [number, number, number, number];
}

const viewOf = (tables: Tables, name: string): DataView => {
	const bytes = tables.get(name) ?? new Uint8Array(64);
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
};

/** Format 4, which every font for the web has: runs of characters that lie together. */
const glyphsIn = (cmap: DataView): Map<number, number> => {
	const glyphs = new Map<number, number>();
	for (let n = 0; n < cmap.getUint16(2); n += 1) {
		const at = cmap.getUint32(4 + 8 * n + 4);
		if (cmap.getUint16(at) !== 4) continue;
		const twice = cmap.getUint16(at + 6);
		const [ends, starts] = [at + 14, at + 16 + twice];
		const [deltas, ranges] = [starts + twice, starts + 2 * twice];
		for (let run = 0; run < twice; run += 2) {
			const [start, end] = [cmap.getUint16(starts + run), cmap.getUint16(ends + run)];
			const [delta, range] = [cmap.getUint16(deltas + run), cmap.getUint16(ranges + run)];
			for (let code = start; code <= end && code !== 0xffff; code += 1) {
				const own = range === 0 ? code : cmap.getUint16(ranges + run + range + 2 * (code - start));
				const glyph = range !== 0 && own === 0 ? 0 : (own + delta) & 0xffff;
				if (glyph !== 0) glyphs.set(code, glyph);
			}
		}
	}
	return glyphs;
};

export const faceOf = (tables: Tables): Face => {
	const [head, hhea, hmtx] = [viewOf(tables, 'head'), viewOf(tables, 'hhea'), viewOf(tables, 'hmtx')];
	const scale = 1000 / head.getUint16(18);
	const long = hhea.getUint16(34);
	const glyphs = glyphsIn(viewOf(tables, 'cmap'));
	const scaled = (value: number) => Math.round(value * scale);
	return {
		glyphOf: (code) => glyphs.get(code),
		widthOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, long - 1)) * scale,
		ascent: scaled(hhea.getInt16(4)),
		descent: scaled(hhea.getInt16(6)),
		box: [36, 38, 40, 42].map((at) => scaled(head.getInt16(at))) as Face['box']
	};
};
