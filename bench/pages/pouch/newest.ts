import { LIST_ROWS } from '../first-list.ts';
import { findBy, type Find } from './local-pouch.ts';

/** The open jobs by age in documents as they are: what somebody would index who built this on PouchDB. */
export const NEWEST_FIELDS = ['status', 'createdAt'] as const;

export const NEWEST: Find = findBy(
	NEWEST_FIELDS,
	{ status: 'requested', createdAt: { $gt: null } },
	{ limit: LIST_ROWS, order: 'desc' }
);
