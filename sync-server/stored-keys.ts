import { keysOf } from '#core/model/keys.ts';
import type { Doc } from '#core/model/document.ts';
import { nameKeysOf } from './auth/name-keys.ts';
import { blobKeysOf } from './blobs/blob-keys.ts';

/** By what the server finds a document: what commands ask for, what people call themselves, and the content it names. */
export const storedKeysOf = (doc: Doc): string[] => [...keysOf(doc), ...nameKeysOf(doc), ...blobKeysOf(doc)];
