import type { Work } from '../model/collections.ts';
import { NEVER } from '../model/index-values.ts';

type Timed = Pick<Work, 'id' | 'dueOn' | 'latest' | 'priority'>;

/** The site's day by which it is to be done. */
export const dueOf = ({ dueOn, latest }: Pick<Work, 'dueOn' | 'latest'>): string | undefined =>
	dueOn ?? latest;

export type Due = 'overdue' | 'today' | 'later' | 'undated';

export const dueAt = (work: Pick<Work, 'dueOn' | 'latest'>, today: string): Due => {
	const due = dueOf(work);
	if (due === undefined) return 'undated';
	return due < today ? 'overdue' : due === today ? 'today' : 'later';
};

/** What cannot wait comes by urgency, today's by urgency, everything else by its day; what has no day comes last. */
const rank = (work: Timed, today: string): string => {
	const due = dueAt(work, today);
	const day = dueOf(work) ?? NEVER;
	if (work.priority === 1 || due === 'overdue') return `0.${work.priority}.${day}`;
	return due === 'today' ? `1.${work.priority}` : `2.${day}.${work.priority}`;
};

/** The order in which people work: overdue and urgent first. Equal ones keep one order, so that no row jumps. */
export const inWorkingOrder = <W extends Timed>(items: readonly W[], today: string): W[] =>
	items
		.map((work) => ({ work, rank: `${rank(work, today)}.${work.id}` }))
		.sort((a, b) => (a.rank < b.rank ? -1 : 1))
		.map(({ work }) => work);
