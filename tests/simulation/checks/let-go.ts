import type { Doc } from '#core/model/document.ts';
import { fillPartOf } from '#core/sync/fill-order.ts';
import type { ReplicaState } from '#lib/replica/replica-state.ts';

/** Since when a document that is over has been as it is; undefined for all others. */
export const overSince = (doc: Doc): string | undefined =>
	fillPartOf(doc) === 'history' ? doc.updatedAt : undefined;

/** A device without room may let go of what was over at a moment, where it says that it did. */
export const mayBeLetGo = (
	over: string | undefined,
	{ shedBefore }: Pick<ReplicaState, 'shedBefore'>
): boolean => over !== undefined && shedBefore !== undefined && over < shedBefore;
