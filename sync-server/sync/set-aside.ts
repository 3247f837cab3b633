import type { Doc } from '#core/model/document.ts';
import { wholeDoc } from '../store/whole-doc.ts';

const BEGINNING = '1970-01-01T00:00:00.000Z';

/**
 * The text of a document as it goes to a device. In place of a damaged one goes something every device reads and no kind
 * takes: it is set aside there, so that one document's damage costs nobody the page it lies on (S-6).
 */
export const sendable = (id: string, json: string, scopes: readonly string[]): string => {
	if (wholeDoc(id, json)) return json;
	const damaged: Doc = {
		id,
		kind: 'damaged',
		scopes: [...scopes],
		rev: 0,
		createdAt: BEGINNING,
		createdBy: 'system',
		updatedAt: BEGINNING,
		archived: false
	};
	return JSON.stringify(damaged);
};
