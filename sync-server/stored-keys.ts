import type { Doc } from '#core/model/document.ts';
import { isKind } from '#core/model/kind-guards.ts';
import { key, keysOf } from '#core/model/keys.ts';
import { nameKeysOf } from './auth/name-keys.ts';
import { blobKeysOf } from './blobs/blob-keys.ts';
import { timedKey } from './store/timed-key.ts';

/** A line is never changed, so its time never moves. */
const timedKeysOf = (doc: Doc): string[] => {
	if (isKind(doc, 'reading')) return [timedKey(key.meter(doc.asset, doc.meter), doc.at)];
	return isKind(doc, 'movement') ? [timedKey(key.stock(doc.part, doc.bin), doc.at)] : [];
};

/** By what the server finds a document: what commands ask for, what people call themselves, and the content it names. */
export const storedKeysOf = (doc: Doc): string[] => [
	...keysOf(doc),
	...timedKeysOf(doc),
	...nameKeysOf(doc),
	...blobKeysOf(doc)
];
