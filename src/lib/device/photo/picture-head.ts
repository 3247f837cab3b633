import { jpegHead } from './jpeg-head.ts';

/** What the first bytes of a file say about it, whatever its name claims. */
export interface PictureHead {
	mime: string;
	/** As the pixels lie in the file, before it is turned. */
	width?: number;
	height?: number;
	/** How the camera was held, as EXIF counts: 1 is upright, 6 and 8 stand on their side. */
	orientation: number;
	/** Where the camera's notes lie (place, time, name), from byte to byte. */
	notes: readonly (readonly [from: number, to: number])[];
}

/** How much of a file has to be looked at: the notes of a phone's camera come first and may be long. */
export const HEAD_BYTES = 1024 * 1024;

const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

/** Undefined where nothing is known: it may still be a picture, or not. */
export const readHead = (bytes: Uint8Array): PictureHead | undefined => {
	const at = (index: number) => bytes[index] ?? 0;
	const text = (from: number, length: number) => String.fromCharCode(...bytes.subarray(from, from + length));
	const big = (from: number) =>
		((at(from) << 24) | (at(from + 1) << 16) | (at(from + 2) << 8) | at(from + 3)) >>> 0;
	const little = (from: number, count: 2 | 3) =>
		at(from) | (at(from + 1) << 8) | (count === 3 ? at(from + 2) << 16 : 0);
	const is = (mime: string, width?: number, height?: number): PictureHead => ({
		mime,
		orientation: 1,
		notes: [],
		...(width && height ? { width, height } : {})
	});

	if (at(0) === 0xff && at(1) === 0xd8 && at(2) === 0xff) return jpegHead(bytes);
	if (text(1, 3) === 'PNG' && at(0) === 0x89) return is('image/png', big(16), big(20));
	if (text(0, 4) === 'GIF8') return is('image/gif', little(6, 2), little(8, 2));
	if (text(0, 4) === 'RIFF' && text(8, 4) === 'WEBP') {
		if (text(12, 4) === 'VP8X') return is('image/webp', little(24, 3) + 1, little(27, 3) + 1);
		if (text(12, 4) === 'VP8 ') return is('image/webp', little(26, 2) & 0x3fff, little(28, 2) & 0x3fff);
		const packed = at(21) | (at(22) << 8) | (at(23) << 16) | (at(24) << 24);
		return is('image/webp', (packed & 0x3fff) + 1, ((packed >>> 14) & 0x3fff) + 1);
	}
	if (text(4, 4) === 'ftyp') {
		const brand = text(8, 4);
		if (HEIC_BRANDS.has(brand)) return is('image/heic');
		return is(brand === 'avif' || brand === 'avis' ? 'image/avif' : 'video/mp4');
	}
	if (text(0, 4) === '%PDF') return is('application/pdf');
	if (text(0, 2) === 'BM') return is('image/bmp');
	if (text(0, 4) === 'II*\0' || text(0, 4) === 'MM\0*') return is('image/tiff');
	return undefined;
};
