const NAME = 'millwright-old-pages';
const KEY = '/old-pages';

declare const self: ServiceWorkerGlobalScope;

const openPages = async (): Promise<string[]> =>
	(await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).map((page) => page.id);

/**
 * Pages that are open when a new version takes over still run the old one and may load more of its files. They are
 * remembered on disk because the worker itself is stopped and started at will.
 */
export const rememberOldPages = async (): Promise<void> => {
	const cache = await caches.open(NAME);
	await cache.put(KEY, Response.json(await openPages()));
};

/** True once the last remembered page is closed or reloaded: nobody needs the old version's files any more. */
export const oldPagesAreGone = async (): Promise<boolean> => {
	const cache = await caches.open(NAME);
	const remembered: unknown = await (await cache.match(KEY))?.json();
	const open = await openPages();
	return !Array.isArray(remembered) || !remembered.some((id) => open.includes(String(id)));
};

export const forgetOldPages = async (): Promise<void> => {
	await caches.delete(NAME);
};
