import type { Doc } from '#core/model/document.ts';

const HASH = /^[0-9a-f]{64}$/;

export const blobKey = (hash: string): string => `blob:${hash}`;

const hashesIn = (value: unknown): string[] => {
	if (typeof value === 'string') return HASH.test(value) ? [value] : [];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(hashesIn) : [];
};

/**
 * By which keys a document is found from the photos, voice notes and manuals it names. Whoever holds such a document may
 * read the content (S-7), so what is left is to keep the names where the documents are found.
 */
export const blobKeysOf = (doc: Doc): string[] => [...new Set(hashesIn(doc))].map(blobKey);
