import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import type { Grey } from '#lib/scan/decoder/pixels.ts';

export type Drawn = 'QRCode' | 'DataMatrix' | 'Code128' | 'Code39' | 'EAN13';

const QUIET = 4;
const QUIET_LINEAR = 10;

let isReady = false;

const prepare = (): void => {
	if (isReady) return;
	const file = createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm');
	prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(file)).buffer } });
	isReady = true;
};

/** A code as its own module grid, black on white with the quiet zone around it: one pixel a module. */
export const drawSymbol = async (text: string, format: Drawn): Promise<Grey> => {
	prepare();
	const { symbol, error } = await writeBarcode(text, {
		format,
		...(format === 'QRCode' && { options: 'ecLevel=Q' })
	});
	if (error || !symbol.data) throw new Error(`${format} of ${text}: ${error}`);
	const quiet = format === 'QRCode' || format === 'DataMatrix' ? QUIET : QUIET_LINEAR;
	const [width, height] = [symbol.width + 2 * quiet, symbol.height + 2 * quiet];
	const data = new Uint8ClampedArray(width * height).fill(255);
	for (let y = 0; y < symbol.height; y++)
		for (let x = 0; x < symbol.width; x++)
			data[(y + quiet) * width + x + quiet] = symbol.data[y * symbol.width + x] ?? 0;
	return { data, width, height };
};
