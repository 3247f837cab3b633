const urlOf = (text: string): URL | undefined => {
	try {
		return new URL(text.includes('://') ? text : `https://${text}`);
	} catch {
		return undefined;
	}
};

/** Where phones reach the server, as labels will carry it: scheme, host and port. Undefined where it is no such address. */
export const publicAddress = (typed: string): string | undefined => {
	const url = urlOf(typed.trim());
	const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
	// Some browsers let spaces through, written as %20.
	const isHost = /^[\w.:[\]-]+$/.test(url?.host ?? '');
	return url && isWeb && isHost && url.username === '' ? url.origin : undefined;
};
