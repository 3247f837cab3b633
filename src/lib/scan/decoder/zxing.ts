import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { LINEAR, type Found } from './found.ts';
import type { Look } from './read-picture.ts';

const MOST = 8;
/** EAN and UPC come back under names of their own. */
const isLinear = (format: string): boolean =>
	LINEAR.some((one) => format.startsWith(one)) || /^(EAN|UPC|ISBN)/.test(format);

/** The decoder with its own copy of the wasm: left alone it would fetch one from elsewhere and fail without a network. */
export const zxing = (wasm: { bytes: ArrayBuffer } | { url: string }): Look => {
	prepareZXingModule({
		overrides: 'bytes' in wasm ? { wasmBinary: wasm.bytes } : { locateFile: () => wasm.url }
	});
	return async ({ data, width, height }, { formats, ...how }) => {
		// Only these three are looked at; whatever else an ImageData has, not every place where this runs has it.
		const image = { data, width, height } as unknown as ImageData;
		const read = await readBarcodes(image, {
			formats: [...formats],
			// As it stands on the label: no brackets around GS1's numbers, nothing escaped.
			textMode: 'Plain',
			maxNumberOfSymbols: MOST,
			...how
		});
		return read
			.filter(({ isValid, text }) => isValid && text !== '')
			.map(({ text, format, position }): Found => {
				const { topLeft, topRight, bottomRight, bottomLeft } = position;
				const corners = [topLeft, topRight, bottomRight, bottomLeft];
				return { text, format, isLinear: isLinear(format), corners };
			});
	};
};
