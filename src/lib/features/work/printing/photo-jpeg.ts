import type { Contents } from '#lib/queries/contents.ts';
import type { Jpeg } from '#lib/paper/pages.ts';

/** Enough for half a page; more makes files that no mailbox takes. */
const MOST = 1_000;
const QUALITY = 0.8;

/** What is on this device or comes while it is asked for; undefined where it cannot be had now. */
const blobOf = (contents: Contents, content: { hash: string; mime: string }): Promise<Blob | undefined> =>
	new Promise((tell) => {
		const end = (blob: Blob | undefined) => {
			tell(blob);
			queueMicrotask(() => stop());
		};
		const stop = contents.look(content)((view) => {
			if (view.is === 'here') end(view.blob);
			else if (view.why !== 'asking') end(undefined);
		});
	});

const asJpeg = async (blob: Blob): Promise<Jpeg | undefined> => {
	const bitmap = await createImageBitmap(blob).catch(() => undefined);
	if (!bitmap) return undefined;
	const scale = Math.min(1, MOST / Math.max(bitmap.width, bitmap.height));
	const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
	const canvas = new OffscreenCanvas(width, height);
	canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
	bitmap.close();
	const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
	return { bytes: new Uint8Array(await jpeg.arrayBuffer()), width, height };
};

export const jpegOf = async (
	contents: Contents,
	content: { hash: string; mime: string }
): Promise<Jpeg | undefined> => {
	const blob = await blobOf(contents, content);
	return blob && asJpeg(blob);
};
