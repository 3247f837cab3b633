import type { Asset, DocOf, Kind } from './collections.ts';
import { ASSET_KINDS } from './asset-kinds.ts';
import type { Doc } from './document.ts';

/** Which kind a document is. Apart from the schemas, so that a screen that only tells kinds apart stays light. */

export const isAsset = (doc: Doc | undefined): doc is Doc & Asset =>
	doc !== undefined && ASSET_KINDS.some((kind) => kind === doc.kind);

/** What the store holds was parsed when it was put, so the kind alone tells the type. */
export const isKind = <K extends Kind>(doc: Doc | undefined, kind: K): doc is Doc & DocOf<K> =>
	doc?.kind === kind;
