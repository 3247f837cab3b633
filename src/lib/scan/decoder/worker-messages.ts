import type { Found } from './found.ts';
import type { Pixels } from './pixels.ts';

/** frame: one of many, quickly. still: the only one there is, in every way there is. */
export type How = 'frame' | 'still';

export type Ask =
	| { readonly wasm: string }
	| { readonly id: number; readonly how: How; readonly picture: ImageBitmap | Pixels };

/** `isBroken`: the decoder itself could not be had. */
export type Said = 'ready' | { readonly id: number; readonly found?: Found; readonly isBroken?: true };

/** More pixels than this only cost time: a frame must be read within a tenth of a second. */
const LARGEST: Readonly<Record<How, number>> = { frame: 1_280, still: 4_000 };

interface Drawing {
	drawImage(picture: CanvasImageSource, x: number, y: number, width: number, height: number): void;
	getImageData(x: number, y: number, width: number, height: number): ImageData;
}

/** How large a picture is looked at. */
export const lookedAt = (how: How, { width, height }: { width: number; height: number }) => {
	const factor = Math.min(1, LARGEST[how] / Math.max(width, height));
	return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
};

/** Its pixels, drawn by whoever has a canvas of this size. */
export const drawnPixels = (
	picture: CanvasImageSource,
	size: { width: number; height: number },
	context: Drawing
): Pixels => {
	context.drawImage(picture, 0, 0, size.width, size.height);
	const { data } = context.getImageData(0, 0, size.width, size.height);
	return { data, ...size };
};
