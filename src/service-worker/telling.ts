import { isOwnPath, isToldWords, shownPush, type ToldWords } from '#core/notices/shown-push.ts';
import { OPEN_TOLD, TOLD_CACHE, TOLD_WORDS } from '#core/notices/told-cache.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long an open page has to say that it opens something. */
const PATIENCE = 2_000;

const wordsLeft = async (): Promise<ToldWords | undefined> => {
	const cache = await caches.open(TOLD_CACHE);
	const left: unknown = await (await cache.match(TOLD_WORDS))?.json();
	return isToldWords(left) ? left : undefined;
};

const read = (data: PushMessageData | null): unknown => {
	try {
		return data?.json();
	} catch {
		return undefined;
	}
};

/** Browsers take the right away from whoever shows nothing, so whatever comes is shown. */
export const show = async (data: PushMessageData | null): Promise<void> => {
	const words = await wordsLeft().catch(() => undefined);
	const { title, body, tag, path, lang, isUrgent } = shownPush(read(data), words);
	await self.registration.showNotification(title, {
		...{ body, tag, lang, requireInteraction: isUrgent },
		...{ icon: '/icons/icon-192.png', badge: '/icons/icon-192.png', data: { path } }
	});
};

/** By itself, so that nothing typed there is lost; a page that is still starting does not answer. */
const opens = (page: WindowClient, path: string): Promise<boolean> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => resolve(true);
		setTimeout(() => resolve(false), PATIENCE);
		page.postMessage({ type: OPEN_TOLD, path }, [port2]);
	});

/** In the window that is there; only where there is none in a new one. */
export const openTold = async (notification: Notification): Promise<void> => {
	notification.close();
	const { path: wanted } = (notification.data ?? {}) as { path?: unknown };
	const path = isOwnPath(wanted) ? wanted : '/notices';
	const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const page = pages.find(({ focused }) => focused) ?? pages[0];
	if (!page) return void (await self.clients.openWindow(path));
	const front = await page.focus().catch(() => page);
	if (!(await opens(front, path))) await front.navigate(path).catch(() => self.clients.openWindow(path));
};
