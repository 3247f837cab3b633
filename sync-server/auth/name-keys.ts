import { isKind } from '#core/model/kind-guards.ts';
import type { Doc } from '#core/model/document.ts';

/** As people type their name at a sign-in: capitals, outer and repeated spaces and the way accents are composed do not matter. */
export const foldedName = (name: string): string =>
	name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();

export const nameKey = (name: string): string => `name:${foldedName(name)}`;

/** By what the server finds a person who signs in. */
export const nameKeysOf = (doc: Doc): string[] => (isKind(doc, 'person') ? [nameKey(doc.name)] : []);
