import type { Read } from '../commands/read.ts';
import type { Doc } from '../model/document.ts';

/** A document outside these scopes answers like one that does not exist (S-7). */
export const readWithin = (read: Read, scopes: readonly string[]): Read => {
	const held = new Set(scopes);
	const visible = (doc: Doc | undefined) => doc?.scopes.some((scope) => held.has(scope)) ?? false;
	return {
		get: async (id) => {
			const doc = await read.get(id);
			return visible(doc) ? doc : undefined;
		},
		find: async (key, since) => (await read.find(key, since)).filter(visible)
	};
};
