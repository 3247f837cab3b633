import type { Work } from '#core/model/collections.ts';
import type { BacklogFacts } from '#core/work/backlog-facts.ts';
import { BLOCKER_TYPES } from '#core/model/work-status.ts';
import { OPEN_STATUSES, type BoardBy } from './backlog-view.ts';

export interface BoardColumn {
	id: string;
	items: readonly Work[];
}

/** Beyond them a board is no picture any more: what the others have stands in the last column. */
const MOST_OWNERS = 24;
export const OTHER_OWNERS = 'others';

const idsOf = ({ work, blockers }: BacklogFacts, by: BoardBy): readonly string[] => {
	switch (by) {
		case 'status':
			return [work.status];
		case 'priority':
			return [String(work.priority)];
		case 'owner':
			return [work.owner.id];
		case 'waiting':
			return blockers.length === 0 ? ['nothing'] : [...new Set(blockers.map(({ type }) => type))];
	}
};

const ORDER: Readonly<Record<Exclude<BoardBy, 'owner'>, readonly string[]>> = {
	status: OPEN_STATUSES,
	priority: ['1', '2', '3', '4'],
	waiting: [...BLOCKER_TYPES, 'nothing']
};

/** The columns that have something in them, in the order in which work goes through them; people by how much they have. */
export const boardColumns = (all: readonly BacklogFacts[], by: BoardBy): BoardColumn[] => {
	const found = new Map<string, Work[]>();
	for (const facts of all) {
		for (const id of idsOf(facts, by)) {
			const items = found.get(id);
			if (items) items.push(facts.work);
			else found.set(id, [facts.work]);
		}
	}
	const columns = [...found].map(([id, items]) => ({ id, items }));
	if (by === 'owner') {
		columns.sort((a, b) => b.items.length - a.items.length);
		if (columns.length <= MOST_OWNERS) return columns;
		const others = columns.splice(MOST_OWNERS - 1).flatMap(({ items }) => items);
		return [...columns, { id: OTHER_OWNERS, items: others }];
	}
	return columns.sort((a, b) => ORDER[by].indexOf(a.id) - ORDER[by].indexOf(b.id));
};
