import type { Contents, ContentView } from './contents.ts';
import { LiveQuery } from './live-query.svelte.ts';

const nothing = () => () => {};

/**
 * A content as a reactive value. It is read anew only when it is another one: a job is another document after each tap,
 * and its photos are the same.
 */
export const lookAt = (
	contents: Pick<Contents, 'look'>,
	of: () => { hash: string; mime: string } | undefined
): LiveQuery<ContentView> => {
	const hash = $derived(of()?.hash);
	const mime = $derived(of()?.mime);
	return new LiveQuery(() =>
		hash === undefined || mime === undefined ? nothing : contents.look({ hash, mime })
	);
};
