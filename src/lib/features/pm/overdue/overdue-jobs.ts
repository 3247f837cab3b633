import type { PlanDoc, PlanJob, PlanThing } from '#core/pm/book/plan-book.ts';
import { dateOf, dayNamed } from '#core/pm/day.ts';
import { openBlockers } from '#core/work/standing.ts';
import type { PmBook } from '../book/pm-book.svelte.ts';

type Blocker = NonNullable<PlanJob['blockers']>[string];

/** Why a job is late, as far as it says: what it waits for comes first. */
export interface OverdueJob {
	readonly job: PlanJob;
	readonly plan: PlanDoc;
	readonly thing: PlanThing;
	readonly days: number;
	readonly blockers: readonly Blocker[];
	/** Where nothing stands in the way. */
	readonly because: 'paused' | 'begun' | 'nobody' | 'not-begun';
}

const becauseOf = ({ status, owner, assignees = [] }: PlanJob): OverdueJob['because'] => {
	if (status === 'paused') return 'paused';
	if (status === 'in-progress' || status === 'rework') return 'begun';
	return owner.type === 'team' && assignees.length === 0 ? 'nobody' : 'not-begun';
};

/** The latest first. */
export const overdueJobs = (pm: PmBook): OverdueJob[] => {
	const { book } = pm;
	if (!book) return [];
	const today = dateOf(book.today);
	const all: OverdueJob[] = [];
	for (const plan of pm.plans)
		for (const thing of pm.slotThingsOf(plan))
			for (const job of book.open(plan.id, thing.id)) {
				if (job.dueOn === undefined || job.dueOn >= today) continue;
				const days = book.today - (dayNamed(job.dueOn) ?? book.today);
				all.push({ job, plan, thing, days, blockers: openBlockers(job), because: becauseOf(job) });
			}
	return all.sort((a, b) => b.days - a.days || a.plan.name.localeCompare(b.plan.name));
};
