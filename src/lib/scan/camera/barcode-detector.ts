import { decoder } from '../decoder/decoder.ts';
import type { Found } from '../decoder/found.ts';

interface Detected {
	rawValue: string;
	format: string;
	boundingBox: DOMRectReadOnly;
	cornerPoints: readonly { x: number; y: number }[];
}

const NAMES: Readonly<Record<string, string>> = {
	QRCode: 'qr_code',
	MicroQRCode: 'qr_code',
	DataMatrix: 'data_matrix',
	Aztec: 'aztec',
	PDF417: 'pdf417',
	Code128: 'code_128',
	Code39: 'code_39',
	Code93: 'code_93',
	EAN13: 'ean_13',
	ISBN: 'ean_13',
	EAN8: 'ean_8',
	UPCA: 'upc_a',
	UPCE: 'upc_e'
};

const nameOf = (format: string): string =>
	NAMES[format] ?? Object.entries(NAMES).find(([own]) => format.startsWith(own))?.[1] ?? 'qr_code';

const boxOf = ({ corners }: Found): DOMRectReadOnly => {
	const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	// The box of a line has no height, and whoever chooses by area would drop it.
	return new DOMRectReadOnly(
		left,
		top,
		Math.max(1, Math.max(...xs) - left),
		Math.max(1, Math.max(...ys) - top)
	);
};

/**
 * html5-qrcode hands over its canvas, which has as many pixels as the video has on the screen. The video beside it has
 * all that the camera sees.
 */
const fullFrame = (source: unknown): HTMLVideoElement | undefined => {
	const video = source instanceof HTMLElement ? source.parentElement?.querySelector('video') : undefined;
	return video && video.videoWidth > 0 ? video : undefined;
};

/** Says when a frame could not be looked at at all, which is not the same as nothing being in it. */
export const brokenDecoder = new EventTarget();

/** The browser's interface for reading codes, on our decoder, so that every browser reads alike. */
class OwnBarcodeDetector {
	static getSupportedFormats(): Promise<string[]> {
		return Promise.resolve([...new Set(Object.values(NAMES))]);
	}

	async detect(source: unknown): Promise<Detected[]> {
		const video = fullFrame(source);
		if (!video) return [];
		const reading = await decoder.read('frame', video);
		if (!reading.ok) brokenDecoder.dispatchEvent(new Event('broken'));
		if (!reading.ok || !reading.found) return [];
		const { text, format, corners } = reading.found;
		return [
			{ rawValue: text, format: nameOf(format), boundingBox: boxOf(reading.found), cornerPoints: corners }
		];
	}
}

/** In place of the browser's own, where there is one: html5-qrcode looks for it when it is loaded. */
export const registerDetector = (): void => {
	Object.assign(globalThis, { BarcodeDetector: OwnBarcodeDetector });
};
