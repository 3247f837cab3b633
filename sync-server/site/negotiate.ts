export type Encoding = 'br' | 'gzip' | 'identity';

const PREFERRED: readonly Encoding[] = ['br', 'gzip'];

const weightsOf = (acceptEncoding: string): Map<string, number> =>
	new Map(
		acceptEncoding.split(',').map((entry) => {
			const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
			const q = parameters.find((parameter) => parameter.startsWith('q='));
			return [name, q === undefined ? 1 : Number(q.slice(2)) || 0];
		})
	);

/** The smallest form the client can read; plain bytes when it says nothing we have. */
export const chooseEncoding = (acceptEncoding: string | null, available: ReadonlySet<Encoding>): Encoding => {
	if (acceptEncoding === null) return 'identity';
	const weights = weightsOf(acceptEncoding);
	const weigh = (encoding: Encoding): number => weights.get(encoding) ?? weights.get('*') ?? 0;
	const usable = PREFERRED.filter((encoding) => available.has(encoding) && weigh(encoding) > 0);
	return usable.sort((a, b) => weigh(b) - weigh(a))[0] ?? 'identity';
};

/** Weak comparison, as RFC 9110 asks for If-None-Match. */
export const alreadyHas = (ifNoneMatch: string | null, etag: string): boolean => {
	if (ifNoneMatch === null) return false;
	if (ifNoneMatch.trim() === '*') return true;
	return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
};
