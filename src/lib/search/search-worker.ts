import { replicaPlace } from '#lib/replica/replica-place.ts';
import type { ToDesk } from './messages.ts';
import { hasRoom } from './has-room.ts';
import { SearchDesk } from './search-desk.ts';
import { timedAfter } from './timed-after.ts';

// Thousands of documents are read and looked through beside the page, so that a tap is answered meanwhile.
const desk = new SearchDesk({
	place: async () => ({ indexedDB: await replicaPlace(), IDBKeyRange }),
	after: timedAfter,
	hasRoom,
	tell: (told) => postMessage(told)
});
addEventListener('message', ({ data }: MessageEvent<ToDesk>) => desk.hear(data));
