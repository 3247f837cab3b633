import type { Doc } from '../model/document.ts';
import type { Read } from './read.ts';

export interface Watched {
	read: Read;
	/** Ids that were asked for and not there. */
	missing: Set<string>;
	/** The reader's own failure (a closed database, a cut connection): never the act's fault. */
	trouble: { error: unknown } | undefined;
}

/** Tells the reader's trouble from the command's, and remembers what was missing. */
export const watch = (inner: Read): Watched => {
	const guarded = async <T>(ask: () => Promise<T>): Promise<T> => {
		try {
			return await ask();
		} catch (error) {
			watched.trouble ??= { error };
			throw error;
		}
	};
	const watched: Watched = {
		missing: new Set(),
		trouble: undefined,
		read: {
			get: async (id) => {
				const doc: Doc | undefined = await guarded(() => inner.get(id));
				if (doc === undefined) watched.missing.add(id);
				return doc;
			},
			find: (key) => guarded(() => inner.find(key))
		}
	};
	return watched;
};
