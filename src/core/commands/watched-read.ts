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
	const failed = (error: unknown): never => {
		watched.trouble ??= { error };
		throw error;
	};
	const watched: Watched = {
		missing: new Set(),
		trouble: undefined,
		read: {
			get: async (id) => {
				try {
					const doc = await inner.get(id);
					if (doc === undefined) watched.missing.add(id);
					return doc;
				} catch (error) {
					return failed(error);
				}
			},
			find: async (key, since) => {
				try {
					return await inner.find(key, since);
				} catch (error) {
					return failed(error);
				}
			}
		}
	};
	return watched;
};
