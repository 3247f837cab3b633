export interface Size {
	width: number;
	height: number;
}

/** The long side of a photo as it is kept: enough to read a name plate, small enough for a weak network. */
export const LONG_SIDE = 1600;
export const THUMB_SIDE = 320;

/** A picture of more points than this is not even tried: decoded, it would take more memory than a phone has. */
export const MOST_POINTS = 200_000_000;

/** Never larger than it is. */
export const fitWithin = ({ width, height }: Size, long: number): Size => {
	const scale = Math.min(1, long / Math.max(width, height));
	return {
		width: Math.max(1, Math.round(width * scale)),
		height: Math.max(1, Math.round(height * scale))
	};
};

const isTurned = (orientation: number): boolean => orientation >= 5;

export const upright = ({ width, height }: Size, orientation: number): Size =>
	isTurned(orientation) ? { width: height, height: width } : { width, height };

type Turn = [a: number, b: number, c: number, d: number, e: number, f: number];

/** Puts a picture of this size, as it lies in the file, the right way up: for a canvas's `setTransform`. */
export const turnOf = ({ width, height }: Size, orientation: number): Turn => {
	const turns: Readonly<Record<number, Turn>> = {
		2: [-1, 0, 0, 1, width, 0],
		3: [-1, 0, 0, -1, width, height],
		4: [1, 0, 0, -1, 0, height],
		5: [0, 1, 1, 0, 0, 0],
		6: [0, 1, -1, 0, height, 0],
		7: [0, -1, -1, 0, height, width],
		8: [0, -1, 1, 0, 0, width]
	};
	return turns[orientation] ?? [1, 0, 0, 1, 0, 0];
};
