import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { Found } from './found.ts';
import type { Pixels } from './pixels.ts';
import { drawnPixels, lookedAt, type Ask, type How, type Said } from './worker-messages.ts';

/** no-decoder: its code or its wasm is not on this device and cannot be fetched now. */
export type Reading =
	| { readonly ok: true; readonly found?: Found | undefined }
	| { readonly ok: false; readonly why: 'no-decoder' };

type Picture = ImageBitmap | Pixels;
type Thread = (how: How, picture: Picture) => Promise<Reading>;

const BROKEN: Reading = { ok: false, why: 'no-decoder' };

/** A thread of its own, so that the page never stands still while a picture is looked at. */
const inWorker = (): Promise<Thread | undefined> =>
	new Promise((resolve) => {
		const worker = new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' });
		const waiting = new Map<number, (reading: Reading) => void>();
		let last = 0;
		const tell = (ask: Ask, hand: Transferable[] = []): void => worker.postMessage(ask, hand);
		const giveUp = (): void => {
			worker.terminate();
			for (const answer of waiting.values()) answer(BROKEN);
			waiting.clear();
			resolve(undefined);
		};
		const thread: Thread = (how, picture) =>
			new Promise((answer) => {
				const id = ++last;
				waiting.set(id, answer);
				tell({ id, how, picture }, ['data' in picture ? picture.data.buffer : picture]);
			});
		worker.addEventListener('error', giveUp);
		worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
			if (data === 'ready') {
				tell({ wasm: new URL(wasmUrl, location.href).href });
				return resolve(thread);
			}
			waiting.get(data.id)?.(data.isBroken ? BROKEN : { ok: true, found: data.found });
			waiting.delete(data.id);
		});
	});

/** For browsers that let no worker run: the same, and the page waits. */
const inPage = async (): Promise<Thread> => {
	const [{ FrameReader, readPicture }, { zxing }] = await Promise.all([
		import('./read-picture.ts'),
		import('./zxing.ts')
	]);
	const look = zxing({ url: wasmUrl });
	const frames = new FrameReader(look);
	return async (how, picture) => {
		const pixels = 'data' in picture ? picture : pixelsInPage(how, picture);
		return { ok: true, found: await (how === 'frame' ? frames.read(pixels) : readPicture(look, pixels)) };
	};
};

const pixelsInPage = (how: How, picture: ImageBitmap | HTMLVideoElement): Pixels => {
	const isVideo = picture instanceof HTMLVideoElement;
	const own = isVideo ? { width: picture.videoWidth, height: picture.videoHeight } : picture;
	const size = lookedAt(how, own);
	const canvas = Object.assign(document.createElement('canvas'), size);
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('no canvas');
	return drawnPixels(picture, size, context);
};

const HAS_CANVAS_ELSEWHERE = typeof OffscreenCanvas === 'function';

/** What reads pictures, in the camera's frames and in photographs: opened when it is first needed, one for the page. */
class Decoder {
	#thread: Promise<Thread> | undefined;

	async read(how: How, source: ImageBitmap | HTMLVideoElement): Promise<Reading> {
		try {
			const picture =
				HAS_CANVAS_ELSEWHERE && source instanceof HTMLVideoElement ? await createImageBitmap(source) : source;
			const whole =
				HAS_CANVAS_ELSEWHERE && !(picture instanceof HTMLVideoElement) ? picture : pixelsInPage(how, picture);
			const reading = await (await this.#open())(how, whole);
			if (!reading.ok) this.#thread = undefined;
			return reading;
		} catch {
			this.#thread = undefined;
			return BROKEN;
		}
	}

	/** undefined: no picture that this browser can show. */
	async readFile(file: Blob): Promise<Reading | undefined> {
		const picture = await createImageBitmap(file).catch(() => undefined);
		return picture && this.read('still', picture);
	}

	#open(): Promise<Thread> {
		return (this.#thread ??= (async () => {
			const thread = typeof Worker === 'function' ? await inWorker() : undefined;
			return thread ?? inPage();
		})());
	}
}

export const decoder = new Decoder();
