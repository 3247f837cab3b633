import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const STAND_IN = fileURLToPath(new URL('../../src/lib/scan/camera/zxing-stand-in.ts', import.meta.url));

/** Leaves out the decoder that html5-qrcode brings along: ours stands in its place. */
export const scannerDecoder = (): Plugin => ({
	name: 'scanner-decoder',
	enforce: 'pre',
	resolveId: (source, importer) =>
		importer?.includes('/html5-qrcode/') && source.endsWith('/zxing-html5-qrcode-decoder')
			? STAND_IN
			: undefined
});
