import { isOurs } from './answer.ts';
import type { KeptFile } from './files.ts';

const NAME = 'millwright-later';

const key = ({ url, integrity }: KeptFile): string => {
	const at = new URL(url, location.origin);
	if (integrity) at.searchParams.set('integrity', integrity);
	return at.href;
};

/**
 * Fetches what is not kept yet, one after the other, so that it never competes with work. A file that does not come, or
 * is not ours, is left out: the next page that opens asks again, after the one before has been served.
 */
export const fillLater = (files: readonly KeptFile[]): Promise<void> =>
	navigator.locks.request(NAME, () => fill(files));

const fill = async (files: readonly KeptFile[]): Promise<void> => {
	const cache = await caches.open(NAME);
	const kept = new Set((await cache.keys()).map((request) => request.url));
	for (const file of files) {
		if (kept.has(key(file))) continue;
		const answer = await fetchOurs(file);
		if (answer) await cache.put(key(file), answer);
	}
};

const fetchOurs = async ({ url, integrity = '' }: KeptFile): Promise<Response | undefined> => {
	try {
		const answer = await fetch(url, { integrity, cache: 'no-cache' });
		return isOurs(answer.url, answer) ? answer : undefined;
	} catch {
		return undefined;
	}
};

/** Drops what the present version no longer names. */
export const tidyLater = async (files: readonly KeptFile[]): Promise<void> => {
	const cache = await caches.open(NAME);
	const wanted = new Set(files.map(key));
	for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
};

export const answerLater = async (file: KeptFile): Promise<Response> => {
	const cache = await caches.open(NAME);
	return (await cache.match(key(file))) ?? fetch(file.url);
};
