import type { Grey } from '#lib/scan/decoder/pixels.ts';

/** How a label lies before a camera. Angles in degrees; `module` is how many pixels wide one module comes out. */
export interface Placed {
	readonly width?: number;
	readonly height?: number;
	readonly module: number;
	readonly turn?: number;
	/** About the upright and the level axis: what is nearer is larger. */
	readonly yaw?: number;
	readonly pitch?: number;
	/** Of the picture's width and height, from its middle. */
	readonly aside?: number;
	readonly below?: number;
}

/** How far the camera is away, in widths of the picture. */
const DISTANCE = 1.4;
const SAMPLES = 3;

/** A steel plate: brushed, darker towards one side. */
const plate = (x: number, y: number, width: number): number =>
	120 + 40 * (x / width) + 8 * Math.sin(y * 0.9) + 5 * Math.sin(y * 0.13 + x * 0.01);

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** What a camera sees of a label on a machine. */
export const photographed = (label: Grey, placed: Placed): Grey => {
	const { width = 960, height = 720, module, turn = 0, yaw = 0, pitch = 0, aside = 0, below = 0 } = placed;
	const far = DISTANCE * width;
	const [ct, st] = [Math.cos(radians(turn)), Math.sin(radians(turn))];
	const [cy, sy] = [Math.cos(radians(yaw)), Math.sin(radians(yaw))];
	const [cp, sp] = [Math.cos(radians(pitch)), Math.sin(radians(pitch))];
	// The label's own axes in the room, after it was turned and leant.
	const across = { x: ct * cy, y: st * cp + ct * sy * sp, z: st * sp - ct * sy * cp };
	const down = { x: -st * cy, y: ct * cp - st * sy * sp, z: ct * sp + st * sy * cp };
	const [mx, my] = [width / 2 + aside * width, height / 2 + below * height];

	const seen = (px: number, py: number): number => {
		// Where the ray through this pixel meets the label: two equations for its two coordinates.
		const [rx, ry] = [(px - mx) / far, (py - my) / far];
		const [a, b] = [across.x - rx * across.z, down.x - rx * down.z];
		const [c, d] = [across.y - ry * across.z, down.y - ry * down.z];
		const det = a * d - b * c;
		const u = ((rx * d - ry * b) * far) / det / module + label.width / 2;
		const v = ((ry * a - rx * c) * far) / det / module + label.height / 2;
		const isOn = u >= 0 && v >= 0 && u < label.width && v < label.height;
		return isOn ? (label.data[Math.floor(v) * label.width + Math.floor(u)] ?? 0) : plate(px, py, width);
	};

	/** Nothing of the label lies farther from its middle, however near its nearest corner comes. */
	const reach = Math.hypot(label.width, label.height) * module;
	const data = new Uint8ClampedArray(width * height);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			if (Math.hypot(x - mx, y - my) > reach) {
				data[y * width + x] = plate(x, y, width);
				continue;
			}
			let sum = 0;
			for (let i = 0; i < SAMPLES; i++)
				for (let j = 0; j < SAMPLES; j++) sum += seen(x + (i + 0.5) / SAMPLES, y + (j + 0.5) / SAMPLES);
			data[y * width + x] = sum / SAMPLES ** 2;
		}
	return { data, width, height };
};
