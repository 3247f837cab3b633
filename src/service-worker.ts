/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { build } from '$service-worker';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { isOurs } from './service-worker/answer.ts';
import { opensApp, planFiles, SHELL, type KeptFile } from './service-worker/files.ts';
import { inLanes } from './service-worker/lanes.ts';
import { unpackFiles } from './service-worker/pack.ts';
import { answerLater, fillLater, tidyLater } from './service-worker/later.ts';
import { openTold, show } from './service-worker/telling.ts';
import { forgetOldPages, oldPagesAreGone, rememberOldPages } from './service-worker/old-pages.ts';

declare const self: ServiceWorkerGlobalScope & {
	/** Written in front of this file by scripts/app-adapter.ts. */
	namedFiles?: Readonly<Record<string, string>>;
	appPack?: { readonly url: string; readonly integrity: string };
};

const named = self.namedFiles ?? {};
const { shell, later } = planFiles(build, named);
const laterByPath = new Map(later.map((file) => [file.url, file]));

const precache = new PrecacheController({
	plugins: [
		{
			// Refusing one answer fails the whole install: the version that works now stays.
			cacheWillUpdate: ({ request, response }) =>
				Promise.resolve(isOurs(request.url, response) ? response : null)
		}
	]
});
precache.addToCacheList(
	shell.map(({ url, integrity }) =>
		integrity ? { url, revision: integrity, integrity } : { url, revision: null }
	)
);

/** Held by whoever adds or drops files: a version that cleans up must not take away what the next one just fetched. */
const FILES_LOCK = 'millwright-files';

/** Browsers open six connections to a server that speaks HTTP/1.1; two are left to the page that is being opened. */
const LANES = 4;
/** Into the cache, where nobody else waits for a connection. */
const PUTS = 24;

/** Workbox keeps hundreds of files one after the other; on a network with 20 ms that takes a quarter of a minute. */
const keep = async (event: ExtendableEvent, { url, integrity }: KeptFile): Promise<void> => {
	const cacheKey = precache.getCacheKeyForURL(url) ?? url;
	const request = new Request(url, {
		...(integrity && { integrity, cache: 'reload' as const }),
		credentials: 'same-origin'
	});
	await Promise.all(precache.strategy.handleAll({ params: { cacheKey }, request, event }));
};

/** A first visit takes them in one file. What of it does not come, or is not what it should be, is fetched by itself. */
const keepPacked = async (files: readonly KeptFile[]): Promise<void> => {
	if (!self.appPack) return;
	const { url, integrity } = self.appPack;
	const answer = await fetch(url, { integrity, cache: 'no-store', credentials: 'same-origin' });
	const packed = new Map(unpackFiles(await answer.arrayBuffer()).map((file) => [file.url, file]));
	const cache = await caches.open(precache.strategy.cacheName);
	await inLanes(files, PUTS, async (file) => {
		const found = packed.get(file.url);
		if (!found) return;
		const headers = { 'Content-Type': found.type };
		await cache.put(
			precache.getCacheKeyForURL(file.url) ?? file.url,
			new Response(found.content, { headers })
		);
	});
};

const keepAll = async (event: ExtendableEvent): Promise<void> => {
	const [page, ...others] = shell;
	// Whoever stands between us and the server answers a page first of all in its own way: alone, it ends the attempt.
	if (page) await keep(event, page);
	if (isFirst) await keepPacked(others).catch(() => {});
	await inLanes(others, LANES, (file) => keep(event, file));
};

let isFirst = false;

const install = (event: ExtendableEvent): Promise<unknown> =>
	navigator.locks.request(FILES_LOCK, () => keepAll(event));

const tidy = (event: ExtendableEvent): Promise<void> =>
	navigator.locks.request(FILES_LOCK, { ifAvailable: true }, async (lock) => {
		const { installing, waiting } = self.registration;
		if (!lock || installing || waiting || !(await oldPagesAreGone())) return;
		await precache.activate(event);
		await tidyLater(later);
		await forgetOldPages();
	});

self.addEventListener('install', (event) => {
	isFirst = !self.registration.active;
	event.waitUntil(install(event));
});

self.addEventListener('activate', (event) => {
	// Later versions take over pages of the one before; a page that was opened past the worker stays as it is.
	if (isFirst) event.waitUntil(self.clients.claim());
	else event.waitUntil(rememberOldPages().then(() => tidy(event)));
});

self.addEventListener('message', (event) => {
	const type: unknown = event.data?.type;
	if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
	if (type === 'PAGE_OPENED') event.waitUntil(Promise.all([tidy(event), fillLater(later)]));
});

self.addEventListener('push', (event) => event.waitUntil(show(event.data)));
self.addEventListener('notificationclick', (event) => event.waitUntil(openTold(event.notification)));

registerRoute(
	({ request, url, sameOrigin }) =>
		sameOrigin && request.mode === 'navigate' && opensApp(url.pathname, named),
	precache.createHandlerBoundToURL(SHELL)
);
registerRoute(new PrecacheRoute(precache));
registerRoute(
	({ url, sameOrigin }) => sameOrigin && laterByPath.has(url.pathname),
	({ url }) => answerLater(laterByPath.get(url.pathname) ?? { url: url.href })
);
// Files of the version before this one, for pages that still run it.
registerRoute(
	({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_app/immutable/'),
	async ({ request }) => (await caches.match(request)) ?? fetch(request)
);
