const LONGEST = 2048;

export type RequestedPath = { ok: true; path: string } | { ok: false; status: 400 | 414; problem: string };

const refused = (status: 400 | 414, problem: string): RequestedPath => ({ ok: false, status, problem });

const decoded = (path: string): string | undefined => {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
};

/**
 * The path of a request target exactly as the client sent it, decoded once. Whatever tries to climb, hide a
 * separator or smuggle control characters is refused here, before anything looks a path up.
 */
export const requestedPath = (target: string): RequestedPath => {
	const withoutOrigin = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
	const raw = withoutOrigin.split(/[?#]/, 1)[0] ?? '';
	if (raw.length > LONGEST) return refused(414, 'This address is too long');
	const path = decoded(raw);
	if (path === undefined) return refused(400, 'This address is not spelled correctly');
	// A tag's code may contain a slash (/a/P%2F101); everywhere else an encoded separator is an attack.
	if (/%2f/i.test(raw) && !raw.startsWith('/a/')) return refused(400, 'This address hides a separator');
	if (path.includes('\\') || [...path].some((c) => c < ' ' || c === '\u007f'))
		return refused(400, 'This address contains characters that no address has');
	if (path.split('/').some((segment) => segment === '..' || segment === '.'))
		return refused(400, 'This address points outside the app');
	return path.startsWith('/') ? { ok: true, path } : refused(400, 'This address does not begin with a slash');
};
