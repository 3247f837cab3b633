const FOREVER = 'public, max-age=31536000, immutable';
const REVALIDATE = 'no-cache';
const SHORT = 'public, max-age=3600';

/** Files that decide which version a device runs: asked about every time, answered by 304 when unchanged. */
const VERSION_DECIDING = /(\.html|^\/service-worker\.js|^\/_app\/version\.json)$/;

export const cacheControlOf = (path: string): string => {
	if (path.startsWith('/_app/immutable/')) return FOREVER;
	return VERSION_DECIDING.test(path) ? REVALIDATE : SHORT;
};
