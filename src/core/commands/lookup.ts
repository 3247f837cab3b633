import { isKind } from '../model/kind-guards.ts';
import type { DocOf, Kind } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import type { Draft } from './command.ts';
import type { Read } from './read.ts';

/** A new document as its command writes it: everything but what the framework gives. */
export type DraftOf<K extends Kind> = Omit<DocOf<K>, 'rev' | 'createdAt' | 'createdBy' | 'updatedAt'>;

/** Lets the compiler check a new document against its kind. */
export const draft = <K extends Kind>(doc: DraftOf<K>): Draft => doc as unknown as Draft;

/** The document of that kind; one of another kind is as good as none. */
export const getOf = async <K extends Kind>(
	read: Read,
	kind: K,
	id: string
): Promise<(Doc & DocOf<K>) | undefined> => {
	const doc = await read.get(id);
	return isKind(doc, kind) ? doc : undefined;
};

export const findOf = async <K extends Kind>(
	read: Read,
	kind: K,
	key: string,
	since?: string
): Promise<(Doc & DocOf<K>)[]> =>
	(await read.find(key, since)).filter((doc): doc is Doc & DocOf<K> => isKind(doc, kind));
