/** Acts that somebody has dealt with; more than the server ever lists at once. */
const MOST = 500;

export const tickedFrom = (kept: unknown): readonly string[] | undefined =>
	Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string').slice(-MOST) : undefined;

/** The latest are kept. */
export const tickedWith = (ticked: readonly string[], act: string): readonly string[] =>
	[...ticked.filter((one) => one !== act), act].slice(-MOST);

export const tickedWithout = (ticked: readonly string[], act: string): readonly string[] =>
	ticked.filter((one) => one !== act);
