import { fitWithin, LONG_SIDE, MOST_POINTS, THUMB_SIDE, turnOf, upright } from './fit.ts';
import type { Size } from './fit.ts';
import { HEAD_BYTES, readHead } from './picture-head.ts';
import type { PictureHead } from './picture-head.ts';

/** A photo drawn anew: nothing of the camera's notes (place, time, name) is in it any more. */
export interface Redrawn extends Size {
	full: Blob;
	thumb: Blob;
}

/** What drawing needs, in a worker or in the page. */
export interface Easel<Canvas extends CanvasImageSource> {
	/** Decodes, straight to `size` where the browser can. */
	decode: (file: Blob, size: Size | undefined) => Promise<CanvasImageSource & Size & { close?: () => void }>;
	canvas: (size: Size) => { canvas: Canvas; context: CanvasDrawing };
	encode: (canvas: Canvas, quality: number) => Promise<Blob>;
	/** Lets the page answer people in between. */
	breathe: () => Promise<void>;
}

export type CanvasDrawing = Pick<
	CanvasRenderingContext2D,
	'drawImage' | 'fillRect' | 'fillStyle' | 'setTransform' | 'imageSmoothingQuality'
>;

const QUALITY = 0.8;
const THUMB_QUALITY = 0.7;

/** Rejects where the browser cannot decode the file. */
export const redraw = async <Canvas extends CanvasImageSource>(
	file: Blob,
	easel: Easel<Canvas>
): Promise<Redrawn> => {
	const head = readHead(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
	const size = sizeIn(head);
	if (size && size.width * size.height > MOST_POINTS) throw new RangeError('larger than can be decoded');
	const picture = await easel.decode(withoutNotes(file, head), size && fitWithin(size, LONG_SIDE));
	await easel.breathe();
	// Browsers differ in whether they turn before or after they shrink; without its notes there is nothing to turn by.
	const orientation = head?.orientation ?? 1;
	const lying = fitWithin(picture, LONG_SIDE);
	const standing = upright(lying, orientation);
	const { canvas, context } = easel.canvas(standing);
	context.imageSmoothingQuality = 'high';
	// JPEG knows nothing see-through: it would become black.
	context.fillStyle = '#ffffff';
	context.fillRect(0, 0, standing.width, standing.height);
	context.setTransform(...turnOf(lying, orientation));
	context.drawImage(picture, 0, 0, lying.width, lying.height);
	picture.close?.();
	await easel.breathe();
	const small = fitWithin(standing, THUMB_SIDE);
	const thumb = easel.canvas(small);
	thumb.context.imageSmoothingQuality = 'high';
	thumb.context.drawImage(canvas, 0, 0, small.width, small.height);
	const full = await easel.encode(canvas, QUALITY);
	return { full, thumb: await easel.encode(thumb.canvas, THUMB_QUALITY), ...standing };
};

const sizeIn = (head: PictureHead | undefined): Size | undefined =>
	head?.width && head.height ? { width: head.width, height: head.height } : undefined;

const withoutNotes = (file: Blob, head: PictureHead | undefined): Blob => {
	if (!head || head.notes.length === 0) return file;
	const parts: Blob[] = [];
	let from = 0;
	for (const [start, end] of head.notes) {
		parts.push(file.slice(from, start));
		from = end;
	}
	return new Blob([...parts, file.slice(from)], { type: head.mime });
};
