import type { Grey } from './pixels.ts';

/** Smaller: each pixel is the mean of those that fall into it, so that no module of a code is skipped. */
const shrunk = ({ data, width, height }: Grey, to: { width: number; height: number }): Grey => {
	const out = new Uint8ClampedArray(to.width * to.height);
	const [sx, sy] = [width / to.width, height / to.height];
	for (let y = 0; y < to.height; y++) {
		const [top, bottom] = [Math.floor(y * sy), Math.max(Math.floor(y * sy) + 1, Math.floor((y + 1) * sy))];
		for (let x = 0; x < to.width; x++) {
			const [left, right] = [Math.floor(x * sx), Math.max(Math.floor(x * sx) + 1, Math.floor((x + 1) * sx))];
			let sum = 0;
			for (let row = top; row < bottom; row++)
				for (let column = left; column < right; column++) sum += data[row * width + column] ?? 0;
			out[y * to.width + x] = sum / ((bottom - top) * (right - left));
		}
	}
	return { data: out, ...to };
};

/** Larger: between pixels it rises and falls evenly. */
const grown = ({ data, width, height }: Grey, to: { width: number; height: number }): Grey => {
	const out = new Uint8ClampedArray(to.width * to.height);
	for (let y = 0; y < to.height; y++) {
		const fy = Math.min(height - 1, Math.max(0, ((y + 0.5) * height) / to.height - 0.5));
		const [top, v] = [Math.floor(fy), fy % 1];
		const below = Math.min(height - 1, top + 1);
		for (let x = 0; x < to.width; x++) {
			const fx = Math.min(width - 1, Math.max(0, ((x + 0.5) * width) / to.width - 0.5));
			const [left, u] = [Math.floor(fx), fx % 1];
			const right = Math.min(width - 1, left + 1);
			const upper = (data[top * width + left] ?? 0) * (1 - u) + (data[top * width + right] ?? 0) * u;
			const lower = (data[below * width + left] ?? 0) * (1 - u) + (data[below * width + right] ?? 0) * u;
			out[y * to.width + x] = upper * (1 - v) + lower * v;
		}
	}
	return { data: out, ...to };
};

/** The same picture, so many times as wide and high. */
export const scaled = (grey: Grey, factor: number): Grey => {
	const width = Math.max(1, Math.round(grey.width * factor));
	const height = Math.max(1, Math.round(grey.height * factor));
	if (width === grey.width && height === grey.height) return grey;
	return factor < 1 ? shrunk(grey, { width, height }) : grown(grey, { width, height });
};
