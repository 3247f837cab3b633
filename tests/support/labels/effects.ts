import type { Random } from '#core/demo/dice.ts';
import type { Grey } from '#lib/scan/decoder/pixels.ts';

export type Effect = (grey: Grey, random: Random) => Grey;

const each =
	(change: (light: number, at: number, random: Random) => number): Effect =>
	(grey, random) => ({ ...grey, data: grey.data.map((light, at) => change(light, at, random)) });

const bell = (random: Random): number =>
	Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

export const inverted: Effect = each((light) => 255 - light);

/** Everything between these two. */
export const between = (dark: number, light: number): Effect =>
	each((value) => dark + (value * (light - dark)) / 255);

export const grainy = (sigma: number): Effect => each((light, _, random) => light + sigma * bell(random));

/** Single pixels that are wrong altogether. */
export const speckled = (share: number): Effect =>
	each((light, _, random) => (random() < share ? (random() < 0.5 ? 0 : 255) : light));

const along = (grey: Grey, kernel: readonly number[], dx: number, dy: number): Grey => {
	const { data, width, height } = grey;
	const half = (kernel.length - 1) / 2;
	const out = new Uint8ClampedArray(data.length);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			let sum = 0;
			for (const [at, weight] of kernel.entries()) {
				const px = Math.min(width - 1, Math.max(0, Math.round(x + (at - half) * dx)));
				const py = Math.min(height - 1, Math.max(0, Math.round(y + (at - half) * dy)));
				sum += weight * (data[py * width + px] ?? 0);
			}
			out[y * width + x] = sum;
		}
	return { data: out, width, height };
};

const normal = (weights: readonly number[]): number[] => {
	const sum = weights.reduce((all, one) => all + one, 0);
	return weights.map((one) => one / sum);
};

/** Out of focus. */
export const unfocused = (sigma: number): Effect => {
	const half = Math.ceil(3 * sigma);
	const kernel = normal(
		Array.from({ length: 2 * half + 1 }, (_, at) => Math.exp(-((at - half) ** 2) / (2 * sigma ** 2)))
	);
	return (grey) => along(along(grey, kernel, 1, 0), kernel, 0, 1);
};

/** A hand that moved by so many pixels. */
export const shaken = (pixels: number, degrees: number): Effect => {
	const angle = (degrees * Math.PI) / 180;
	const kernel = normal(Array.from({ length: Math.max(1, Math.round(pixels)) | 1 }, () => 1));
	return (grey) => along(grey, kernel, Math.cos(angle), Math.sin(angle));
};

/** A lamp's reflection: where, of width and height, how wide, and how much light it adds in its middle. */
export const glaring =
	(x: number, y: number, radius: number, strength: number): Effect =>
	(grey) => {
		const [mx, my, r] = [x * grey.width, y * grey.height, radius * grey.width];
		return {
			...grey,
			data: grey.data.map((light, at) => {
				const far = Math.hypot((at % grey.width) - mx, Math.floor(at / grey.width) - my) / r;
				return light + strength * Math.exp(-(far ** 4));
			})
		};
	};
