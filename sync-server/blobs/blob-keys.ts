import type { Doc } from '#core/model/document.ts';

const HASH = /^[0-9a-f]{64}$/;

export const blobKey = (hash: string): string => `blob:${hash}`;

const addHashes = (value: unknown, to: Set<string>): void => {
	if (typeof value === 'string') {
		if (value.length === 64 && HASH.test(value)) to.add(value);
	} else if (typeof value === 'object' && value !== null) {
		for (const part of Object.values(value)) addHashes(part, to);
	}
};

/**
 * By which keys a document is found from the photos, voice notes and manuals it names. Whoever holds such a document may
 * read the content (S-7), so what is left is to keep the names where the documents are found.
 */
export const blobKeysOf = (doc: Doc): string[] => {
	const hashes = new Set<string>();
	addHashes(doc, hashes);
	return [...hashes].map(blobKey);
};
