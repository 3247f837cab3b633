import type { Easel } from './redraw.ts';

/** Off the main thread: decoded straight to its new size, so a picture of 40 megapixels never lies on a canvas whole. */
export const workerEasel: Easel<OffscreenCanvas> = {
	decode: (file, size) =>
		createImageBitmap(file, {
			...(size && { resizeWidth: size.width, resizeHeight: size.height, resizeQuality: 'high' })
		}),
	canvas: ({ width, height }) => {
		const canvas = new OffscreenCanvas(width, height);
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas to draw on');
		return { canvas, context: context as unknown as CanvasRenderingContext2D };
	},
	encode: (canvas, quality) => canvas.convertToBlob({ type: 'image/jpeg', quality }),
	breathe: () => Promise.resolve()
};
