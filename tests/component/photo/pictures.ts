import { cameraNotes } from '../../support/camera-notes.ts';

/** A picture as the sensor sees it: grey, with its first corner red, so that its turn can be told. */
export const jpegOf = async (width: number, height: number, orientation?: number): Promise<File> => {
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas');
	context.fillStyle = '#808080';
	context.fillRect(0, 0, width, height);
	context.fillStyle = '#ff0000';
	context.fillRect(0, 0, width / 3, height / 3);
	const plain = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
	const parts: BlobPart[] =
		orientation === undefined ? [plain] : [plain.slice(0, 2), cameraNotes(orientation), plain.slice(2)];
	return new File(parts, 'IMG_0001.JPG', { type: 'image/jpeg' });
};

type Corner = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** Which corner is red. */
export const redCorner = async (picture: Blob): Promise<Corner | undefined> => {
	const bitmap = await createImageBitmap(picture);
	const { width, height } = bitmap;
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d');
	context?.drawImage(bitmap, 0, 0);
	const isRed = (x: number, y: number) => {
		const [red = 0, green = 0] = context?.getImageData(x, y, 1, 1).data ?? [];
		return red > 180 && green < 80;
	};
	const [near, right, bottom] = [4, width - 5, height - 5];
	const corners: [Corner, number, number][] = [
		['top-left', near, near],
		['top-right', right, near],
		['bottom-left', near, bottom],
		['bottom-right', right, bottom]
	];
	return corners.find(([, x, y]) => isRed(x, y))?.[0];
};

export const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
