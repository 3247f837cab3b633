import { FrameReader, readPicture, type Look } from './read-picture.ts';
import type { Pixels } from './pixels.ts';
import { drawnPixels, lookedAt, type Ask, type How, type Said } from './worker-messages.ts';
import { zxing } from './zxing.ts';

let look: Look | undefined;
let frames: FrameReader | undefined;

const pixelsIn = (how: How, picture: ImageBitmap | Pixels): Pixels => {
	if ('data' in picture) return picture;
	const size = lookedAt(how, picture);
	const context = new OffscreenCanvas(size.width, size.height).getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('no canvas');
	const pixels = drawnPixels(picture, size, context);
	picture.close();
	return pixels;
};

const answer = async (how: How, picture: ImageBitmap | Pixels) => {
	if (!look || !frames) throw new Error('asked before it was told where its decoder lies');
	const pixels = pixelsIn(how, picture);
	return how === 'frame' ? frames.read(pixels) : readPicture(look, pixels);
};

const say = (said: Said): void => postMessage(said);

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
	if ('wasm' in data) {
		look = zxing({ url: data.wasm });
		frames = new FrameReader(look);
		return;
	}
	const { id, how, picture } = data;
	void answer(how, picture).then(
		(found) => say({ id, ...(found && { found }) }),
		() => say({ id, isBroken: true })
	);
});
say('ready');
