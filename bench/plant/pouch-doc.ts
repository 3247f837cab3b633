import type { Doc } from '#core/model/document.ts';

/** The same document as PouchDB keeps it: its name in `_id`, everything else as it is. */
export const asPouchDoc = ({ id, ...rest }: Doc): Record<string, unknown> & { _id: string } => ({
	_id: id,
	...rest
});
