import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Look } from '../../src/lib/scan/decoder/read-picture.ts';
import { zxing } from '../../src/lib/scan/decoder/zxing.ts';

/** The app's decoder, with the same wasm that the app hands to its worker. */
export const nodeDecoder = (): Look => {
	const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
	return zxing({ bytes: new Uint8Array(readFileSync(file)).buffer });
};
