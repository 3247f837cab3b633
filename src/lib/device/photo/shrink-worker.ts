import { redraw } from './redraw.ts';
import { workerEasel } from './worker-easel.ts';

// One photo, one worker: the memory of a large picture goes with it.
addEventListener('message', ({ data }: MessageEvent<Blob>) => {
	void redraw(data, workerEasel).then(
		(redrawn) => postMessage({ redrawn }),
		() => postMessage({})
	);
});
postMessage('ready');
