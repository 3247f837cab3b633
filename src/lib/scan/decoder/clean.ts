import type { Grey } from './pixels.ts';

/** The mean of the pixels around each, up to `reach` away in both directions. */
export const softened = (grey: Grey, reach: number): Grey => alongColumns(alongRows(grey, reach), reach);

const alongRows = ({ data, width, height }: Grey, reach: number): Grey => {
	const out = new Uint8ClampedArray(data.length);
	for (let y = 0; y < height; y++) running(data, out, { from: y * width, step: 1, count: width, reach });
	return { data: out, width, height };
};

const alongColumns = ({ data, width, height }: Grey, reach: number): Grey => {
	const out = new Uint8ClampedArray(data.length);
	for (let x = 0; x < width; x++) running(data, out, { from: x, step: width, count: height, reach });
	return { data: out, width, height };
};

interface Line {
	from: number;
	step: number;
	count: number;
	reach: number;
}

/** A mean that moves along a line takes one pixel in and lets one go: it costs the same however far it reaches. */
const running = (
	data: Uint8ClampedArray,
	out: Uint8ClampedArray,
	{ from, step, count, reach }: Line
): void => {
	let sum = 0;
	let members = 0;
	for (let ahead = 0; ahead < Math.min(reach, count); ahead++) {
		sum += data[from + ahead * step] ?? 0;
		members++;
	}
	for (let at = 0; at < count; at++) {
		if (at + reach < count) {
			sum += data[from + (at + reach) * step] ?? 0;
			members++;
		}
		if (at - reach > 0) {
			sum -= data[from + (at - reach - 1) * step] ?? 0;
			members--;
		}
		out[from + at * step] = sum / members;
	}
};

/** What differs from its surroundings is made to differ more: edges that a shaking hand has washed out come back. */
export const sharpened = (grey: Grey, reach: number, strength: number): Grey => {
	const soft = softened(softened(grey, reach), reach).data;
	const data = new Uint8ClampedArray(grey.data.length);
	for (let at = 0; at < data.length; at++) {
		const own = grey.data[at] ?? 0;
		data[at] = own + strength * (own - (soft[at] ?? 0));
	}
	return { ...grey, data };
};

/** The middle one of each pixel and its eight neighbours: single wrong pixels are gone, edges stay. */
export const withoutSpecks = ({ data, width, height }: Grey): Grey => {
	const out = new Uint8ClampedArray(data);
	const nine = new Uint8Array(9);
	for (let y = 1; y < height - 1; y++)
		for (let x = 1; x < width - 1; x++) {
			const at = y * width + x;
			let n = 0;
			for (let row = at - width; row <= at + width; row += width)
				for (let one = row - 1; one <= row + 1; one++) nine[n++] = data[one] ?? 0;
			out[at] = nine.sort()[4] ?? 0;
		}
	return { data: out, width, height };
};

/**
 * Light and dark as they are around each pixel, not in the whole picture: a shadow across a label, a lamp's reflection
 * and a label that is hardly darker than its plate all come out as black and white.
 */
export const levelled = (grey: Grey, reach: number): Grey => {
	const mean = softened(grey, reach);
	const apart = new Uint8ClampedArray(grey.data.length);
	for (let at = 0; at < apart.length; at++) apart[at] = Math.abs((grey.data[at] ?? 0) - (mean.data[at] ?? 0));
	const spread = softened({ ...grey, data: apart }, reach);
	const data = new Uint8ClampedArray(grey.data.length);
	for (let at = 0; at < data.length; at++) {
		const gain = 64 / Math.max(3, spread.data[at] ?? 0);
		data[at] = 128 + ((grey.data[at] ?? 0) - (mean.data[at] ?? 0)) * gain;
	}
	return { ...grey, data };
};
