import type { PlanBook, PlanDoc, PlanThing } from '#core/pm/book/plan-book.ts';
import { dateOf } from '#core/pm/day.ts';
import { unopenedDue } from '../book/unopened.ts';

/** A plan in the list: when something is due next, and what is late. */
export interface PlanRow {
	readonly plan: PlanDoc;
	readonly things: readonly PlanThing[];
	/** The earliest day on which one of its machines is due, open jobs included. */
	readonly next: string | undefined;
	/** Open jobs whose day has passed, and days that have passed without one. */
	readonly overdue: number;
	readonly open: number;
}

export const rowOf = (plan: PlanDoc, things: readonly PlanThing[], book: PlanBook | undefined): PlanRow => {
	if (!book) return { plan, things, next: undefined, overdue: 0, open: 0 };
	const today = dateOf(book.today);
	const open = things.flatMap((thing) => book.open(plan.id, thing.id));
	const due = [...open.map(({ dueOn }) => dueOn), ...things.map((thing) => unopenedDue(plan, thing, book))]
		.filter((date) => date !== undefined)
		.sort();
	return {
		plan,
		things,
		next: due[0],
		overdue: due.filter((date) => date < today).length,
		open: open.length
	};
};

const STATES = { active: 0, paused: 1, ended: 2 } as const;

/** What is late first, then by the day on which something is due. */
export const inOrder = (a: PlanRow, b: PlanRow): number =>
	STATES[a.plan.state] - STATES[b.plan.state] ||
	Number(b.overdue > 0) - Number(a.overdue > 0) ||
	(a.next ?? '9999').localeCompare(b.next ?? '9999') ||
	a.plan.name.localeCompare(b.plan.name);
