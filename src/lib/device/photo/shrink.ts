import type { Redrawn } from './redraw.ts';

/** Undefined where this browser cannot decode the file: HEIC outside Safari, a damaged one, a PDF by another name. */
export type Shrink = (file: Blob) => Promise<Redrawn | undefined>;

/** One that says nothing for so long was ended for want of memory, which no browser tells. */
const PATIENCE = 60_000;

let last: Promise<unknown> = Promise.resolve();

/** One after the other: ten at once would take the memory of ten. */
export const shrinkPhoto: Shrink = (file) => {
	const mine = last.then(() => shrinkOne(file));
	last = mine;
	return mine;
};

const shrinkOne = async (file: Blob): Promise<Redrawn | undefined> => {
	if (typeof OffscreenCanvas === 'function' && typeof Worker === 'function') {
		const redrawn = await inWorker(file);
		if (redrawn !== 'no-worker') return redrawn;
	}
	const [{ redraw }, { pageEasel }] = await Promise.all([import('./redraw.ts'), import('./page-easel.ts')]);
	return redraw(file, pageEasel).catch(() => undefined);
};

type Said = 'ready' | { redrawn?: Redrawn };

/** no-worker: its code did not come. One that began and broke had no room: the page has none for it either. */
const inWorker = (file: Blob): Promise<Redrawn | undefined | 'no-worker'> =>
	new Promise((resolve) => {
		const worker = new Worker(new URL('./shrink-worker.ts', import.meta.url), { type: 'module' });
		let hasBegun = false;
		const finish = (redrawn: Redrawn | undefined | 'no-worker') => {
			clearTimeout(timer);
			worker.terminate();
			resolve(redrawn);
		};
		const timer = setTimeout(() => finish(undefined), PATIENCE);
		worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
			if (data === 'ready') hasBegun = true;
			else finish(data.redrawn);
		});
		worker.addEventListener('error', () => finish(hasBegun ? undefined : 'no-worker'));
		worker.postMessage(file);
	});
