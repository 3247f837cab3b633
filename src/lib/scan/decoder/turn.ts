import type { Grey } from './pixels.ts';

/** Turned about its middle; nothing is cut off, what comes in at the corners is white. */
export const turned = ({ data, width, height }: Grey, degrees: number): Grey => {
	const angle = (degrees * Math.PI) / 180;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const wide = Math.ceil(Math.abs(width * cos) + Math.abs(height * sin));
	const high = Math.ceil(Math.abs(width * sin) + Math.abs(height * cos));
	const out = new Uint8ClampedArray(wide * high).fill(255);
	for (let y = 0; y < high; y++)
		for (let x = 0; x < wide; x++) {
			const [dx, dy] = [x - wide / 2, y - high / 2];
			const fx = dx * cos + dy * sin + width / 2;
			const fy = dy * cos - dx * sin + height / 2;
			const [left, top] = [Math.floor(fx), Math.floor(fy)];
			if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
			const [u, v, at] = [fx - left, fy - top, top * width + left];
			const upper = (data[at] ?? 0) * (1 - u) + (data[at + 1] ?? 0) * u;
			const lower = (data[at + width] ?? 0) * (1 - u) + (data[at + width + 1] ?? 0) * u;
			out[y * wide + x] = upper * (1 - v) + lower * v;
		}
	return { data: out, width: wide, height: high };
};
