import type { Actor } from '#core/access/actor.ts';
import { scopesOf } from '#core/access/scopes.ts';
import type { Read } from '#core/commands/read.ts';
import type { Op } from '#core/sync/op.ts';
import { namedDocs } from './named-docs.ts';

/** Whether everything an act speaks of lies where this person may look: else not even its words are theirs to read (S-7). */
export const mayRead = async (read: Read, actor: Actor, op: Pick<Op, 'args' | 'base'>): Promise<boolean> => {
	const held = new Set(scopesOf(actor));
	const docs = await namedDocs(read, op);
	return docs.every(({ scopes }) => scopes.some((scope) => held.has(scope)));
};
