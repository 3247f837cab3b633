const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const two = (value: number): number[] => [value >> 8, value & 255];
const four = (value: number): number[] => [...two(value >>> 16), ...two(value & 65_535)];

/** How a phone notes the way it was held, the place (52° 31′ N) and who made it, as a JPEG carries them. */
export const cameraNotes = (orientation: number): Uint8Array<ArrayBuffer> => {
	const gpsAt = 8 + 2 + 3 * 12 + 4;
	const makerAt = gpsAt + 2 + 2 * 12 + 4;
	const placeAt = makerAt + 8;
	const tiff = [
		...ascii('MM'),
		...two(42),
		...four(8),
		...two(3),
		...[...two(0x010f), ...two(2), ...four(8), ...four(makerAt)],
		...[...two(0x0112), ...two(3), ...four(1), ...two(orientation), ...two(0)],
		...[...two(0x8825), ...two(4), ...four(1), ...four(gpsAt)],
		...four(0),
		...two(2),
		...[...two(1), ...two(2), ...four(2), ...ascii('N\0\0\0')],
		...[...two(2), ...two(5), ...four(3), ...four(placeAt)],
		...four(0),
		...ascii('SECRETS\0'),
		...[52, 1, 31, 1, 12, 1].flatMap(four)
	];
	const body = [...ascii('Exif\0\0'), ...tiff];
	return Uint8Array.from([0xff, 0xe1, ...two(body.length + 2), ...body]);
};

/** A JPEG with such notes right after its beginning, where cameras put them. */
export const withNotes = (jpeg: Uint8Array, orientation: number): Uint8Array<ArrayBuffer> =>
	Uint8Array.from([...jpeg.subarray(0, 2), ...cameraNotes(orientation), ...jpeg.subarray(2)]);

/** Whether these bytes hold this text anywhere. */
export const holds = (bytes: Uint8Array, text: string): boolean =>
	new TextDecoder('latin1').decode(bytes).includes(text);
