import { shelfOf } from '../model/collections.ts';
import { isKind } from '../model/kind-guards.ts';
import type { Doc } from '../model/document.ts';
import { ENDED } from '../model/work-status.ts';

/** The first fill comes in this order, so that a person can work before history is there. */
export const FILL_PARTS = ['people', 'work', 'plant', 'history'] as const;
export type FillPart = (typeof FILL_PARTS)[number];

export const fillPartOf = (doc: Doc): FillPart => {
	switch (shelfOf(doc.kind)) {
		case 'directory':
			return 'people';
		case 'assets':
			return 'work';
		case 'work':
			return isKind(doc, 'work') && !doc.archived && !ENDED.includes(doc.status) ? 'work' : 'history';
		case 'plans':
		case 'stock':
			return 'plant';
		case 'events':
			return 'history';
		case undefined:
			return 'history';
	}
};
