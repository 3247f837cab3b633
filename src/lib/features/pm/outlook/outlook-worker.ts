import { buffersOf } from '#core/pm/slots/outlook-days.ts';
import { outlook } from '#core/pm/slots/outlook.ts';
import type { OutlookAsked } from '#core/pm/slots/outlook.ts';

// Years of many plans: reckoned beside the page, so that a tap is answered meanwhile.
addEventListener('message', ({ data }: MessageEvent<{ n: number; asked: OutlookAsked }>) => {
	const slots = outlook(data.asked);
	postMessage({ n: data.n, slots }, { transfer: buffersOf(slots) });
});
