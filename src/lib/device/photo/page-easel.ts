import type { Easel } from './redraw.ts';

/** For browsers whose workers cannot draw (Safari before 16.4): in the page, in steps between which it answers people. */
export const pageEasel: Easel<HTMLCanvasElement> = {
	decode: async (file) => {
		const url = URL.createObjectURL(file);
		try {
			const image = new Image();
			image.src = url;
			await image.decode();
			return image;
		} finally {
			URL.revokeObjectURL(url);
		}
	},
	canvas: ({ width, height }) => {
		const canvas = document.createElement('canvas');
		Object.assign(canvas, { width, height });
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas to draw on');
		return { canvas, context };
	},
	encode: (canvas, quality) =>
		new Promise((resolve, reject) => {
			canvas.toBlob(
				(blob) => (blob ? resolve(blob) : reject(new Error('nothing was drawn'))),
				'image/jpeg',
				quality
			);
		}),
	breathe: () => new Promise((resolve) => setTimeout(resolve))
};
