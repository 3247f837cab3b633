/** A picture as it lies in memory: four bytes a pixel, red, green, blue and how much it covers. */
export interface Pixels {
	readonly data: Uint8ClampedArray<ArrayBuffer>;
	readonly width: number;
	readonly height: number;
}

/** One byte a pixel: all that a code is made of is lighter and darker. */
export interface Grey {
	readonly data: Uint8ClampedArray<ArrayBuffer>;
	readonly width: number;
	readonly height: number;
}

/** What lies behind a picture that does not cover it all is taken for white. */
export const greyOf = ({ data, width, height }: Pixels): Grey => {
	const grey = new Uint8ClampedArray(width * height);
	for (let at = 0, from = 0; at < grey.length; at++, from += 4) {
		const light = (306 * (data[from] ?? 0) + 601 * (data[from + 1] ?? 0) + 117 * (data[from + 2] ?? 0)) >> 10;
		const cover = data[from + 3] ?? 255;
		grey[at] = cover === 255 ? light : (light * cover + 255 * (255 - cover)) / 255;
	}
	return { data: grey, width, height };
};

export const pixelsOf = ({ data, width, height }: Grey): Pixels => {
	const pixels = new Uint8ClampedArray(width * height * 4);
	for (let at = 0, to = 0; at < data.length; at++, to += 4) {
		const light = data[at] ?? 0;
		pixels[to] = light;
		pixels[to + 1] = light;
		pixels[to + 2] = light;
		pixels[to + 3] = 255;
	}
	return { data: pixels, width, height };
};
