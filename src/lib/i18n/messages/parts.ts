import type { photos } from './en/parts/photos.ts';
import type { session } from './en/parts/session.ts';

/**
 * Words that only some pages need: a page brings them in its `load`, so that the first paint does not carry them all.
 * Each lies in `<language>/parts/<name>.ts` and exports its name.
 */
export interface Parts {
	photos: typeof photos;
	session: typeof session;
}
export type PartName = keyof Parts;
