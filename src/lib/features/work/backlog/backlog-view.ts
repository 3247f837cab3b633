import type { Work } from '#core/model/collections.ts';
import { WORK_KINDS, WORK_STATUSES, type WorkStatus } from '#core/model/work-status.ts';
import { isEnded } from '#core/work/status.ts';
import type { ShelfRows } from '../shelf-rows.ts';
import type { WorkKind } from '../list/work-filter.ts';

export const OPEN_STATUSES = WORK_STATUSES.filter((status) => !isEnded(status));

/** What an index walks; the others are not offered. */
export const SORTS = ['due', 'priority', 'age'] as const;
export type Sort = (typeof SORTS)[number];

/** How a supervisor looks at the backlog; it lives in the address. */
export interface BacklogView {
	sort: Sort;
	direction: 'ascending' | 'descending';
	status?: WorkStatus;
	kind?: WorkKind;
	hidden: readonly string[];
}

const oneOf = <T extends string>(list: readonly T[], text: string | null): T | undefined =>
	list.find((one) => one === text);

export const viewFrom = (search: URLSearchParams): BacklogView => {
	const status = oneOf(OPEN_STATUSES, search.get('status'));
	const kind = oneOf(WORK_KINDS, search.get('kind'));
	return {
		sort: oneOf(SORTS, search.get('sort')) ?? 'priority',
		direction: search.get('order') === 'down' ? 'descending' : 'ascending',
		...(status && { status }),
		...(kind && { kind }),
		hidden: (search.get('without') ?? '').split(',').filter(Boolean)
	};
};

/** Begins with `?`, or is empty. */
export const searchOf = ({ sort, direction, status, kind, hidden }: BacklogView): '' | `?${string}` => {
	const search = new URLSearchParams();
	if (sort !== 'priority') search.set('sort', sort);
	if (direction === 'descending') search.set('order', 'down');
	if (status) search.set('status', status);
	if (kind) search.set('kind', kind);
	if (hidden.length > 0) search.set('without', hidden.join(','));
	return search.size > 0 ? `?${search}` : '';
};

const INDEX: Record<Sort, string> = { due: 'ixDue', priority: 'ixRank', age: 'ixNewest' };

/**
 * The rows an index gives in that order. Those that are turned round or sorted here must all be read: the last of some
 * would not be the last of all.
 */
export const rowsFor = ({ sort, direction, status }: BacklogView, limit: number): ShelfRows => {
	const isServed = direction === 'ascending' && (status === undefined || sort === 'due');
	return {
		shelf: 'work',
		selector: { ixOpen: '1', ...(status && { ixStatus: status }) },
		sort: [status ? 'ixDue' : INDEX[sort]],
		...(isServed && { limit })
	};
};

const keyOf = (work: Work, sort: Sort): string => {
	const due = work.dueOn ?? work.latest ?? '9999-12-31';
	switch (sort) {
		case 'due':
			return `${due}.${work.priority}`;
		case 'priority':
			return `${work.priority}.${due}`;
		case 'age':
			// Young ones first, as numbers of days rise.
			return String(9e15 - Date.parse(work.createdAt));
	}
};

/** In the order asked for; equal ones keep one order. */
export const arranged = (items: readonly Work[], { sort, direction, kind }: BacklogView): Work[] => {
	const turn = direction === 'ascending' ? 1 : -1;
	return items
		.filter((work) => kind === undefined || work.workKind === kind)
		.map((work) => ({ work, key: `${keyOf(work, sort)} ${work.id}` }))
		.sort((a, b) => turn * (a.key < b.key ? -1 : 1))
		.map(({ work }) => work);
};
