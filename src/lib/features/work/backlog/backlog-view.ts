import { BLOCKER_TYPES, PRIORITIES, WORK_KINDS, WORK_STATUSES } from '#core/model/work-status.ts';
import type { BacklogFacts, BacklogFilter } from '#core/work/backlog-facts.ts';
import { AGES } from '#core/work/backlog-facts.ts';
import { isEnded } from '#core/work/status.ts';
import type { ShelfRows } from '../shelf-rows.ts';

export const OPEN_STATUSES = WORK_STATUSES.filter((status) => !isEnded(status));

export const SORTS = ['due', 'priority', 'age'] as const;
export type Sort = (typeof SORTS)[number];

/** By what the columns of the board are made. */
export const BOARDS = ['status', 'waiting', 'owner', 'priority'] as const;
export type BoardBy = (typeof BOARDS)[number];

/** What may stand in the way, and the words about it as a whole. */
const WAITINGS = ['any', 'nothing', 'ready', ...BLOCKER_TYPES] as const;
export const DUES = ['overdue', 'undated'] as const;

/** How a supervisor looks at the backlog; it lives in the address. */
export interface BacklogView extends BacklogFilter {
	/** Undefined: the table. */
	board?: BoardBy | undefined;
	sort: Sort;
	direction: 'ascending' | 'descending';
	hidden: readonly string[];
}

const oneOf = <T extends string>(list: readonly T[], text: string | null): T | undefined =>
	list.find((one) => one === text);

const numberOf = <T extends number>(list: readonly T[], text: string | null): T | undefined =>
	list.find((one) => String(one) === text);

const some = (text: string | null): string | undefined => text?.slice(0, 200) || undefined;

export const filterFrom = (search: URLSearchParams): BacklogFilter => ({
	kind: oneOf(WORK_KINDS, search.get('kind')),
	status: oneOf(OPEN_STATUSES, search.get('status')),
	priority: numberOf(PRIORITIES, search.get('priority')),
	age: numberOf(AGES, search.get('age')),
	waiting: oneOf(WAITINGS, search.get('waiting')),
	owner: some(search.get('owner')),
	clears: some(search.get('clears')),
	line: some(search.get('line')),
	due: oneOf(DUES, search.get('due')),
	text: some(search.get('text'))
});

export const viewFrom = (search: URLSearchParams): BacklogView => ({
	...filterFrom(search),
	board: oneOf(BOARDS, search.get('board')),
	sort: oneOf(SORTS, search.get('sort')) ?? 'priority',
	direction: search.get('order') === 'down' ? 'descending' : 'ascending',
	hidden: (search.get('without') ?? '').split(',').filter(Boolean)
});

const FILTERS = [
	...['kind', 'status', 'priority', 'age', 'waiting'],
	...['owner', 'clears', 'line', 'due', 'text']
] as readonly (keyof BacklogFilter)[];

/** Begins with `?`, or is empty. */
export const searchOf = (view: BacklogView): '' | `?${string}` => {
	const { board, sort, direction, hidden } = view;
	const search = new URLSearchParams();
	if (board) search.set('board', board);
	if (sort !== 'priority') search.set('sort', sort);
	if (direction === 'descending') search.set('order', 'down');
	for (const name of FILTERS) if (view[name] !== undefined) search.set(name, String(view[name]));
	if (hidden.length > 0) search.set('without', hidden.join(','));
	return search.size > 0 ? `?${search}` : '';
};

export const isNarrowed = (view: BacklogFilter): boolean => FILTERS.some((name) => view[name] !== undefined);

/** The same look at everything. */
export const widened = ({ board, sort, direction, hidden }: BacklogView): BacklogView => ({
	...{ board, sort, direction, hidden }
});

/** Everything open, the urgent first. Narrowed and sorted here, so that no filter asks the disk again. */
export const openRows = (limit?: number): ShelfRows => ({
	shelf: 'work',
	selector: { ixOpen: '1' },
	sort: ['ixRank'],
	...(limit !== undefined && { limit })
});

const keyOf = ({ work, due = '9999-12-31', asked }: BacklogFacts, sort: Sort): string => {
	switch (sort) {
		case 'due':
			return `${due}.${work.priority}`;
		case 'priority':
			return `${work.priority}.${due}`;
		case 'age':
			// Young ones first, as numbers of days rise.
			return String(9e15 - asked);
	}
};

/** In the order asked for; equal ones keep one order. */
export const arranged = (
	all: readonly BacklogFacts[],
	{ sort, direction }: Pick<BacklogView, 'sort' | 'direction'>
): BacklogFacts[] => {
	const turn = direction === 'ascending' ? 1 : -1;
	return all
		.map((facts) => ({ facts, key: `${keyOf(facts, sort)} ${facts.work.id}` }))
		.sort((a, b) => turn * (a.key < b.key ? -1 : 1))
		.map(({ facts }) => facts);
};
