import type { Doc } from '../model/document.ts';
import { isKind } from '../model/kind-guards.ts';

/** The site somebody belongs to; undefined while the device does not know them. */
export const siteOfPerson = (doc: Doc | undefined): string | undefined =>
	isKind(doc, 'person') ? doc.site : undefined;
