import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PNG } from 'pngjs';
import jpeg from 'jpeg-js';
import type { Pixels } from '../../src/lib/scan/decoder/pixels.ts';

const begins = (bytes: Uint8Array, text: string, at = 0): boolean =>
	String.fromCharCode(...bytes.subarray(at, at + text.length)) === text;

/** In megabytes: a photo of 200 million pixels. */
const ROOM = 4_000;

const webp = async (bytes: Uint8Array<ArrayBuffer>): Promise<Pixels> => {
	const { default: decode, init } = await import('@jsquash/webp/decode.js');
	const wasm = createRequire(import.meta.url).resolve('@jsquash/webp/codec/dec/webp_dec.wasm');
	// The package makes its answer with a class that only browsers have.
	const page = globalThis as { ImageData?: unknown };
	page.ImageData ??= function (this: object, data: Uint8ClampedArray, width: number, height: number) {
		Object.assign(this, { data, width, height });
	};
	await init(await WebAssembly.compile(readFileSync(wasm)));
	const { data, width, height } = await decode(bytes.buffer);
	return { data: new Uint8ClampedArray(data), width, height };
};

/** The pixels of a JPEG, PNG or WebP, whatever its name says. Throws at anything else. */
export const pictureOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<Pixels> => {
	if (begins(bytes, '\xff\xd8')) {
		const { data, width, height } = jpeg.decode(bytes, {
			useTArray: true,
			tolerantDecoding: true,
			maxMemoryUsageInMB: ROOM,
			maxResolutionInMP: 500
		});
		return { data: new Uint8ClampedArray(data), width, height };
	}
	if (begins(bytes, '\x89PNG')) {
		const { data, width, height } = PNG.sync.read(Buffer.from(bytes), { checkCRC: false });
		return { data: new Uint8ClampedArray(data), width, height };
	}
	if (begins(bytes, 'RIFF') && begins(bytes, 'WEBP', 8)) return webp(bytes);
	throw new Error('this is no JPEG, PNG or WebP');
};
