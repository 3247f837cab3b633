import type { PlanDoc, PlanJob, PlanThing } from '#core/pm/book/plan-book.ts';
import { dateOf, dayNamed } from '#core/pm/day.ts';
import { openBlockers } from '#core/work/standing.ts';
import type { PmBook } from '../book/pm-book.svelte.ts';
import { unopenedDue } from '../book/unopened.ts';

type Blocker = NonNullable<PlanJob['blockers']>[string];

/** Why something is late, as far as it says: what it waits for comes first. */
export interface Overdue {
	readonly key: string;
	/** Undefined where nobody has opened one. */
	readonly job: PlanJob | undefined;
	readonly plan: PlanDoc;
	readonly thing: PlanThing;
	readonly dueOn: string;
	readonly days: number;
	readonly blockers: readonly Blocker[];
	/** Where nothing stands in the way. */
	readonly because: 'paused' | 'begun' | 'nobody' | 'not-begun' | 'not-opened';
}

type Book = Pick<PmBook, 'book' | 'plans' | 'slotThingsOf'>;

const becauseOf = ({ status, owner, assignees = [] }: PlanJob): Overdue['because'] => {
	if (status === 'paused') return 'paused';
	if (status === 'in-progress' || status === 'rework') return 'begun';
	return owner.type === 'team' && assignees.length === 0 ? 'nobody' : 'not-begun';
};

/** The latest first. */
export const overdueJobs = (pm: Book): Overdue[] => {
	const { book } = pm;
	if (!book) return [];
	const today = dateOf(book.today);
	const daysSince = (date: string) => book.today - (dayNamed(date) ?? book.today);
	const all: Overdue[] = [];
	for (const plan of pm.plans)
		for (const thing of pm.slotThingsOf(plan)) {
			for (const job of book.open(plan.id, thing.id)) {
				const { id: key, dueOn } = job;
				if (dueOn === undefined || dueOn >= today) continue;
				const [days, because] = [daysSince(dueOn), becauseOf(job)];
				all.push({ key, job, plan, thing, dueOn, days, blockers: openBlockers(job), because });
			}
			const dueOn = unopenedDue(plan, thing, book);
			if (dueOn === undefined || dueOn >= today) continue;
			const late = { key: `${plan.id} ${thing.id}`, job: undefined, plan, thing, dueOn };
			all.push({ ...late, days: daysSince(dueOn), blockers: [], because: 'not-opened' });
		}
	return all.sort((a, b) => b.days - a.days || a.plan.name.localeCompare(b.plan.name));
};
