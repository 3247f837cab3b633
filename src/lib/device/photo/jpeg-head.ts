import type { PictureHead } from './picture-head.ts';

/** Frames carry the size; these three markers lie among theirs and do not. */
const NO_FRAME = new Set([0xc4, 0xc8, 0xcc]);
const ORIENTATION = 0x0112;

/** Reads a JPEG's markers up to its frame. A damaged one tells as much as it can. */
export const jpegHead = (bytes: Uint8Array): PictureHead => {
	const head: PictureHead = { mime: 'image/jpeg', orientation: 1, notes: [] };
	const notes: [number, number][] = [];
	const two = (from: number) => ((bytes[from] ?? 0) << 8) | (bytes[from + 1] ?? 0);
	let at = 2;
	while (at + 4 <= bytes.length && bytes[at] === 0xff) {
		const marker = bytes[at + 1] ?? 0;
		if (marker === 0xff) {
			at++;
			continue;
		}
		if (marker === 0xda || marker === 0xd9) break;
		const next = at + 2 + two(at + 2);
		if (marker === 0xe1) {
			notes.push([at, next]);
			head.orientation = orientationIn(bytes.subarray(at + 4, next)) ?? head.orientation;
		}
		if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.has(marker)) {
			const [height, width] = [two(at + 5), two(at + 7)];
			return { ...head, notes, ...(width > 0 && height > 0 && { width, height }) };
		}
		at = next;
	}
	return { ...head, notes };
};

/** The camera's notes are a TIFF of their own, in either order of bytes. */
const orientationIn = (notes: Uint8Array): number | undefined => {
	if (String.fromCharCode(...notes.subarray(0, 4)) !== 'Exif') return undefined;
	const tiff = notes.subarray(6);
	const isLittle = tiff[0] === 0x49;
	const number = (from: number, count: number) => {
		const part = [...tiff.subarray(from, from + count)];
		return (isLittle ? part.reverse() : part).reduce((sum, byte) => sum * 256 + byte, 0);
	};
	const table = number(4, 4);
	const entries = Math.min(number(table, 2), 200);
	for (let i = 0; i < entries; i++) {
		const entry = table + 2 + i * 12;
		if (number(entry, 2) !== ORIENTATION) continue;
		const value = number(entry + 8, 2);
		return value >= 1 && value <= 8 ? value : undefined;
	}
	return undefined;
};
